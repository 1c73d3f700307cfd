import type { ClauseView } from '../../clauses/view.ts'
import { type Quote, quotesIn, wordCount } from '../quotes.ts'
import { defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** Somewhere a credit must be shown. */
export type AttributionPlace = 'website' | 'user-interface' | 'documentation' | 'blogpost' | 'about-page' | 'product' | 'publication' | 'package'

/** The licensor, the work or its authors must be named. */
export interface Attribution extends RestrictionBase {
  readonly kind: 'attribution'
  /** The exact words to show; null when the license leaves them open. */
  readonly phrase: string | null
  /** Where they must be shown; null when the license does not say. */
  readonly place: readonly AttributionPlace[] | null
  /** Whether they must be easy to see; null when the license does not say. */
  readonly prominent: boolean | null
}

const places: readonly (readonly [AttributionPlace, ReturnType<typeof probe>])[] = [
  ['website', probe('website | web! (site | page) | webpage | homepage | 网站 | 网页 | 官网 | 主页 | 站点')],
  ['user-interface', probe('user interface | ui! | interface !(with) | 用户 界面 | 界面')],
  ['documentation', probe('documentation | model card | readme | manual | 文档 | 模型 (说明 | 卡片) | 说明 文件')],
  ['blogpost', probe('blogpost | blog | 博客')],
  ['about-page', probe('about! page | credits! page | 关于 页面')],
  ['product', probe('(in! | on! | within!) (the! | your! | such! | any! | that!) (product | application | app | service) | packaging | 产品 (中 | 内 | 上)')],
  [
    'publication',
    probe(
      'publication | paper | (publish | published! | publishing!) ..12 (result | results! | research | work | finding | study | analysis) | academic ..3 work | research result | article | presentation !(copy) | public statement | press | 论文 | 出版物 | 发表 | 公开 声明 | 学术 成果 | 研究 成果',
    ),
  ],
  ['package', probe('(in! | with!) (the! | each | every | any! | all!) (distribution | copies! | copy | package) | 分发 ..4 (包 | 副本)')],
]
const prominently = probe('prominent | prominently | conspicuous | conspicuously | clearly visible | easily visible | legible | noticeable | 显著 | 醒目 | 明显 | 显眼 | 突出')

const placesOf = (view: ClauseView): readonly AttributionPlace[] | null => {
  const named = places.filter(([, words]) => view.has(words)).map(([place]) => place)
  return named.length === 0 ? null : named
}
const values = (view: ClauseView, phrase: string | null): Values<Attribution> => ({ phrase, place: placesOf(view), prominent: view.has(prominently) ? true : null })

/** Words of a phrase to show that are more than a sentence for a file. */
const LONGEST_PHRASE = 24

const joins = /^[\s“”"'「」『』‘’]*(?:or|and|and\/or|或|及|和|与|、|,|，|\/)[\s“”"'「」『』‘’]*$/i
/** A quoted run that names a file, a term or a list, and is nothing to show. */
const isTerm = (view: ClauseView, { start, text }: Quote): boolean => {
  const before = start > 0 ? view.between(start - 1) : ''
  return (
    /[(（]/.test(before) ||
    /^(notice|license|agreement|policy|as is|aup|you|we|us|model|the model|模型|本模型|软件|本软件|作品|x|about)$/i.test(text) ||
    wordCount(text) > LONGEST_PHRASE ||
    quotedOften(view, text)
  )
}
/** Quotations of one run from which on it is a term of the license, and nothing to show. */
const QUOTED_AS_TERM = 4
function quotedOften(view: ClauseView, text: string): boolean {
  const { source } = view.reading.segmentation.document
  let count = 0
  for (let at = source.indexOf(text); at >= 0 && count < QUOTED_AS_TERM; at = source.indexOf(text, at + text.length)) if (at > 0 && /[“"「『]/.test(source[at - 1]!)) count++
  return count >= QUOTED_AS_TERM
}
const ofANotice = probe('notice! [text! | txt!] file! | {file:quoted} text! file! | attribution notice | notices! | notice ..4 {words:quoted}')
const ofAName = probe(
  'names! | named! | name! ..3 (that! | which!) | (beginning | start | front | prefix | part) ..4 (name | title) | in! (its! | their! | the!) name! | (model | derivative | product) name | 名称',
)
const shown = probe(
  '(display | show | include | feature | state | mark | place | print | add | mention | carry | credit | bear | indicate | exhibit | present | put | affix | label | carrying | bearing | visible | shown! | appear | words! | legible | readable | attribute | acknowledge | incorporate | embed | contain | use | say | read! | appear | 展示 | 显示 | 标注 | 注明 | 标明 | 标示 | 包括 | 声明 | 写明)',
)

/** The quoted words that must be shown: the first behind the verb, and those joined to it by "or" and "and". */
function phrases({ view, start, end, slots }: Found): readonly Values<Attribution>[] | undefined {
  if (view.has(ofAName) && !view.has(toShow)) return undefined
  const quotes = quotesIn(view, Math.max(view.own, start)).filter((quote) => !isTerm(view, quote))
  const first = quotes.findIndex((quote) => quote.end >= end - 1 || quote.start >= start)
  if (first < 0) return undefined
  // A verb that stands in quotation marks itself asks for nothing: the command `show w`.
  if (quotes[first]!.start === start && slots.phrase?.start !== start) return undefined
  if (view.has(ofANotice) && wordCount(quotes[first]!.text) > 6) return undefined
  const list = [quotes[first]!]
  for (let i = first + 1; i < quotes.length; i++) {
    const from = view.span(quotes[i - 1]!.start, quotes[i - 1]!.end).end
    const to = view.span(quotes[i]!.start, quotes[i]!.end).start
    if (!joins.test(view.reading.segmentation.document.source.slice(from, to))) break
    list.push(quotes[i]!)
  }
  return list.map(({ text }) => values(view, text.replace(/[.,;:，。]$/, '')))
}
const toShow = probe('(display | show | exhibit | 展示 | 显示) ..10 {phrase:quoted}')

const credit = '(credit | attribution | acknowledgment | citation | citations!)'
const source = '(source | origin | provenance | authorship)'
const work =
  '(model | models | weight | software | work | material | dataset | data | code | author | creator | licensor | project | paper | article | publication | report | us! | our! | {name:name})'
const PLAIN: readonly Force[] = [Force.obligation]
const remark = [
  'not! be! used!',
  '(including! | such | additional | identifies!) ..3 attribution',
  'acknowledge ..2 (and! agree | that! | and! accept)',
  '(right | freedom) ..4 (cite | quote)',
  'not (cite | attribute | credit)',
  '(credit | debit) (card | score | risk | line)',
  'no! attribution',
  'source code',
  'credit for! ..2 their! work',
]

export const attribution = defineKind<Attribution>({
  kind: 'attribution',
  family: 'duties',
  modality: 'obligation',
  subject: ['name'],
  key: ['phrase'],
  title: 'Attribution',
  meaning:
    'You must say whose work it is: show a phrase such as “Built with X” in the product, name the source of the model, credit its authors or cite the paper. Model licenses prescribe the words and the places (website, user interface, documentation); academic ones ask for a citation.\n\n' +
    'What it costs: a line where users can see it, in every product and often for every derived model. Check the exact words and whether “prominently” is asked for; some licenses ask only above a number of users.',
  rules: [
    rule(
      [
        '(display | show | exhibit | feature | print | place | put | affix | add | mention | carry | bear) ..12 {phrase:quoted}',
        '(include | use | state | indicate | incorporate | contain | present | mark | label | embed) ..6 {phrase:quoted} ..3 (on! | in! | within! | at!)',
        '(contain | carry | bear | include | display | show | read! | say | state) ..4 (text | words! | wording | line | phrase | legend | label | sentence | message | tagline) ..1 {phrase:quoted}',
        '(include | provide | display | show | make) ..10 (statement | acknowledgment | attribution | credit | line | label | legend | logo | badge | phrase | words! | wording | mark | tag) ..12 {phrase:quoted}',
        'say ..4 {phrase:quoted}',
        '(phrase | words! | text | line | legend | statement | logo | badge | label) ..2 {phrase:quoted} ..4 (must! | shall! | has! to! | have! to!)',
        '(text | line | label | credit | page | it!) ..4 (must! | shall! | has! to!) ..1 read! {phrase:quoted}',
        '(with! | carrying! | bearing! | under!) ..2 (words! | line | label | legend | tag | badge | notice | caption | credit) ..1 {phrase:quoted}',
        '(following! | below!) ..3 (credit | line | statement | acknowledgment | text | phrase | words! | attribution | legend | wording) ..4 (must! | shall! | has! to!) ..20 {phrase:quoted}',
        '(acknowledge | acknowledgment | acknowledgement | credit | cite | attribute) ..20 (as! follows! | following!) ..14 {phrase:quoted}',
        '(<zh-mark> | 添加 | 加注 | 附上 | 附加 | 标有 | 载有 | 注有 | 包含 | 写上 | 标上) ..30 {phrase:quoted}',
      ],
      { force: PLAIN, unless: ['(may | can) be! used', 'mean! | means! | refer! to!'] },
      (found) => (found.view.has(shown) ? phrases(found) : undefined),
    ),
    rule(
      [
        '{phrase:quoted} ..4 (must! | shall! | has! to! | have! to! | is! to! | are! to! | needs! to!) ..2 (be! | appear | stand | remain | stay | feature) ..3 (visible | displayed! | shown! | legible | present | printed! | included! | readable | placed! | $ | in! | on! | somewhere)',
      ],
      { force: PLAIN, unless: ['(may | can) be! used', 'mean! | means! | refer! to!'] },
      (found) => (found.view.has(shown) ? phrases(found) : undefined),
    ),
    rule(
      '(include | display | show | contain | carry | bear | feature | add | make | place) ..18 following! [prominent | visible] (statement | acknowledgment | acknowledgement | attribution | phrase | words! | text | legend | credit | line | label | wording | sentence) !(notice)',
      { force: PLAIN, unless: ['notice! [text! | txt!] file! | {file:quoted} text! file!'] },
      ({ view, end }) => {
        // The words stand behind the colon, in this clause or in one of the next.
        for (let distance = 0; distance < 3; distance++) {
          const near = distance === 0 ? view : view.reading.neighbor(view.clause, distance)
          const quote = near === undefined ? undefined : quotesIn(near, distance === 0 ? end : near.own)[0]
          if (quote !== undefined && wordCount(quote.text) <= LONGEST_PHRASE) return values(view, quote.text.replace(/[.,;:，。]$/, ''))
        }
        return values(view, null)
      },
    ),
    rule(
      [
        `(give | provide | include | display | make | receive | retain) ..4 (appropriate | proper | due | full | clear | reasonable | suitable | public | prominent | express) ${credit}`,
        `(provide | include | give | display | make) ..3 ${credit} ..2 (to! | for! | of! | that!) ..4 ${work}`,
        `(attribute | credit) ..3 (the! | all! | any! | this! | ownership | source | authorship | copyright | original | work | licensor | author | creator | us!) ..10 (to! | as! | for! | in! | when! | author | creator | licensor)`,
        `(cite | citing!) ..4 (the! | our! | this! | following! | original | corresponding | relevant | associated | any! | paper | work | article | reference)`,
        `acknowledge ..3 (the! (use | source | contribution | author | role | origin) | use of! | our! | us! | licensor | {name:name}) ..12`,
        `(reference! | cite) ..3 (the! | our! | this! | these! | following!) ..3 (paper | article | report | publication | work)`,
        `mention ..1 that! ..2 {who:name}`,
        `cite! {who:name}`,
        `(give | grant) [to!] ({who:name} | us! | licensor | ..2 author) ..3 (credit | acknowledgment | acknowledgement | recognition)`,
        `credit {who:name} ..4 (as! | for! | in! | when!)`,
        `(disclose | state | inform | tell | indicate | mention | clear | say) ..8 that! ..10 (created! | generated! | produced! | written!) (with! | by! | using!) !(ai! | artificial) {who:name}`,
        `(acknowledgment | acknowledgement | attribution | credit) ..2 that! ..8 (run | based! | built! | use | power | made!) ..3 (on! | with! | by! | from! | upon! | {who:name})`,
        `(disclose | state | inform | tell | indicate | mention | clear) ..8 that! ..10 (built! | based! | powered! | derived! | made! | developed! | runs!) [directly | indirectly | in! part!] (on! | with! | by! | from! | using! | upon!) ..2 (the! model | our! | this! model | the! original | {who:name})`,
        `(author | creator | licensor | source | developer | contributor) ..3 (must! | shall! | has! to! | have! to!) ..3 be! ..2 (acknowledged! | credited! | cited! | named! | attributed! | mentioned!)`,
        `(include | provide | add | contain | give) ..3 (reference! | link! | pointer) ..3 to! ..3 (original | source | our! | upstream | official) ..3 (repository | project | model | page | website | paper | work | card)`,
        `(acknowledgment | acknowledgement) ..6 (in! (any! | all! | each | your! | the!) | of! (the! (use | source) | use))`,
        `(indicate | state | specify | identify | provide | disclose | mention | name | give) ..3 (the! | its! | their!) [original | code and] [code! and! model] ${source} ..3 (of! | and!) !(code) ..6 (model | models | dataset | data | output | work | material | author | information)`,
        `(indicate | provide | state) ..8 (source and! author | author information | author s! name)`,
        `(name | identify) ..3 (the! | each | all!) [original] (author | authors! | creator | licensor | developer)`,
        `identification of! ..4 (creator | author | licensor)`,
        `(prominent | conspicuous) ..2 (notice | statement | disclosure) ..10 (stating! | that!) ..10 (created! | generated! | built! | based! | trained! | derived! | made! | developed!) ..4 (from! | using! | on! | with! | by!)`,
        `(refer | reference) ..3 to! ..4 (paper | publication | article) ..6 (publication | publish | work)`,
        `(advertise | advertising! material) ..16 (acknowledgment | acknowledgement | acknowledge)`,
        `(name! !(of! | s! | or! | and! | not!) | cite | credit | mention | acknowledge) ..2 ({who:name} | us! | licensor | the! (author | authors! | creator | institute | provider | consortium | university | maker | developer | team)) ..3 (as! | in! | on! | when! | whenever! | wherever! | by! name | for!)`,
        `(cite | cited! | reference! | referenced! | mention | mentioned! | acknowledge | acknowledged! | quote) ..6 (paper | article | publication | report | preprint | doi | bibtex | citation)`,
        `(paper | article | publication | dataset | model | corpus | source | author | authors! | creator | licensor | institute | origin) ..6 (must! | shall! | has! to! | have! to! | is! to! | are! to!) ..2 be! ..2 (cited! | credited! | named! | mentioned! | acknowledged! | referenced! | attributed! | quoted! | given! credit)`,
        `(carry | bear | include | contain | give | provide | add | insert | display | print | show | keep | place | require | owe) ..4 (acknowledgment | acknowledgement | credit line | byline | citation | attribution) !(notice | notices! | text | statement | information | requirement | license | data | required | file)`,
        `(make | made!) ..3 (clear | known | plain | evident) ..6 (stem | come | comes! | originate | derive | based! on! | built! (on! | with!) | made! by!) ..6 ({who:name} | model | us! | licensor)`,
        `(name | credit | mention | acknowledge | list) ..2 (curator | annotator | maintainer | compiler | contributor | funder | author | creator | collector | copyright holder) ..4 (in! | on! | when! | whenever! | wherever!)`,
        `(list | name | credit) ..4 (among | in!) ..3 (references! | bibliography | credits! | acknowledgments! | sources!)`,
        `(references! | bibliography | credits! | acknowledgments! | sources!) ..4 (must! | shall!) ..3 (list | include | name | contain | mention) ..4`,
        `(source | origin | authorship) ..4 (must! | shall! | has! to! | is! to!) ..2 be! ..2 (stated! | indicated! | named! | disclosed! | given! | shown! | acknowledged!)`,
        `(proper | due | full | appropriate | adequate) (credit | attribution | acknowledgment | citation) ..6 (given! | made! | provided! | paid! | included! | shown!)`,
        `(by! | with!) [a!] (citing! | citation of! | reference! to!) ..2 {who:name}`,
        `(refer | refers! | reference!) ..3 to! ..4 (by! citing! | in! (any! | all! | your! | each | every) ..2 (publication | paper | article))`,
        `(thank | thanks! | acknowledge | credit | name | mention | list) ..3 ({who:name} | us! | licensor | author | authors! | creator | institute | provider) ..3 in! ..3 (credits! | acknowledgments! | acknowledgements! | preface | footnote | references! | bibliography | caption | paper | publication)`,
        '(<zh-mark> | 署名 | 致谢 | 引用 | 明确 | 提供 | 附上 | 提及 | 注出) ..20 (出处 | 来源 | 作者 | 原作者 | 论文 | 文献 | 版权方 | 许可方 | 授权方 | 开发者 | 研发团队 | 基于 | 名称 及 链接 | 项目 (地址 | 链接 | 主页))',
        '(署名 | 致谢 | 鸣谢) !(权 | 要求)',
        '(<zh-mark>) ..8 (提供 (机关 | 者 | 方 | 单位) | 制作人 | 创作者 | 研发单位 | 原作品 | 贡献者)',
        '参考 文献 ..8 (列出 | 列入 | 注明 | 引用 | 标注)',
        '(列入 | 加入 | 写入 | 纳入) ..6 参考 文献',
        '(出处 | 来源) ..6 (予以 | 加以 | 应 | 须) ..4 (<zh-mark>)',
        '(引用 | 引述 | 援引) ..14 (论文 | 文献 | 文章 | 报告 | 本 (项目 | 模型 | 工作 | 数据集 | 成果))',
      ],
      { force: PLAIN, unless: remark },
      (found) => {
        // What is behind quotation marks is a phrase to show, which the other rule reads.
        return values(found.view, null)
      },
    ),
    rule(
      '(citation | attribution | acknowledgment | acknowledgement) ..8 (is! | are!) required!',
      { force: [Force.none, Force.obligation], unless: [...remark, 'not required', 'no! ..3 (citation | acknowledgment | attribution)'] },
      ({ view }) => values(view, null),
    ),
  ],
  refine: (readings) => {
    const phrased = new Set(readings.flatMap(({ values: read, found }) => (read.phrase === null ? [] : found.map(({ view }) => view.clause.index))))
    // A clause that prescribes words asks for those words, and not for a credit of your own besides.
    return readings.flatMap((reading) => {
      if (reading.values.phrase !== null) return [reading]
      const found = reading.found.filter(({ view }) => !phrased.has(view.clause.index))
      return found.length === 0 ? [] : [{ ...reading, found }]
    })
  },
  say: ({ phrase, place, prominent }) =>
    `${phrase === null ? 'Name the source and its authors' : `Show the words “${phrase}”`}${prominent === true ? ', easy to see' : ''}${place === null || place.length === 0 ? '' : `, on: ${place.join(', ').replaceAll('-', ' ')}`}.`,
})
