import { isPartial } from '../partial.ts'
import { type ClauseView, type Draft, defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** The rights, or the thing, must not be passed to others. */
export interface NoSublicense extends RestrictionBase {
  readonly kind: 'no-sublicense'
  /** What is barred. */
  readonly verbs: readonly Verb[]
}

/** A way of passing rights or the thing on. */
export type Verb = 'sublicense' | 'transfer' | 'sell' | 'rent' | 'lease' | 'assign' | 'lend'

const verbs: readonly (readonly [Verb, string])[] = [
  ['sublicense', 'sublicense | sub! license | sublicensing! | 再许可 | 转授权 | 分许可 | 再 授权 | 转许可 | 分授权 | 次 授权 | 再 转授权'],
  ['transfer', 'transfer | transferable! | delegate | 转让 | 让与 | 移转 | 转移 | 转授 | 转 给 | 让给'],
  ['sell', 'sell | resell | sale | resale | 出售 | 销售 | 转售 | 售卖 | 倒卖'],
  ['rent', 'rent | rental | hire! out! | 出租'],
  ['lease', 'lease | 租赁'],
  ['assign', 'assign | assignment'],
  ['lend', 'lend | loan | 出借'],
]
const ways = verbs.map(([verb, source]) => [verb, probe(source)] as const)
const bare = probe('(non! | not!) (transferable! | sublicensable! | sub! licensable! | assignable!) | nontransferable! | nonsublicensable! | 不 可 [转让 | 再 许可 | 转 授权]')
const bareWays: readonly (readonly [Verb, ReturnType<typeof probe>])[] = [
  ['transfer', probe('(non! | not!) transferable! | nontransferable! | 不 可 转让')],
  ['sublicense', probe('(non! | not!) (sublicensable! | sublicenseable! | sub! licensable!) | nonsublicensable! | 不 可 (再许可 | 转授权 | 分许可)')],
  ['assign', probe('(non! | not!) assignable!')],
]

const ACT = '(sublicense | sub! license | transfer | sell | resell | rent | lease | assign | lend | loan | delegate)'
const THING =
  '(model | software | material | work | weight | program | checkpoint | code | dataset | corpus | corpora! | data! | font | product | service | license | agreement | rights! | right | obligation | copy | copies! | it! | them! | derivative | access! | interest)'

const elsewhere = probe(
  'lending! (decision | practice | criteria | risk) | loan (decision | application | approval) | (delegate | delegated!) ..2 to! ..3 (model | machine | system | software | ai!) | (sell | rent | resell) ..2 (api | inference) (access | calls!) | automatically receive | unnecessary | (personal | user | customer) data | (attempt | attempting!) otherwise | otherwise! attempt | any other attempt | patent | royalty | infringe | (successor | assigns!) | by! (accepting | making! or! distributing!) | transfer ..2 (pattern | copy | copies! | style | knowledge | data!) | (import | export | country | data | money | ownership) ..3 transfer | transfer ..6 (data! to! | personal | title | ownership | file) | (we! | licensor | company | provider) ..2 (may! | can! | will!) ..4 (assign | transfer) | (assign | arrange) ..3 (task | work! to!) | outputs! | generated! content | (image | picture | song | video | text | content) (you | users! | customers!) (generate! | make! | create! | produce!) | trademark',
)
const permitted = probe('(may! | free to! | right to! | rights! to!) [use | copy | _] ..8 (sublicense | sell) ..12 (subject to! | provided!)')

function read(found: Found): Values<NoSublicense> | undefined {
  const { view, start, end } = found
  if (isPartial(view, start) || view.has(elsewhere) || view.has(permitted) || inPassing(found)) return undefined
  const list = verbsIn(view, Math.max(0, start - 10), end, Math.min(view.length, end + 6))
  return list.length === 0 ? undefined : { verbs: list }
}

/** "不可转让" in the row of what the grant is. */
const inPassing = ({ view, start }: Found): boolean => start > 1 && view.words(start - 2, start) === '不可' && view.has(grants)
const grants = probe('授予 | 授权 您 | grant | 许可 如下 | 以下 许可 | (特此 | 现) 许可')

const sublicensing = probe('sublicense | sub! license')
const negation = probe('(not! | neither! | cannot | never! | no!)')

/** Acts named under the ban, in the row before and in the match. */
function verbsIn(view: ClauseView, start: number, end: number, beyond: number): readonly Verb[] {
  return ways
    .filter(([, way]) => {
      for (let match = view.find(way, start); match !== undefined && match.end <= beyond; match = view.find(way, match.start + 1))
        if (view.forceAt(match.start) === Force.prohibition || (match.end <= end && view.forceAt(end - 1) === Force.prohibition)) return true
      return false
    })
    .map(([verb]) => verb)
}

export const noSublicense = defineKind<NoSublicense>({
  kind: 'no-sublicense',
  family: 'access',
  title: 'No sublicensing or transfer',
  modality: 'prohibition',
  meaning:
    'The rights under the license stay with the one who accepted it, or the thing must not be sold, rented or lent. Texts forbid to assign or sublicense the license, or to sell, rent or lease the model.\n\nIt matters when a customer, a subsidiary or the buyer of your company is to run the model: each may have to take a license of its own. A bare "non-transferable" in the list of what the license is says little, and is not read by itself; it is added to the verbs where a clause of its own says it.',
  rules: [
    rule([`${ACT} ..14 ${THING}`], { force: [Force.prohibition] }, read),
    rule([`${THING} ..10 (sublicensed! | transferred! | sold! | resold! | rented! | leased! | assigned! | lent!)`], { force: [Force.prohibition] }, read),
    rule([`(sublicensing! | sublicense | resale | sale | rental | transfer | assignment) ..8 (prohibited! | forbidden! | not! (permitted! | allowed!) | void!)`], {}, (found) => {
      const { view, start, end } = found
      if (isPartial(view, start) || view.has(elsewhere)) return undefined
      const list = ways.filter(([, way]) => (view.find(way, Math.max(0, start - 6))?.end ?? Number.POSITIVE_INFINITY) <= end).map(([verb]) => verb)
      return list.length === 0 ? undefined : { verbs: list }
    }),
    // Rights that stay with one person.
    rule(
      [
        `(assigned! | sublicensed! | sub! licensed! | transferred! | leased! | rented! | lent! | sold!) [out!] (nor! | or! | and! neither!) [be!] (assigned! | sublicensed! | sub! licensed! | transferred! | leased! | rented! | lent! | sold!)`,
        `(personal! | specific) to! [the!] (licensee | you! | recipient | customer | institution | user | participant) ..6 (not! | neither! | cannot | never!) ..6 (assign | transfer | sublicense | sub! license | pass)`,
      ],
      {},
      (found) => {
        const { view, start, end } = found
        if (isPartial(view, start) || view.has(elsewhere)) return undefined
        const list = ways
          .filter(([, way]) => {
            const match = view.find(way, Math.max(0, start - 2))
            return match !== undefined && match.end <= end + 4
          })
          .map(([verb]) => verb)
        return list.length === 0 || !view.has(negation) ? undefined : { verbs: list }
      },
    ),
    rule(
      [
        `(pass | hand | give | make | sign) ..3 (permission | license | right | rights!) ..2 (on! to! | over! to! | to!) ..3 (others! | another | third | anyone | anybody | someone)`,
      ],
      { force: [Force.prohibition], unless: ['{day:date}'] },
      ({ view }) => (view.has(elsewhere) ? undefined : { verbs: view.has(sublicensing) ? ['sublicense', 'transfer'] : ['transfer'] }),
    ),
    rule([`no! right to! ..6 (sublicense | transfer | assign | sell | rent | lease)`], {}, (found) => ({
      verbs: ways.filter(([, way]) => (found.view.find(way, found.start)?.start ?? Number.POSITIVE_INFINITY) <= found.end + 8).map(([verb]) => verb),
    })),
    rule(
      [
        `(再许可 | 再 授权 | 转授权 | 分许可 | 转许可 | 次 授权 | 转让 | 让与 | 出售 | 销售 | 出租 | 租赁 | 出借 | 转售 | 售卖 | 倒卖) ..14 (模型 | 软件 | 权利 | 义务 | 许可 | 授权 | 协议 | 作品 | 权重 | <zh-others>)`,
        `(权利 | 义务 | 许可 !(方 | 人) | 授权 !(方 | 人) | 协议 | 模型 | 软件 | 权重) ..14 (转让 | 让与 | 移转 | 转移 | 再许可 | 转授权 | 再 授权 | 次 授权 | 出租 | 出售 | 出借 | 转许可)`,
        `(再许可 | 转授权 | 分许可 | 转许可 | 再 授权 | 次 授权 | 分授权)`,
        `(授权 | 许可) ..16 (转 给 | 让给 | 转让 给) ..4 (<zh-others>)`,
      ],
      { force: [Force.prohibition] },
      read,
    ),
  ],
  refine: (readings, { views }) => (readings.length === 0 ? [] : [unite(readings, views)]),
  say: ({ verbs }) =>
    `The rights must not be passed on: no ${verbs.map((verb) => ({ sublicense: 'sublicensing', transfer: 'transfer', sell: 'selling', rent: 'renting', lease: 'leasing', assign: 'assignment', lend: 'lending' })[verb]).join(', ')}.`,
})

/** One object: the verbs of all clauses, with what the grant says in passing ("non-transferable"). */
function unite(readings: readonly Draft<NoSublicense>[], views: readonly ClauseView[]): Draft<NoSublicense> {
  const passing = views.filter((view) => view.has(bare)).flatMap((view) => bareWays.filter(([, way]) => view.has(way)).map(([verb]) => verb))
  const all = new Set([...readings.flatMap(({ values }) => values.verbs), ...passing])
  return { ...readings[0]!, found: readings.flatMap(({ found }) => found), values: { verbs: verbs.map(([verb]) => verb).filter((verb) => all.has(verb)) } }
}
