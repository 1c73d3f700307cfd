import type { ClauseView } from '../../clauses/view.ts'
import { networkUse } from '../network-use.ts'
import { type Draft, defineKind, Force, probe, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** What is derived must be licensed as the original is. */
export interface ShareAlike extends RestrictionBase {
  readonly kind: 'share-alike'
  /** How far it reaches: changed files, derived works, the whole work they are part of, also when used over a network. */
  readonly scope: 'derivatives' | 'whole-work' | 'file' | 'network' | null
}

const derived =
  '(derivative | derived! | adaptation | adapted! | modification | modified! | modify | built! (upon | on!) | based! on! | improvement | version | changes! | fork | contribution | fine tuned! | enhanced! | enhancement | remix | merged! (model | weight | version) | work ..6 (contains! | containing! | includes! | including! | incorporates! | incorporating!) | work as! a! whole | whole work | entire work | combined! work | larger work | covered! (work | software | code | file))'
const sameLicense =
  '((under | on! | pursuant to! | by! | in! accordance with!) ..6 (this! | these! | the! present! | the! same! | the! terms! of! this! | an! identical | identical | a! compatible | compatible | the! identical) [or! (a! | another!) (similar | compatible | later)] ..4 (license | agreement | terms! | conditions! | license! elements!))'
const licensed =
  '((is! | are! | be! | being! | was! | were! | remain) ..3 (licensed! !(material | work | software | product) | distributed! | provided! | released! | available | shared! | offered! | conveyed! | published! | governed! | subject to! | remain | redistributed! | sublicensed! | placed! | covered! by!))'
const whole = probe(
  'as! a! whole | whole! work | entire work | whole of! (the! | any!) work | distribution of! the! whole | combined! work | work ..6 (that! | which!) ..6 contains! | any! work that! | larger work',
)
const file = probe('covered! (software | code) | (modified! | changed! | original | that! | any! | same | such!) file | files! ..4 (contain | modify | modified!) | file by! file')

const scopeOf = (view: ClauseView): ShareAlike['scope'] =>
  view.find(networkUse, view.own) !== undefined ? 'network' : view.has(whole) ? 'whole-work' : view.has(file) ? 'file' : 'derivatives'

export const shareAlike = defineKind<ShareAlike>({
  kind: 'share-alike',
  family: 'duties',
  modality: 'condition',
  subject: ['derivatives'],
  title: 'Share alike',
  meaning:
    'What you derive and pass on must be under the same license or a compatible one: copyleft. It may reach changed files only, derived works, the whole work that they are part of, or use over a network too.\n\n' +
    'What it costs: you cannot close your fine-tune or put it under your own terms. Two models under different share-alike licenses can often not be merged.',
  rules: [
    rule(
      [
        `${derived} ..20 ${licensed} ..12 ${sameLicense}`,
        `(license! | licensing! | distribute | release | provide | convey | share | redistribute | publish | offer | cause ..30 to! be! licensed! | make available) ..5 ${derived} ..10 ${sameLicense}`,
        `(license | licensed! | release) ..6 (the! (entire | whole) (work | thing)) ..8 ${sameLicense}`,
        `(only do! so! | may! only! do! so! | do! so! only!) ..2 (under | pursuant) ..3 (the! terms! of! this! | this! | the! same!) ..2 (license | agreement)`,
        `(same | identical | compatible) ..2 (license | terms!) [as! ..6] ..8 ${derived}`,
        `${derived} ..16 (licensed! | released! | shared! | distributed! | published!) ..6 (sharealike | share alike | copyleft) ..2 (license | terms! | basis)`,
        `${derived} ..4 (must! | shall!) ..2 (carry | bear | keep | have! | use | retain | inherit) ..2 (the! same | this! | identical) license`,
        `${derived} ..12 inherit ..3 license`,
        `${derived} ..6 (remain | stay) ..2 (under | subject to! | governed! by!) ..2 (this! | the! same) (license | agreement)`,
        `(anything | everything | whatever | model | models! | works! | dataset | corpus) ..1 [that!] ..1 you (derive | build | make | create | train | adapt) ..4 (from! | with! | on!) ..8 (must! | shall! | has! to! | have! to!) ..3 be! ..4 ${sameLicense}`,
        `(adapted! | modified! | derived!) ..2 (must! | shall! | has! to! | have! to!) be! ..4 on! the! same terms`,
        `${derived} ..4 (must! | shall!) ..2 (licensed! | distributed! | offered! | shared! | released!) on! the! same (terms! | conditions!)`,
        `${derived} ..8 be! (licensed! | distributed! | offered! | shared! | released!) on! the! same (terms! | conditions!)`,
        `your! (version | derivative | adaptation | model | fork) ..2 (must! | shall!) ..1 (keep | retain | carry | use | bear) ..2 license of! the! original`,
        `(whatever | anything | everything | all that!) ..2 you (build | make | create | derive | produce | develop | add) ..8 (go! | goes! | come | comes! | fall | falls! | stay | stays! | is! | are! | must! | shall! | carries!) ..4 [out!] (under | by! | subject to!) ..3 (this! | the! same | an! identical) ..3 (license | licence! | terms! | conditions!)`,
        `${derived} ..8 (go! | goes! | come | comes! | fall | falls! | stay | stays! | inherit | inherits! | carry | carries!) ..3 [out!] (under | this! | the! same) ..4 (license | terms! | conditions!)`,
        `(other! than! | except | unless | but!) (under | by!) ..2 (this! [very | same] | the! same) (license | terms!)`,
        '(<zh-derived>) ..16 (沿用 | 继承 | 保持) ..4 (本 | 相同 | 同一 | 原) [的] ..3 (许可 | 协议)',
        '派生 ..12 (相同 | 同样 | 同一) ..3 (许可 | 协议)',
        `${derived} ..8 (published! | shared! | released! | distributed!) only! under ..2 (this! | the!) [very!] same ..2 (license | agreement | terms!)`,
        `license of! ..3 ${derived} ..4 (must! | shall!) be! ..2 (identical | same | compatible)`,
        `(adapt | modify | remix | transform | build upon | alter | fine tune) ..12 (must! | shall!) ..2 (share | distribute | release | publish | license | provide) ..6 ${sameLicense}`,
        '(<zh-derived>) ..14 ((适用 | 采用 | 沿用) ..3 (本 | 相同 | 同一) ..2 (许可 | 协议) | (使用 | 遵循) ..3 (本 | 相同 | 同一) ..2 (许可 | 协议) !(..4 条款 ..4 使用 | [的] [全部 | 所有] [条款 | 约定 | 规定]) )',
        `(models! | model | anything | whatever | derivatives! | works! | adaptations!) ..1 [that!] ..1 (i! | you | we! | licensee | user) (train | make | build | create | derive | adapt | fine tune) ..10 only! (under | on!) ..4 (this! | the! same | these! same | identical)`,
        `(put! | place! | release! | publish! | license! | share! | distribute!) (it! | them! | that!) ..2 under ..2 (this! | the! | these!) [very] same ..2 (license | agreement | terms!)`,
        `cause ..40 (licensed! | distributed! | released!) ..12 ${sameLicense}`,
        `(distribution | communication | redistribution | publication) ..4 (be! | is! | must! ..2 be!) ..4 ((done! | made!) ..2 ${sameLicense} | on! the! terms! of! this! (license | agreement))`,
        `(distribute | perform | publish | convey | share | release | license) ..8 ${derived} ..3 only! ..2 under ..4 (terms! | this! | the! same | following! | $)`,
        `${derived} ..16 (must! | shall! | may!) ..3 only! ..4 under ..4 (terms! | this! | the! same | following!)`,
        `${derived} ..16 (must! | shall!) be! only! under ..4 (terms! | this! | the! same | following!)`,
        `${derived} ..8 (become | fall) ..2 (subject to! | under) ..8 (this! | the! same | same) (license | agreement)`,
        `(this! | which!) license ..2 (govern | governs! | apply | applies!) ..3 ((that! | the! | such!) file | ${derived})`,
        `(source! code | source! form) ..12 must! be! ..4 (available | distributed! | licensed! | released!) [only] under ..4 this! (license | agreement)`,
        '(<zh-derived>) ..30 (相同 | 同样 | 同一 | 兼容 | 一致) ..6 (许可 | 协议 | 条款)',
        '(<zh-derived>) ..24 (以 | 依 | 按照 | 按 | 在) ..2 (本 | 此) (协议 | 许可 | 许可证) ..10 (发布 | 分发 | 公开 | 授权 | 许可 | 开源)',
        '(<zh-derived>) ..16 (继续 | 同样 | 一 并 | 仍) ..2 (适用 | 受 | 遵循) ..3 (本 | 此) (协议 | 许可 | 许可证)',
        '(<zh-derived>) ..20 (不得 | 禁止) ..6 (改用 | 采用 | 更换 | 使用) ..4 (其他 | 其它 | 不同 | 更 ..4) ..3 (许可 | 协议 | 条款)',
        '(相同 方式 共享 | (以 | 按) 相同 ..6 (许可 | 协议 | 条款) ..4 (发布 | 分发 | 共享 | 授权 | 分享))',
      ],
      {
        force: STATED,
        unless: [
          '(you | licensee) ..3 may! ..16 (different | additional | your! own!) ..8 (license | terms!)',
          'may! ..10 (any! | your! own! | different) (license | terms!)',
          'contribution ..12 (submit | submitted!)',
          'under this! license ..6 (by! | from!) (licensor | contributor)',
          '(grant | rights!) ..6 under! this! license',
          'no! (copyleft | share)',
          '(license | terms! | conditions!) or! ..1 (any! other | other!)',
          'agree to! be! bound',
          'indicate ..8 licensed!',
          '(prevent | preclude | hinder) ..6 recipient',
          '(license | licensed!) to! (use | copy | reproduce)',
          'assume ..4 risk',
          '(permission | rights! | license! | licenses!) [granted! [to! you]] under this! (license | agreement)',
          '(use | used!) ..8 only! in! accordance',
          '(trademark | name) ..8 under this!',
          'original! code ..6 (available | distributed!) ..2 (only | under)',
          'inform ..8 under this!',
          'does! not! imply',
          '(create | created!) ..6 (version | new) ..4 (license | agreement)',
        ],
      },
      ({ view, start, end }) => {
        const words = view.words(start, end)
        // A grant speaks of the same terms without asking for them.
        if (undecided.test(words)) return undefined
        if (view.has(grant) && !/\b(?:must|shall)\b/i.test(words)) return undefined
        const bound = [view.forceAt(start), view.forceAt(end - 1)]
        return bound.includes(Force.obligation) || onlyUnder.test(words) ? { scope: scopeOf(view) } : undefined
      },
    ),
    rule(
      `(release | distribute | license | publish | offer | share | provide) ..4 ${derived} ..6 under ..3 (other! | another! | different) ..3 (license | terms!)`,
      { force: [Force.prohibition] },
      ({ view }) => ({ scope: scopeOf(view) }),
    ),
  ],
  refine: joined,
  say: ({ scope }) =>
    scope === 'file'
      ? 'Files that you change stay under this license.'
      : scope === 'whole-work'
        ? 'The whole work that you pass on goes under this license.'
        : scope === 'network'
          ? 'What you derive goes under this license, also when it is only used over a network.'
          : 'What you derive and pass on goes under this license or a compatible one.',
})

const grant = probe('(hereby | we! | licensor | are!) [hereby] (grant | granted!) | (license | licenses! | right | rights! | permission) ..3 to! (use | copy | reproduce | access)')
const undecided = /是否|自行决定|可以|任意|不同/
const onlyUnder = /\b(?:only|must|shall|required|governed|sharealike|copyleft|carr(?:y|ies)|inherits?)\b|\b(?:goes|comes|falls|stays)\b.{0,16}\bunder\b|相同|必须|has to|have to/i

/** What reaches files, or the whole work, reaches what is derived just so far: one duty, told in both ways. */
function joined(readings: readonly Draft<ShareAlike>[]): readonly Draft<ShareAlike>[] {
  const scope = (['whole-work', 'file'] as const).find((wide) => readings.some(({ values }) => values.scope === wide))
  return scope === undefined ? readings : readings.map((reading) => (reading.values.scope === 'derivatives' ? { ...reading, values: { ...reading.values, scope } } : reading))
}
