import { defineKind, Force, type Found, type RestrictionBase, rule } from '../restriction.ts'

/** Applicable law must be obeyed, as a term of the license. */
export interface LawCompliance extends RestrictionBase {
  readonly kind: 'law-compliance'
}

/** Words between "comply with" and "laws" that leave it the law in general; "export laws" or "privacy laws" are other kinds. */
const words =
  'any! | all! | the! | applicable | relevant | national | federal | state! | local | provincial | international | foreign | domestic | regional | municipal | other | or! | and! | of! | governing! | rule | your! | its! | their! | then | current | as! | well! | s! | pertinent | respective | prevailing! | effective | legal'
const run = (most: number): string => (most === 0 ? '' : `[(${words}) ${run(most - 1)}]`)
const law = '(law! | laws! | regulation | legislation | statute | (legal | regulatory | statutory) (requirement | provision | obligation | regulation | standard))'
const terms = `[[(these! | this!)] ${run(3)} (agreement | license | term | policy | documentation | condition) [of! (use! | service)] (and! | as! well! as!)]`
const general = `${terms} ${run(8)} ${law} !(relate | regarding! | concerning! | on! export | governing! export | of! ..4 (shall | will | govern))`

/** Where the words are about whose law decides, or about what somebody else must do to obey. */
const elsewhere = [
  '(govern | construe | interpret | jurisdiction) ..8 law',
  '(管 辖 | 解 释) ..10 法 律',
  '适 用 ..6 法 律 并',
  '(出 口 | 制 裁 | 隐 私 | 个 人 信 息 | 数 据 保 护) [管 制 | 控 制 | 管 理 | 保 护] [的] [相 关] (法 律 | 法 规)',
  'risks! and! costs! ..10 (compliance | comply)',
  '(in! providing! | to! provide | providing! you) ..3 (service | model)',
]
const excuse = /\b(?:required|necessary|needed|order|extent|obliged|unless|except|reasonably)(?:\s+\w+)?\s+(?:to|by|under)\s+$/i
/** The licensor's own doings: "we comply", "the licensor obeyed the law in training". */
const theirs = /(?:\b(?:we|licensor|company|provider|and we|our)\s+(?:\w+\s+)?$)|(?:我们|(?<!被)许可方|(?<!被)许可人)[^，。]*$/i

const yours = (found: Found): boolean => {
  const { view, start } = found
  const from = Math.max(start > view.own ? view.own : 0, start - 3)
  const before = from < start ? `${view.words(from, start)} ` : ''
  return !excuse.test(before) && !theirs.test(before)
}

const bound = [Force.obligation]

/** Rules of the kind: the law is to be obeyed, or not to be broken, as a term of its own. */
export const lawCompliance = defineKind<LawCompliance>({
  kind: 'law-compliance',
  family: 'duties',
  title: 'Law compliance',
  modality: 'obligation',
  meaning:
    'You must obey the law that applies to you when you use the model, as a term of the license. Licenses say it in one sentence (“your use must comply with applicable laws and regulations”), in a condition of the grant, or as a promise; some name the law of one country beside it. The same thought as an item of a use list (“in any way that violates the law”) is read as the field of use illegal-activity.\n\n' +
    'What it costs: little by itself, since the law binds you anyway. But a breach of any law then also breaks the license, and may end it.',
  rules: [
    rule(
      [
        `(comply | complying! | compliance | compliant | conform | conformity | adhere | adherence | abide | accordance | consistent | in! line) (with! | by! | to!) ${general}`,
        `(comply | complying! | compliance | adhere | abide) (with! | to! | by!) ..12 (and! | as! well! as!) [with!] (all! | any!) ${general}`,
        `(observe | obey | follow | respect | meet | satisfy | fulfill) ${general}`,
        `(conformity | harmony | keeping! | line! | agreement) with! ..3 (every | all | any | each) ..3 (law | statute | regulation | rule)`,
        `(obey | respect | heed | mind | keep! to! | stick! to! | stay! within!) (every | all | the! | any | each | your! | local) ..2 (law | laws! | statute | legal rules! | legislation)`,
        `(stay | remain | keep | act | operate) ..2 (within! | on! the! right side of! | inside!) ..2 (law | bounds! of! [the!] law)`,
        `(lawful | legal | lawfully | legally) [and! _] (in! | under!) ..6 (jurisdiction | country | place | where! you)`,
        '(遵 守 | 遵 循 | 符 合 | 遵 从 | 服 从 | 遵 照 | 依 照 | 依 法 遵 守) ..24 (法 律 | 法 规 | 法 令 | 管 理 [暂 行] (办 法 | 规 定 | 条 例) | 监 管 (规 定 | 要 求))',
        '(遵 守 | 遵 循 | 符 合 | 遵 照 | 依 照) ..16 (安 全 | 产 权 | 著 作 权 | 民 | 促 进 | 侵 权 责 任) 法 !(院 | 务)',
        '(法 令 | 法 律 | 法 規) (等 | を | 及 び)  ..6 (遵 守 | 順 守)',
        '(einhaltung | gesetze ..6 (einhalten | beachten))',
      ],
      { force: bound, unless: elsewhere },
      (found) => (yours(found) ? {} : undefined),
    ),
    rule(
      [
        `(commit | promise | undertake | pledge | warrant | represent | covenant | agree | acknowledge) ..14 (comply | complying! | complies! | compliance | compliant | conform) (with! | to!) ${general}`,
        `(you! | licensee | user | recipient) (ll! | re! (responsible | required)) ..4 (comply | complying! | compliance) with! ${general}`,
        `(responsible | responsibility | liable) ..8 (comply | complying! | compliance | complies!) with! ${general}`,
        `(use! | used! | using! | access | distribution | activities! | conduct) ..24 (must | shall | will | is! | are! | remains!) ..4 (comply | compliant | complies! | compliance | conform | accordance) (with! | to!) ${general}`,
        '(承 诺 | 保 证 | 同 意 | 确 认 | 负 责 | 确 保) ..12 (遵 守 | 遵 循 | 符 合) ..20 (法 律 | 法 规)',
      ],
      { force: [Force.none, Force.obligation, Force.permission], unless: [...elsewhere, '(licensor | we! | company) (represent | warrant)', 'risk ..24 (compliance | comply)'] },
      (found) => (yours(found) ? {} : undefined),
    ),
    rule(
      [`(lawfully | (in! | full) (compliance | accordance | conformity) with! ${general})`, '(合 法 合 规 | 依 法 | 合 法) [地] (使 用 | 利 用 | 部 署)'],
      {
        force: [Force.permission, Force.obligation],
        unless: [...elsewhere, '(require | obtain | obtained! | process | reserve)'],
        needs: ['(you | licensee | user | your | use | 您 | 你 | 用 户)'],
      },
      (found) => (yours(found) ? {} : undefined),
    ),
    rule(
      [
        `not! (violate | break | breach | contravene | infringe) ${run(8)} ${law}`,
        `(refrain | abstain) from! (violating! | breaking!) ${run(8)} ${law}`,
        '(不 得 | 不 可 | 不 应 | 禁 止 | 严 禁) (违 反 | 触 犯 | 违 背) ..20 (法 律 | 法 规)',
      ],
      { force: [Force.prohibition], where: ['sentence', 'item'], modality: 'prohibition', unless: ['(manner | way | use! that | content that | 用 于 | 方 式)'] },
      (found) => (yours(found) ? {} : undefined),
    ),
  ],
  say: () => 'You must obey the laws that apply to your use.',
})
