import { probe } from '../../pattern/registry.ts'
import type { ClauseView, Found } from '../restriction.ts'

/** What makes a use forbidden, when it is not forbidden outright. */
export type Qualifier = 'without-consent' | 'without-authorization' | 'without-disclosure' | 'unlawful'

/** Words on either side of the field's own in which a qualifier belongs to it. */
const REACH = 30

const qualifiers: readonly (readonly [Qualifier, ReturnType<typeof probe>])[] = (
  [
    [
      'without-consent',
      '(without | absent | lacking | unless! | nonconsensual | non consensual) ..10 (consent | consents!) | nonconsensual | non consensual | against ..3 will! | (未经 | 未获 | 未征得 | 未取得 | 没有 | 不经) ..12 同意',
    ],
    [
      'without-authorization',
      '(without | absent | lacking | unless!) ..8 (authorization | authority | right | permission | license | qualification | entitlement) | unauthorized! | unlicensed! | (未经 | 未获 | 未取得 | 没有 | 无) ..8 (授权 !(方 | 人) | 许可 !(方 | 人) | 权利 | 资质 | 资格 | 执照)',
    ],
    [
      'without-disclosure',
      'without ..12 (disclose | disclosure | disclaim | disclaimer | label | labeling | indicate | identify | notify | inform | caption | watermark | mark) | fail ..3 (disclose | label | identify | inform) | undisclosed! | (未 | 不) ..10 (披露 | 标识 | 标明 | 声明 | 说明 | 注明 | 告知)',
    ],
  ] as const
).map(([qualifier, source]) => [qualifier, probe(source)])

const unlawfulBefore = /\b(?:illegal|illegally|unlawful|unlawfully|illicit|illicitly|wrongful)\s+(?:or\s+\w+\s+)?(?:\w+\s+)?$|(?:非法|违法|不法)\s*$/i
const unlawfulAfter = probe(
  '(in! (violation | contravention | breach) of! | contrary to! | in! a! (way | manner) that! violate | prohibited! by! | violate) [any | applicable | the! | relevant] ..3 (law | regulation) | 违反 ..4 (法律 | 法规)',
)

/** What the words around a field add to it; a consent that the licensor would have to give is none of the field's. */
export function qualifierOf({ view, start, end }: Found): Qualifier | null {
  const [from, to] = stretch(view, start, end)
  for (const [qualifier, words] of qualifiers) {
    const match = view.find(words, from)
    if (match === undefined || match.start >= to) continue
    if (qualifier !== 'without-disclosure' && /\b(?:our|licensor|us|prior written)\b|许可方|许可人|授权方|我们|本公司|书面/i.test(view.words(match.start, match.end))) continue
    return qualifier
  }
  if (unlawfulBefore.test(start > view.own ? `${view.words(Math.max(view.own, start - 3), start)} ` : '')) return 'unlawful'
  const after = view.find(unlawfulAfter, Math.max(view.own, start))
  return after !== undefined && after.start <= Math.min(end + 6, to) ? 'unlawful' : null
}

/** The words around a match between two semicolons: what is said beyond them belongs to another item. */
function stretch(view: ClauseView, start: number, end: number): readonly [from: number, to: number] {
  const ends = (position: number): boolean => /[;；]/.test(view.between(position))
  let from = start
  while (from > view.own && start - from < REACH && !ends(from - 1)) from--
  let to = end
  while (to < view.length && to - end < REACH && !ends(to - 1)) to++
  return [Math.max(view.own, from), to]
}
