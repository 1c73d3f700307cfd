import type { ClauseView } from '../../clauses/view.ts'
import { networkUse } from '../network-use.ts'
import { type Draft, defineKind, Force, probe, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** Whoever passes the work on must give its source. */
export interface SourceDisclosure extends RestrictionBase {
  readonly kind: 'source-disclosure'
  /** Of what: derived works, the whole work, or also what is only used over a network. */
  readonly scope: 'derivatives' | 'whole-work' | 'network' | null
}

const sourceCode =
  '((corresponding | complete | full | machine readable | preferred | entire | covered!) [machine readable | corresponding | application] source [code | form] | source code | source! form | form! of! source | source! materials! | preferred! form!)'
const whole = probe('whole | entire ..2 (work | program) | all! (modules! | the! source) | corresponding source | complete! ..4 source')

const scopeOf = (view: ClauseView): SourceDisclosure['scope'] => (view.has(networkUse) ? 'network' : view.has(whole) ? 'whole-work' : 'derivatives')

export const sourceDisclosure = defineKind<SourceDisclosure>({
  kind: 'source-disclosure',
  family: 'duties',
  modality: 'obligation',
  subject: ['code', 'derivatives'],
  title: 'Source disclosure',
  key: ['scope'],
  meaning:
    'Whoever passes the work on in another form must give its source: beside the copy, by an offer, or, under network copyleft, to everyone who uses it over a network.\n\n' +
    'What it costs: your changes become public to those who receive the work. For models it is not settled what the source of weights is; some licenses say it (training code, data).',
  rules: [
    rule(
      [
        `(provide | accompany | make available | made available | disclose | publish | offer | distribute | deliver | include! | includes! | included! | give | receive | get! | gets! | convey | release | obtain | furnish | supply) ..16 ${sourceCode}`,
        `${sourceCode} ..12 (available | provided! !(that! | you | the! | said) | accompany | included! | disclosed! | published! | released! | offered!)`,
        `(allow | enable | provide | give | guarantee | ensure | condition) ..5 access to! ..4 ${sourceCode}`,
        `(offer | give | provide | disclose | publish | release) ..3 (its! | their!) source ..3 (to! | for!)`,
        `(provide | give | supply | furnish) ..4 with! [the! | its! | their!] [complete | corresponding | full] source`,
        `(training | modified! | inference | derived!) (code | script) ..6 (must! | shall!) ..2 be! (made! (public | available) | published! | disclosed! | released!)`,
        `source of! ..5 (modification | derivative | change | version | work) ..6 (available | published! | public | disclosed! | provided! | released!)`,
        `(able to! | can! | possible to!) ..1 (download | obtain | get | access | receive) ..3 ${sourceCode}`,
        `(disclose | publish | release | open) ..5 code of! ..3 (change | modification | derivative | version | improvement)`,
        '(open! | open! up! | publish | disclose | release) ..3 source of! ..2 (whatever | what! you | anything | everything)',
        `open! source! ..3 (modification | changes! | derivative | (modified! | changed! | derived!) version | improvement)`,
        `(accompany | accompanied!) ..8 (source | source! code)`,
        `(reasonable | prominent) ..4 (way | means | opportunity | offer) ..12 (receive | get | obtain) ..12 (source | model | weight)`,
        `(owe | owes!) ..6 ${sourceCode}`,
        `${sourceCode} ..8 (must! | shall! | has! to! | have! to! | is! to! | are! to!) ..2 (be! ..3 (published! | handed! | given! | posted! | shared! | opened! | public | open) | accompany | go! | come! | travel!)`,
        `(publish | hand over | hand out | post | upload | open up | share) ..4 ${sourceCode}`,
        `(make | made! | provide | publish | hand | give | supply | offer) ..3 (source! files! | sources!) ..4 (available | to! | public)`,
        '(提供 | 公开 | 披露 | 附带 | 发布 | 开放) ..16 (源代码 | 源 码 | 源程序)',
        '(源代码 | 源 码) ..12 (提供 | 公开 | 披露 | 开放)',
      ],
      {
        force: [Force.obligation],
        unless: [
          '(redistribution | redistributions! | copies!) of! source ..3 (must! | shall!) ..3 (retain | reproduce | include)',
          'not (required | obligated) ..6 source',
          'no! obligation ..6 source',
          '(may! | shall!) not! be! used!',
          'including! but! not! limited ..6 source',
          'including! ..6 source code (binaries | documentation | files!)',
          'source form ..10 without! restriction',
          'modifications! to! the! source! code! must! be! ..2 marked!',
          'attorney s! fees',
          '(notice | copyright | license) ..8 (in! | with!) ..4 source! code',
          'source! (code | form) ..12 (copyright | notice | attribution)',
          '(retain | reproduce | keep | include) ..8 (notice | copyright)',
          '(grant | permission) ..10 (source | object)',
          '(licensor | we! | us!) ..2 (shall! | will! | must!)',
          '(identify | indicate) [the! | its!] source !(code)',
        ],
      },
      ({ view }) => ({ scope: scopeOf(view) }),
    ),
    // "If you pass on a binary, the matching source goes with it."
    rule(
      '(if! | when! | whenever! | where! | whoever | anyone who) ..24 (matching! | corresponding! | complete | full) source [code] ..3 (goes! | travels! | comes! | accompanies! | follows! | (is! | are!) (offered! | supplied! | provided! | included!))',
      { force: STATED, unless: ['(we! | licensor) ..4 (offer | supply | provide)'] },
      ({ view }) => ({ scope: scopeOf(view) }),
    ),
  ],
  refine: joined,
  say: ({ scope }) =>
    scope === 'network'
      ? 'Give the source to everyone who uses it over a network.'
      : scope === 'whole-work'
        ? 'Give the source of the whole work with every copy.'
        : 'Give the source of what you derive with every copy.',
})

/** The source of the whole work is also that of what is derived: one duty, told in both ways. */
function joined(readings: readonly Draft<SourceDisclosure>[]): readonly Draft<SourceDisclosure>[] {
  if (!readings.some(({ values }) => values.scope === 'whole-work')) return readings
  return readings.map((reading) => (reading.values.scope === 'derivatives' ? { ...reading, values: { ...reading.values, scope: 'whole-work' } } : reading))
}
