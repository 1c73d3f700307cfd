import { evaluate, type JudgedText, type Judgment } from '../policy/evaluate.ts'
import { presetPolicy } from '../policy/policy.ts'
import { actions, entities, type FactName, purposes } from '../restrictions/intended-use.ts'
import { listed } from '../restrictions/tell.ts'
import { visible } from './terminal/visible.ts'
import { wrap } from './terminal/width.ts'
import { grouped } from './words.ts'

/** A license file that a policy is started from. */
export interface StartedFrom {
  readonly path: string
  readonly classification: JudgedText
}

/** What is known besides the licenses. */
export interface StarterPolicyOptions {
  /** Where editors find the schema of policies. */
  readonly schema?: string
}

/** A value of each fact, as it is written in a policy: an example, never a guess about the user. */
const examples: Readonly<Record<FactName, readonly [value: string, says: string]>> = {
  commercial: ['true', 'true or false'],
  monthlyActiveUsers: ['12M', 'affiliates counted in where the license does so'],
  dailyActiveUsers: ['2M', ''],
  registeredUsers: ['20M', ''],
  users: ['20M', ''],
  revenue: ['USD 3M/year', 'a list when known in several currencies or periods; nothing is converted'],
  employees: ['120', ''],
  funding: ['USD 10M', ''],
  assets: ['USD 10M', ''],
  valuation: ['USD 50M', ''],
  quantities: ['{ devices: 500 }', 'devices, copies, servers, requests, seats, parameters'],
  territories: ['[DE, US]', 'country codes, EU, EEA, or worldwide'],
  entity: ['company', listed(entities, 'or')],
  name: ['Acme Ltd', 'for licenses that shut somebody out by name'],
  competitor: ['false', 'whether you compete with the licensor'],
  sanctioned: ['false', ''],
  minor: ['false', ''],
  purposes: ['[production]', `all of it: ${listed(purposes)}`],
  fields: ['[]', 'all of your fields of activity that licenses name; see strings-attached list fields'],
  actions: ['[internal-use]', `all that you do with it: ${listed(Object.keys(actions))}`],
  runsOn: ['[Acme GPUs]', ''],
  recipientsBound: ['true', 'whether those who get it, or use it through you, are bound by terms'],
  until: ['2027-12-31', 'the last day of the use'],
}

/** Columns of a line. */
const WIDTH = 100
/** Strings told beneath one fact at most. */
const MOST_TOLD = 3

/**
 * Writes a first policy for what was found: the preset "recommended", and in comments the facts that the licenses ask for, each with
 * the strings that hang on it. Nothing is stated that was not known: a person takes the comments away.
 *
 * Pure; what it gives is a valid policy, and stays one when the comments before facts are taken away.
 */
export function starterPolicy(files: readonly StartedFrom[], { schema }: StarterPolicyOptions = {}): string {
  const policy = presetPolicy('recommended')
  const judged = files.flatMap(({ path, classification }) =>
    evaluate(classification, policy, { path }).judgments.map((judgment) => ({ path, sha256: classification.subject.sha256, judgment })),
  )
  const asked = new Map<FactName, { path: string; judgment: Judgment }[]>()
  for (const { path, judgment } of judged)
    if (judgment.outcome === 'unknown' && judgment.fact !== null) asked.set(judgment.fact, [...(asked.get(judgment.fact) ?? []), { path, judgment }])
  const names = Object.keys(examples) as FactName[]
  const first = judged.find(({ judgment }) => judgment.verdict !== 'allow' && judgment.kind !== 'license') ?? judged.find(({ judgment }) => judgment.verdict !== 'allow')
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    ...comment(
      'What strings-attached judges licenses by: strings-attached check. Written by strings-attached init; every key is explained in docs/policy-reference.md of the project.',
    ),
    ...foundLines(files),
    '',
    '# A preset to start from: recommended, commercial-product, research, open-source-only or strict.',
    'extends: recommended',
    '',
    ...comment(
      'Facts about you. What is not stated is unknown, and what hangs on it is for review. Take away the "# " before "use:" and before each fact that you know, and put your own value in.',
    ),
    '',
    '# use:',
    ...names.filter((name) => asked.has(name)).flatMap((name) => factLines(name, asked.get(name)!)),
    ...(asked.size === names.length
      ? []
      : [asked.size === 0 ? '' : '#', ...comment(asked.size === 0 ? 'Facts that licenses ask for:' : 'No license here asks for these:', '#   # ')]),
    ...names.filter((name) => !asked.has(name)).map((name) => `#   ${name}: ${examples[name][0]}`),
    '',
    ...comment('Rules of your own: the first that matches gives the verdict. Without one a conflict is denied, what is unknown is for review, and the rest is allowed.'),
    '',
    '# rules:',
    '#   - kind: non-commercial',
    '#     verdict: deny',
    '#     reason: we sell what we build',
    '',
    ...comment(
      'Findings that you have looked at and let through, each with its reason, and with a last day if you like. The hash is that of the text: without it the same words are let through in any license.',
    ),
    '',
    '# exceptions:',
    ...(first === undefined ? [] : comment(`${place(first)} ${first.judgment.says}`, '#   # ')),
    `#   - fingerprint: "${first?.judgment.fingerprint ?? '0123456789abcdef'}"`,
    `#     sha256: "${first?.sha256 ?? '0'.repeat(64)}"`,
    '#     reason: agreed with the licensor in writing',
    '#     approvedBy: A. Example',
    '#     expires: 2027-12-31',
    '',
  ].join('\n')
}

const place = ({ path, judgment }: { readonly path: string; readonly judgment: Judgment }): string => `${path}:${judgment.evidence[0]?.line ?? 1}`

/** License files told by name at most. */
const MOST_FILES = 10

function foundLines(files: readonly StartedFrom[]): readonly string[] {
  if (files.length === 0) return ['#', ...comment('No license file was found here when it was written.')]
  const told = files.slice(0, MOST_FILES).flatMap(({ path, classification: { expression } }) => comment(`${path}: ${expression ?? 'no known license'}`, '#   '))
  return ['#', '# Found here when it was written:', ...told, ...(files.length > MOST_FILES ? [`#   and ${grouped(files.length - MOST_FILES)} more`] : [])]
}

function factLines(name: FactName, asked: readonly { readonly path: string; readonly judgment: Judgment }[]): readonly string[] {
  const [value, says] = examples[name]
  const sentences = asked
    .filter((each, at) => asked.findIndex(({ judgment }) => judgment.says === each.judgment.says) === at)
    .map((each) => `${each.judgment.says} (${place(each)})`)
  const told = sentences.slice(0, MOST_TOLD).flatMap((sentence) => comment(sentence, '#   # '))
  const more = sentences.length > MOST_TOLD ? [`#   # And ${grouped(sentences.length - MOST_TOLD)} more ask for it.`] : []
  return ['#', ...told, ...more, ...(says === '' ? [] : comment(`Here: ${says}.`, '#   # ')), `#   ${name}: ${value}`]
}

/** A comment in lines. What a license says cannot end it: there are no line ends in it. */
const comment = (text: string, mark = '# '): readonly string[] => wrap(visible(text), WIDTH - mark.length).map((line) => `${mark}${line}`)
