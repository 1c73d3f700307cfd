import type { ClauseView } from '../../clauses/view.ts'
import { quotesIn, wordCount } from '../quotes.ts'
import { type Draft, defineKind, Force, type Found, type Pattern, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** Something that must go along with every copy. */
export type NoticePart = 'license-copy' | 'copyright-notice' | 'notice-file' | 'attribution-text' | 'disclaimer'

/** Whoever passes the work on must pass notices on with it. */
export interface Notice extends RestrictionBase {
  readonly kind: 'notice'
  /** What must go along. */
  readonly what: readonly NoticePart[] | null
  /** A text that the license prescribes, as given. */
  readonly noticeText: string | null
}

const terms = '(license | agreement | eula | terms! | (terms! | list) (and! | of!) conditions! | permission notice | contract | covenant)'
const give =
  '(provide | give | include | inclusion | retain | retention | keep | reproduce | accompany | contain | deliver | supply | attach | furnish | make available | made available | pass | carry | preserve | bear | append | embed | maintain | leave | left | display | appear | ship | receive | get! | gets! | hand | transmit | affix | enclose | duplicate | copy | place | insert | distribute | incorporate | present | intact | unaltered | unmodified | stay | stays! | remain | remains! | travel | travels! | go! | goes! | accompanied! | enclosed! | come | comes! | put)'
const giveChinese = '(提供 | 附上 | 附 带 | 附 有 | 包含 | 包括 | 保留 | 随 附 | 交付 | 给予 | 转交 | 一 并 | 出现 | 列 出 | 载 明 | 携 带 | 复制)'
const drop =
  '(remove | alter | delete | obscure | obliterate | strip | erase | hide | destroy | efface | modify | change | cover | deface | omit | drop | leave out | discard | suppress | take out | taken! out | 删除 | 移除 | 更改 | 修改 | 变更 | 隐藏 | 去除 | 抹 去 | 遮 盖 | 篡改)'

/** Words of notices, and the part that they name. */
const parts: readonly (readonly [NoticePart, Pattern])[] = [
  [
    'license-copy',
    probe(
      `(copy | copies! | text | version) [of!] ..3 (this! | the! | these! | such! | said! | our! | its!) ..6 ${terms} | (this! | the! above! | above! | the! following! | the!) (permission | license | licensing) (notice | statement | text | terms!) | (this! | the! following! | the! above! | the! preceding! | these!) ..1 (paragraph | paragraphs! | permission | statement) | (receive! | receives! | get! | gets! | given!) [also] (the! | this!) (license | agreement) (and! | with! | together | along) | (hand over | hand | pass on | transmit | communicate | convey) ..3 (terms! | text | conditions!) of! ..2 (this! | the!) (license | agreement) | (list of conditions | these! conditions! | these! terms! | (this! | the!) (license! | licence!) (text | file) | this! (document | text) | above! notice! | header comments! | this! notice! | this! license! | this! header | license header | (license! | copying!) (file! | txt! | md!)) | (this! | the! (original | same | full | complete | entire)) ${terms} ..4 (itself | text | in! (full | its! entirety)) | (notice | reference | link | uri | hyperlink) ..8 (this! | the!) [public] ${terms} | (协议 | 许可 | 许可证 | 许可协议 | 条款 | 许可声明 | 许可书) ..6 (副本 | 复印件 | 全文 | 文本 | 声明) | 许可 声明 | 本 (许可 | 协议)`,
    ),
  ],
  [
    'copyright-notice',
    probe(
      '(notice | marking | statement) of! ..1 copyright | copyright ..10 (notice | statement | line | information | legend | marking) | (copyright | proprietary | legal | ownership | intellectual property) ..6 (notice | legend | marking) | all! [other!] notices! | (版权 | 著作权) ..6 (声明 | 标识 | 信息 | 标记 | 通知)',
    ),
  ],
  [
    'attribution-text',
    probe(
      '(attribution | authorship | credit | acknowledgment) ..6 (notice | statement | text | information | legend) | (notice | information) of! (attribution | origin) | (following! | below!) ..4 (notice | statement | legend | text) ..6 {words:quoted} | notice ..4 {words:quoted} | (following! | below! ) [attribution] (notice | statement | legend) !(of! condition) | (author | creator | contributor) ..4 (name | identification) | identification of! ..4 (creator | author) | (署名 | 归属 | 来源) ..4 (声明 | 信息 | 通知)',
    ),
  ],
  [
    'notice-file',
    probe(
      'notice! [text! | txt!] file! | {file:quoted} (text! | txt!) file! | notice! txt! | notices! file! | file (called! | named! | titled!) ..2 notice! | (声明 | 通知) 文件 ..2 notice | notice 文件 | 通知 文件 | 声明 文件',
    ),
  ],
  [
    'disclaimer',
    probe(
      '(disclaimer | disclaimers! | warranty disclaimer | exclusion of! warranty) !(of! (liability | warranties) (shall | apply)) | notice ..8 (warranties! | warranty) | 免责 声明',
    ),
  ],
]

const gives = probe(`${give} | ${giveChinese}`)
const drops = probe(drop)
/** Sentences about notices that ask for none to be kept. */
const remarks = [
  '(obtain | download | find | read | see | view | request) [a! | the!] copy of! ..3 (license | agreement)',
  'copy of! ..4 (license | agreement) ..4 (is! | may! be! | can! be!) (available | found | obtained)',
  '(notice | notices!) (of! termination | of! breach | under! this! agreement | period | by! (email | mail))',
  'public statement',
  '(dmca | takedown) ..8 notice',
  // What may be done with the words of the license itself.
  '(copy | copies! | version) of! this! license document',
]

/** The text that the license prescribes: a long quotation behind "the following notice", in this clause or one of the next two. */
function prescribed(view: ClauseView, from: number): string | null {
  const speaks = view.find(following, Math.max(0, from - 12))
  if (speaks === undefined) return null
  for (let distance = 0; distance < 3; distance++) {
    const near = distance === 0 ? view : view.reading.neighbor(view.clause, distance)
    if (near === undefined) break
    const quote = quotesIn(near, distance === 0 ? Math.max(near.own, speaks.start) : near.own).find(({ text }) => wordCount(text) > 4)
    if (quote !== undefined) return quote.text + stopBehind(near, quote.end)
  }
  return null
}
/** The stop that belongs to the quoted words. */
function stopBehind(view: ClauseView, end: number): string {
  return view.between(end - 1).startsWith('.') ? '.' : ''
}

const following = probe(
  '(following! | below!) ..6 (notice | statement | legend | text | attribution | acknowledgment) | (notice | statement | legend | attribution) ..14 ((as! follows! | reads! | stating! | read! | saying! | states!) | {words:quoted}) | 以下 ..6 (声明 | 通知 | 文字)',
)

const partsOf = new WeakMap<ClauseView, readonly NoticePart[]>()

/** What a clause asks to pass on; a clause that names several notices is looked through once. */
function partsIn(view: ClauseView): readonly NoticePart[] {
  let known = partsOf.get(view)
  if (known === undefined) {
    known = readParts(view)
    partsOf.set(view, known)
  }
  return known
}

function readParts(view: ClauseView): readonly NoticePart[] {
  // What a prescribed text says of itself is no further duty.
  const quotes = quotesIn(view, 0).filter(({ text }) => wordCount(text) > 4)
  const asks = (words: Pattern): boolean => {
    for (let match = view.find(words); match !== undefined; match = view.find(words, match.start + 1)) {
      const { start: first, end: last } = match
      if (!quotes.some((quote) => quote.start < last && first < quote.end)) return true
    }
    return false
  }
  return parts.filter(([, words]) => asks(words)).map(([part]) => part)
}

function read({ view, start, end }: Found): Values<Notice> | undefined {
  const first = view.forceAt(start)
  const last = view.forceAt(end - 1)
  const forbids = first === Force.prohibition || last === Force.prohibition
  if (forbids ? !view.has(drops) : !view.has(gives)) return undefined
  const what = partsIn(view)
  if (what.length === 0) return undefined
  return { what, noticeText: prescribed(view, start) }
}

const BINDING: readonly Force[] = [Force.obligation, Force.prohibition]

export const notice = defineKind<Notice>({
  kind: 'notice',
  family: 'duties',
  modality: 'obligation',
  title: 'Notice',
  meaning:
    'Whoever passes the work on must pass something on with it: a copy of the license, the copyright notices, a NOTICE file, an attribution text or the disclaimer. Permissive licenses ask for little else; model licenses often prescribe a sentence for a file named “Notice”.\n\n' +
    'What it costs: ship the license text and the notices with every copy, converted and quantized ones too, and keep them in products. It is cheap, and the duty most often forgotten.',
  rules: [
    rule(
      [
        `(copy | copies! | text | version) ..3 of! ..3 (this! | the! | these! | such! | said! | our!) ..6 ${terms}`,
        '(copyright | permission | attribution | proprietary | license | licensing | legal | authorship | trademark | patent | ownership | acknowledgment | intellectual property) ..8 (notice | statement | legend | marking | line | notices!)',
        `(text | wording | copy | copies!) of! ..2 (this! | the! | these!) ${terms} ..6 (with! | along | together | alongside | enclosed! | inside)`,
        `(accompany | travel | travels! | ship | ships! | go | goes! | come | comes! | arrive) ..4 with! ..3 (text | copy | wording) ..4 ${terms}`,
        `(together | along | accompanied!) (with! | by!) ..3 (text | copy | wording) ..4 ${terms}`,
        'notice! [text! | txt!] file! | notice! txt! | {file:quoted} text! file!',
        '(list of conditions | following! disclaimer | above! disclaimer | this! disclaimer)',
        '(all! | any! | this! | the! following! | the! above! | these! | such! | said!) [other!] (notice! | notices! | statement | legend)',
        `(协议 | 许可 | 许可证 | 条款 | 许可书) ..6 (副本 | 复印件 | 全文 | 文本)`,
        '(版权 | 许可 | 署名 | 著作权 | 归属) ..6 (声明 | 标识 | 通知 | 信息 | 标记)',
        `(hyperlink | link! | uri | url) ..2 to! ..2 (this! | the!) ${terms}`,
        `(pass on | hand | supply | ship | include | attach | provide | enclose) ..3 this! (license | agreement | eula) [document | text | file] ..3 (with! | together | to! | in! | along)`,
        '(license! | copying! | notice!) (file! | txt! | md!)',
        `(these! | this!) (terms! | conditions! | document | license | agreement) ..3 (must! | shall!) ..3 (accompany | included! | attached! | delivered! | enclosed! | reproduced! | passed! | provided!)`,
        `(reproduce | include | contain | attach | enclose | retain | keep) ..4 (license! | licence!) (text | terms)`,
        'copy of! ..2 this! (document | text)',
        '(notice | marking | statement) of! ..1 copyright',
        `(hand over | hand | pass on | transmit | communicate | convey) ..3 (terms! | text | conditions!) of! ..2 (this! | the!) (license | agreement)`,
        '副本 ..6 (包含 | 附 | 包括) ..4 本 (许可 | 协议 | 许可证)',
        '(声明 | 通知 | 许可 | 许可证 | notice! | license!) [txt!] 文件',
        'file (called! | named! | titled!) ..2 (notice | license)',
        '(this! | license | copyright | file) header',
        '(header comments! | comment header | file header) ..8',
        'disclaimer (below! | above!)',
        '(remove | strip | delete | obscure | alter | minimize | conceal) ..8 (notice | notices! | legend) of! ({who:name} | licensor | ours!)',
        'notice ..4 {words:quoted}',
        '(this! paragraph | these! paragraphs! | this! permission)',
        '(credit | attribution) ..4 information',
        '(indicate | state | mention) ..6 (licensed | released) under! ..3 (license | agreement)',
      ],
      { force: BINDING, unless: remarks },
      read,
    ),
    // "Each copy travels with the text of this license": what is said of every copy is asked for.
    rule(
      `(each | every | all! | any) (copy | copies! | distribution | redistribution | release) ..10 (travels! | ships! | goes! | comes! | carries! | bears! | includes! | contains! | retains! | travel! | carry! | include!) ..6 (text | copy | notice | wording | notices!) ..3 (this! | the! | all! | license | copyright)`,
      { unless: remarks },
      read,
    ),
    // "You may do so only by including …": what is allowed tells its condition.
    rule(
      `only! ..12 (by! | if! | when! | together with! | with!) ..4 (include | including! | provide | providing! | attach | attaching! | retain | retaining! | accompany | accompanied!) ..8 (copy | text | notice) [of!] ..3 (this! | the!) ..4 ${terms}`,
      { unless: remarks },
      () => ({ what: ['license-copy'], noticeText: null }),
    ),
  ],
  refine: (readings) => (readings.length === 0 ? [] : [joined(readings)]),
  say: ({ what, noticeText }) =>
    `Pass on with every copy: ${what === null || what.length === 0 ? 'the notices that the license names' : what.map((part) => inWords[part]).join(', ')}${noticeText === null ? '' : `, with the words “${noticeText}”`}.`,
})

const inWords: Readonly<Record<NoticePart, string>> = {
  'license-copy': 'the license text',
  'copyright-notice': 'the copyright notices',
  'notice-file': 'a NOTICE file',
  'attribution-text': 'the attribution text',
  disclaimer: 'the disclaimer',
}

/** All that must go along is one duty, wherever the license says the parts of it. */
function joined(readings: readonly Draft<Notice>[]): Draft<Notice> {
  const first = readings[0]!
  const what = [...new Set(readings.flatMap(({ values }) => values.what ?? []))]
  const noticeText = readings.find(({ values }) => values.noticeText !== null)?.values.noticeText ?? null
  return { ...first, values: { ...first.values, what, noticeText }, found: readings.flatMap(({ found }) => found) }
}
