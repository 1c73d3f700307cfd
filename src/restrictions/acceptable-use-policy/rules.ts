import type { ClauseView } from '../../clauses/view.ts'
import { quotesIn, wordCount } from '../quotes.ts'
import { type Draft, defineKind, Force, type Found, probe, type RefineContext, type RestrictionBase, rule, STATED, type Values } from '../restriction.ts'

/** Use rules that are set in another document. */
export interface AcceptableUsePolicy extends RestrictionBase {
  readonly kind: 'acceptable-use-policy'
  /** Where the document is, as given; null when the text does not say. */
  readonly url: string | null
  /** What it is called. */
  readonly name: string
}

const policy =
  '((acceptable | prohibited | permitted | responsible | content | community | fair | safe | safety | model | usage | use | ethics | ethical | conduct | platform | house | trust and safety) [use] [ai] (rules! | principles! | commitments! | charter | policy | policies! | guideline | standard | guide!) | (responsible | acceptable | permitted | ethical | safe | trustworthy | prohibited) (deployment | development | use | usage | ai | ai use | access | conduct | operation | practice) (policy | guideline | standard | rules! | principles! | code | framework | commitments!) | use [based | restriction] (policy | guideline) | ai (principle | rule | policy | code) | prohibited uses! list | aup | usage (policy | guideline | rule) | (acceptable | responsible | fair) use (rules! | code) | prohibited uses policy | (content | community | responsible ai | ethics | ethical | safety | trustworthy ai) (policy | guideline | standard | term! | terms! | principle | rule | code) | code of (conduct | ethics) | service agreement | terms of (use | service))'
const obey =
  '(comply | complies! | compliance | adhere | adherence | abide | follow | obey | observe | respect | accordance | consistent | subject to! | governed! by! | agree to! | accept | sign! up! to! | consent to! | bound! by! | conform | incorporated! | incorporate | annexed! | violate | violation | contrary | conflict)'
const policyChinese =
  '((可接受 | 合理 | 禁止 | 负责任) [的] 使用 (政策 | 规范 | 规则 | 准则 | 指南) | 使用 (政策 | 规范 | 守则 | 规则 | 准则) | 服务 (协议 | 条款) | 行为 (准则 | 规范 | 守则) | 社区 (规范 | 准则 | 守则 | 公约) | 用户 (守则 | 规范 | 行为 准则) | 内容 [安全] (政策 | 规范 | 准则) | (安全 | 伦理) [使用] (规范 | 准则 | 守则))'
const obeyChinese = '(遵守 | 符合 | 遵循 | 依照 | 按照 | 恪守 | 遵从 | 接受 | 受 ..14 约束)'

/** Words of a policy's name as it stands in the text: capitals before the telling word, or what title marks hold. */
function nameAt(view: ClauseView, start: number, end: number): string {
  // A title in marks is the whole name.
  const titled = quotesIn(view).find((quote) => quote.start <= start && end <= quote.end && wordCount(quote.text) <= 12)
  if (titled !== undefined) return titled.text
  let first = start
  while (
    first > view.own &&
    start - first < 6 &&
    /^[A-Z0-9]/.test(view.words(first - 1, first)) &&
    /^(?:[ \t\n’'s]{1,3}|[-‑.])$/.test(view.between(first - 1)) &&
    !/^(The|This|Our|Its|Your|Any|Such|You|If|By|Subject|In)$/.test(view.words(first - 1, first))
  )
    first--
  const words = view
    .words(first, end)
    .replace(/\s+/g, ' ')
    .replace(/[*_"“”]+/g, '')
    .trim()
  return /[\u3400-\u9fff]/.test(words) ? words.replace(/^.*《|》.*$/g, '') : words
}

/** An address behind the name, in this clause or the next one, or the target of a link around it. */
function urlNear(view: ClauseView, start: number): string | null {
  for (let position = start; position < view.length; position++) {
    const read = view.readSlot('url', position)
    // The host of a mail address leads to no document.
    if (read === undefined || (position > 0 && view.between(position - 1) === '@')) continue
    return (read.value as string).replace(/[.,;]$/, '').replace(/\\_/g, '_')
  }
  const { links } = view.reading.segmentation.document
  const from = view.span(start, start + 1).start
  const link = links.find((each) => each.end >= from && each.start <= view.clause.end)
  return link === undefined || link.url.startsWith('mailto:') ? null : link.url
}

/** A policy of the same text is no other document: its own heading, a name of it in a sentence that only says what it is. */
const remark = [
  'reporting! ..3 violations!',
  '(agree to! | accept | bound! by!) this! ..2 policy',
  '(privacy | cookie | data protection | security | return | refund) policy',
  '(master | professional) [services!] service agreement',
  'this! (policy | acceptable use policy) (is! | was! | may! | applies! | sets! | describes! | explains!)',
  '(open | public) policy',
]

function read({ view, start, end }: Found): Values<AcceptableUsePolicy> | undefined {
  const found = view.find(named, start)
  if (found === undefined || found.end > end + 24) return undefined
  // What a prescribed notice says of a policy is said to its readers.
  if (quotesIn(view, 0).some((quote) => quote.start <= found.start && found.end <= quote.end && wordCount(quote.text) > 8)) return undefined
  const name = nameAt(view, found.start, found.end)
  // A document has a name of its own; "ethical standards" in small letters are anybody's.
  return /^[A-Z\u3400-\u9fff]/.test(name) ? { url: urlNear(view, found.start), name } : undefined
}
const saysWhat = probe('mean! | means! | refer! to! | refers! to!')
const named = probe(`${policy} | ${policyChinese}`)
const own = /^(?:these|this) |^(?:the|our|your|its|such|any)?\s*(?:use|usage|terms of (?:use|service)|policy)$/i

export const acceptableUsePolicy = defineKind<AcceptableUsePolicy>({
  kind: 'acceptable-use-policy',
  family: 'duties',
  modality: 'obligation',
  key: ['name'],
  title: 'Acceptable use policy',
  meaning:
    'The license sends you to another document with rules of use and makes them part of itself: an acceptable use policy, usage guidelines, terms of a service. What it bars is not in the text at hand, and the licensor may change it.\n\n' +
    'What it costs: read that document too, keep the version that you agreed to, and watch for changes.',
  rules: [
    rule(
      [
        `${obey} ..14 ${policy}`,
        `${policy} ..20 (incorporated! | incorporate | made! part! | forms! part! | integral part! | part! of! this!)`,
        `${policy} ..8 (must! | shall!) ..4 (be! (followed! | respected! | observed! | obeyed!) | apply | comply)`,
        `${policy} ..8 (disallow | disallows! | prohibit! | prohibits! | forbid! | forbids! | bars! | rules! out! | does! not! allow)`,
        `${policy} ..2 (apply | applies!) to! ..2 (you | your! use | use)`,
        `(use | used!) ..8 (restricted! | prohibited! | restricted!) [use] ..6 (set forth! | described! | listed! | specified!) ..3 in! ..4 ${policy}`,
        `${obeyChinese} ..16 ${policyChinese}`,
      ],
      { force: STATED, unless: remark },
      (found) => {
        const force = found.view.forceAt(found.end - 1)
        if (force === Force.licensor || force === Force.reservation) return undefined
        const values = read(found)
        return values === undefined || own.test(values.name) ? undefined : values
      },
    ),
    rule(
      [`({term:quoted} | ${policy}) ..4 (mean! | means! | refer! to! | refers! to!) ..8 ${policy}`, `${policy} ..2 (mean! | means! | refers! to!)`],
      { where: ['definition'], unless: remark },
      (found) => read({ ...found, start: found.view.find(saysWhat, found.start)?.end ?? found.start }) ?? read(found),
    ),
  ],
  refine: (readings, context) => together(readings, context),
  say: ({ name, url }) => `Obey the rules of another document: ${name}${url === null ? '' : ` (${url})`}.`,
})

/** One policy is named in several ways ("the AUP", "Acme’s Acceptable Use Policy"): what names no other word is the same one. */
function together(readings: readonly Draft<AcceptableUsePolicy>[], _context: RefineContext): readonly Draft<AcceptableUsePolicy>[] {
  // A definition alone binds nobody.
  if (readings.every(({ found }) => found.every(({ view }) => view.has(means)))) return []
  const groups: Draft<AcceptableUsePolicy>[] = []
  for (const reading of readings) {
    const at = groups.findIndex(({ values }) => sameName(values.name, reading.values.name))
    const before = groups[at]
    if (before === undefined) groups.push(reading)
    else {
      const longer = reading.values.name.length > before.values.name.length ? reading.values.name : before.values.name
      groups[at] = { ...before, values: { ...before.values, name: longer, url: before.values.url ?? reading.values.url }, found: [...before.found, ...reading.found] }
    }
  }
  return groups
}
const means = probe('{term:quoted} ..4 (mean! | means! | refer! to! | refers! to!)')

function sameName(one: string, two: string): boolean {
  const [a, b] = [one.toLowerCase(), two.toLowerCase()]
  return a.endsWith(b) || b.endsWith(a) || a === 'aup' || b === 'aup'
}
