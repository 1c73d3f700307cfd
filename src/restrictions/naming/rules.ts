import { quotesIn, wordCount } from '../quotes.ts'
import { defineKind, Force, type Found, probe, type RestrictionBase, rule, STATED, type Values } from '../restriction.ts'

/** How derived models or products must, or must not, be named. */
export interface Naming extends RestrictionBase {
  readonly kind: 'naming'
  /** The words that a name must or must not hold; null when the license does not quote them. */
  readonly phrase: string | null
  /** `prefix`: the name begins with them. `include`: they stand in it. `avoid`: they must not. */
  readonly position: 'prefix' | 'include' | 'avoid' | null
}

const atStart = probe(
  'precede | (beginning | start | front | head) of! | (begin | start | prefix | prefixed! | precede | open! | opens! | lead | leads! | headed! | commence) ..2 (with! | by!) | (first | initial | leading) (word | term | part | element | token) | as! ..3 prefix | prefix | (开头 | 前缀 | 起始 | 冠 以 | 起首 | 打头 | 首 (位 | 部) | 前 冠)',
)

/** The quoted words, or the proper name that stands where they would. */
function phraseOf({ view, start, slots }: Found): string | null {
  const quotes = quotesIn(view, Math.max(view.own, start - 12)).filter(({ text, start: at }) => wordCount(text) <= 8 && !/[(（]/.test(at > 0 ? view.between(at - 1) : ''))
  return quotes[0]?.text.replace(/[.,;:]$/, '') ?? (slots.word?.value as string | undefined) ?? null
}
const MUST: readonly Force[] = [Force.obligation]

const required = (found: Found): Values<Naming> => {
  const { view, start, end } = found
  const barred = view.has(without) || view.forceAt(start) === Force.prohibition || view.forceAt(end - 1) === Force.prohibition
  return { phrase: phraseOf(found), position: barred ? 'avoid' : view.has(atStart) ? 'prefix' : 'include' }
}
/** "names not containing the words …". */
const without = probe('not! (contain | include | use | bear | begin | start | carry)')

const thing = '(model | checkpoint | weight | dataset | derivative | product | version | work | software | package | fork | service | application | distribution)'
const names = '(name! | names! | named! | naming! | title! | called! | branded!)'

export const naming = defineKind<Naming>({
  kind: 'naming',
  family: 'duties',
  modality: 'obligation',
  subject: ['derivatives', 'name'],
  key: ['phrase', 'position'],
  title: 'Naming',
  meaning:
    'Derived models must carry a name of the licensor’s choosing, at its beginning or somewhere in it, or must not carry it at all. Community licenses ask for the family’s name in front; older software licenses forbid it and ask for a name of your own.\n\n' +
    'What it costs: the name of what you publish. Two such duties from two base models may contradict each other in a merge.',
  rules: [
    rule(
      [
        `(include | add | use | put | place | insert | prepend | append | carry | have! | contain | keep | retain | incorporate) ..6 {phrase:quoted} ..10 ${names}`,
        `(prefix | prefixed! | begin | start | precede | commence) ..6 (with! | by!) ..3 {phrase:quoted}`,
        `{phrase:quoted} (must! | shall! | has! to! | is! to!) ..1 (precede | lead | open | begin | start) ..2 (its! | their! | the! | every! | each!) ..2 ${names}`,
        `{phrase:quoted} ..6 (beginning | start | front | prefix) ..8 ${names}`,
        `${names} ..10 (begin | start | include | contain | prefix | prefixed! | carry | bear | incorporate) ..4 {phrase:quoted}`,
        `(keep | retain | preserve | maintain | include) ..4 (original | relevant | same) ${names} ..4 (of! ..3 (model | models)) ..8`,
        `(word | term | string | prefix) ..1 {phrase:quoted} ..3 (must! | shall! | has! to!) ..4 (appear | included! | contained! | part | used!) ..4 ${names}`,
        `(name! | names! | title!) ..4 of! ..6 ${thing} ..6 (must! | shall!) ..4 (include | contain | begin | start | keep | retain)`,
        `(include | contain | incorporate | carry | have! | keep | retain) [the! (word | term | name)] {word:name} ..2 (as! part! of! | in! | within! | at! the! (beginning | start | front) of!) ..4 ${names}`,
        `only! ..4 (if! | when!) ..4 ${names} ..2 (start | begin | include | contain) ..2 {phrase:quoted}`,
        `(${names.slice(1, -1)} | designation) ..6 (of! which! | whose!) {phrase:quoted} ..4 (first | initial | leading | beginning | start)`,
        `{phrase:quoted} ..4 (first | initial | leading) (word | term | part | element | token) ..6 (${names.slice(1, -1)} | designation)`,
        `(first | initial | leading) (word | term | part | element) ..8 (${names.slice(1, -1)} | designation) ..8 {phrase:quoted}`,
        `(${names.slice(1, -1)} | designation | title) ..6 (open! | opens! | opening! | lead | leads! | headed! | commence | preceded!) ..3 (with! | by!) ..3 {phrase:quoted}`,
        '(名称 | 命名 | 名字 | 模型 名) ..14 (开头 | 前缀 | 起始 | 冠 以 | 包含 | 包括 | 保留 | 含有 | 带有 | 打头 | 加 上 | 体现)',
        '(开头 | 前缀 | 包含 | 保留 | 冠 以 | 添加 | 加入 | 加上 | 含有) ..16 (模型 名称 | 名称 中 | 模型 名 | 名称 前 | 名 前)',
      ],
      {
        force: MUST,
        unless: [
          '(file | folder | directory | variable | function | package | class) name',
          'domain name',
          '(your! | licensee) ..2 name ..4 (address | email)',
          'names! of! (author | contributor | copyright)',
        ],
      },
      required,
    ),
    rule(
      `(derivative | derived! | offspring | fine tuned! | modified! | merged! | adapted! | descendant) ..3 (model | version | work | product) ..3 (get! | gets! | bear! | bears! | carry! | carries! | take! | takes! | receive! | receives! | have! | has!) ..4 (${names.slice(1, -1)}) ..12 {phrase:quoted}`,
      { force: STATED },
      required,
    ),
    rule(
      [
        `(use | using!) ..4 {phrase:quoted} ..4 in! the! ${names}`,
        `(use | include | contain | incorporate | display | employ) ..6 ({phrase:quoted} | name! | names! | brand) ..8 (in! | as! | within! | for!) ..4 (the! | any!) [part! of! the!] ..2 (name! | names! | title!) of! ..6 ${thing}`,
        `${thing} ..12 (called! | named! | branded!) ..4 ({phrase:quoted} | {name:name})`,
        `(market | sell | offer | distribute | release | publish | brand | promote) ..4 ${thing} ..3 (under | with! | as!) ..2 (name! | names! | brand | title!) ..1 {phrase:quoted}`,
        `(appear | appears!) in! (their! | its! | the!) (name! | names! | title!)`,
        `(call! | name! | title! | brand! | rename!) (it! | them! | (your! | any! | the! | a!) ..2 ${thing}) ..1 ({phrase:quoted} | {name:name})`,
        `(released! | distributed! | published! | marketed! | offered! | sold! | shared! | promoted! | branded! | labeled! | circulated!) ..3 (under | as! | with!) ..2 (name! | names! | brand | title! | label) ..2 ({phrase:quoted} | {name:name})`,
        `(name! | names! | brand | title!) ..4 (resemble | resembles! | resembling! | imitate | imitates!)`,
        `(name! | call! | brand! | rename) ..6 ${thing} ..8 (similar | confusing | confusingly | same)`,
        `(name! | names!) ..8 (confusingly | deceptively) similar`,
        `(be! | anything | name! | names! | title!) ..3 (likely | liable | apt) to! be! (confused! | taken! | mistaken!) (with! | for!)`,
        '(名称 | 命名) [不得] ..2 (包含 | 含有 | 使用) ..4 {phrase:quoted}',
        '(名称 | 命名) 中 ..6 (使用 | 包含 | 含有 | 出现)',
        '(名称 | 命名) ..12 (相同 | 相似 | 近似 | 混淆 | 雷同)',
        '(相同 | 相似 | 近似 | 混淆) ..6 名称 ..6 (命名 | 作为 | 发布 | 称呼)',
        '(使用 | 冒用) ..4 (原 [模型] | 本 模型 [的]) (名称 | 名字) ..8 (命名 | 发布 | 衍生 | 作为)',
        '沿用 ..6 (名称 | 名字)',
        '(使用 | 以 | 用 | 将) ..3 {phrase:quoted} ..6 (作为 | 为) ..8 (名称 | 命名 | 名)',
      ],
      { force: [Force.prohibition], modality: 'prohibition', unless: ['(endorse | promote) ..8', 'impersonate'] },
      (found) => ({ phrase: phraseOf(found), position: 'avoid' }),
    ),
    rule(
      '(call! | name!) ..12 (as! long! as! | so! long! as! | provided!) ..3 (isn! t! | is! not! | doesn! t! _ | does! not! _) ..1 {phrase:quoted}',
      { modality: 'prohibition' },
      (found) => ({ phrase: phraseOf(found), position: 'avoid' }),
    ),
    rule(
      [
        `(rename | change ..3 ${names}) ..8 ${thing}`,
        `(choose | pick | select | use | adopt | give | find | carry | bear) ..8 (designation | ${names.slice(1, -1)}) ..4 (different | distinct | distinguishable | its! own! | of! (its! | your! | their!) own! | that! (cannot | differs! | is! not! | does! not! | (is! | must!) clearly) | which! (cannot | differs! | is! not! | does! not!) | other! than! | not! ..3 (confused! | mistaken!) | new! ${'name'})`,
        `(designation | ${names.slice(1, -1)}) ..4 (that! | which!) ..3 (mistaken! | confused! | confusing! | similar) ..4 (ours! | our! | original | licensor | us! | model)`,
        `(under | with!) ..2 (different | another | other! | own! | new! | distinct) (name! | names! | title! | designation | brand)`,
        'rename (it! | them!)',
        `${thing} ..12 (different | distinct | another | other! | new) [(and! | or!) _] (name! | names! | title!)`,
        '(reserved font name)',
        '(更名 | 改名 | 重 命名 | 更换 名称 | 另行 命名 | 使用 (不同 | 其他 | 新) 的 名称)',
      ],
      { force: [Force.obligation, Force.prohibition], unless: ['(file | files! | folder | variable | function) name'] },
      (found) => ({ phrase: phraseOf(found), position: 'avoid' }),
    ),
  ],
  say: ({ phrase, position }) => {
    const words = phrase === null ? 'the name that the license asks for' : `“${phrase}”`
    if (position === 'avoid') return `Do not use ${phrase === null ? 'the name of the original' : words} in the name of what you derive.`
    return position === 'prefix' ? `Begin the name of what you derive with ${words}.` : `Keep ${words} in the name of what you derive.`
  },
})
