import { type ClauseView, type Draft, defineKind, Force, type Found, type RestrictionBase, rule, type Values } from '../restriction.ts'
import { listed } from '../tell.ts'

/** The grant does not hold everywhere. */
export interface Territory extends RestrictionBase {
  readonly kind: 'territory'
  /** Places left out: ISO 3166-1 alpha-2 codes, and EU, EEA. */
  readonly excluded: readonly string[] | null
  /** The only places where the grant holds: ISO 3166-1 alpha-2 codes, and EU, EEA. */
  readonly allowed: readonly string[] | null
}

/** Words between two places of one list: "…, the territory of the United Kingdom and …". */
const LIST_GAP = 4
const listWord =
  /^(?:,|and|or|the|of|territory|territories|countries|country|member|states?|region|republic|any|also|in|within|plus|as|well|to|nor|both|either|its|并|且|和|与|及|以|或|者|、|的|地|区|境|内)$/i
/** Abbreviations in brackets repeat the place before them. */
const repeated = /^[A-Z]{2,4}$/

/** The places of the list that begins at or goes on from a word, as codes. */
function placesFrom(view: ClauseView, start: number): readonly string[] {
  const codes = new Set<string>()
  let at = start
  for (let passed = 0; at < view.length && passed <= LIST_GAP; ) {
    const place = view.readSlot('place', at)
    if (place !== undefined) {
      // States of a country have no code of their own in a territory.
      if (!(place.value as string).includes('-')) codes.add(place.value as string)
      at = place.end
      passed = 0
    } else if (listWord.test(view.words(at, at + 1)) || repeated.test(view.words(at, at + 1))) {
      at++
      passed++
    } else break
    if (/[.;；。:：]/.test(view.between(at - 1)) && !/[、,，]/.test(view.between(at - 1)) && passed > 0) break
  }
  return [...codes]
}

const excluded = (found: Found): Values<Territory> | undefined => sets(found, (codes) => ({ excluded: codes, allowed: null }))
const allowed = (found: Found): Values<Territory> | undefined => sets(found, (codes) => ({ excluded: null, allowed: codes }))

function sets({ view, slots }: Found, make: (codes: readonly string[]) => Values<Territory>): Values<Territory> | undefined {
  const codes = placesFrom(view, slots.place!.start)
  return codes.length === 0 ? undefined : make(codes)
}

const unnamed = (): Values<Territory> => ({ excluded: null, allowed: null })

/** Law, courts and lists of sanctioned countries name places too, and limit no territory. */
const elsewhere = [
  '(govern | court | tribunal | arbitration | venue | litigation | interpret)',
  '(law! | laws! | legislation) (of | in)',
  '(export | reexport | embargo | sanction | sanctioned | denied part)',
  '(convention | treaty | directive | gdpr)',
  '(personal data | data protection | trademark | registered in | office at | mail)',
  '(election | voter | citizen of | national security | sovereignty)',
]
const chineseElsewhere = '(法律 | 法规 | 管辖 | 法院 | 仲裁 | 出口 | 制裁 | 存储 | 传输 | 个人信息 | 国家安全)'
const chineseVerbs = '(使用 | 许可 | 授权 | 适用 | 提供 | 分发 | 部署 | 本 协议 | 商用 | 开放 | 下载)'
const inPlace = '[the | any | a! | every] [mainland | territory | territories | country | countries | region | member state | state | border | jurisdiction] [of] [the]'
const exercise =
  '(use | usage | exploit | exploitation | utilize | distribute | distribution | redistribution | deployment | redistribute | deploy | make available | offer | access | download | reproduce | apply | license | grant | provide | supply | sell | market | release | exercise | run | host | available | extend | valid | commercialize | display | perform | ship | operate | permit | right)'
const seat =
  '(domicile | reside | resident | locate | establish | incorporate | headquarter | base | organize | place of business | seat | residence | headquarters! | established! | located! | situated! | seated!)'
const world = '(worldwide | world | global | territory | territories | everywhere | country | countries | region | jurisdiction | earth | anywhere)'
/** Words of a grant or a ban, without which a place limits nothing. */
const verbs =
  '(use | distribute | deploy | access | download | offer | exercise | license | grant | right | permission | agreement | territory | available | apply | product | service | model)'
const not = '(not | no! | never | prohibit | forbid | exclude | cannot | ineligible | neither | nor)'

/** A list is read once more from each of its places on: the whole list stands for its parts. */
function withoutParts(drafts: readonly Draft<Territory>[]): readonly Draft<Territory>[] {
  const isPart = (part: readonly string[] | null, whole: readonly string[] | null) =>
    part !== null && whole !== null && part.length < whole.length && part.every((code) => whole.includes(code))
  return drafts.filter(({ values }) => !drafts.some((other) => isPart(values.excluded, other.values.excluded) || isPart(values.allowed, other.values.allowed)))
}

export const territory = defineKind<Territory>({
  kind: 'territory',
  family: 'eligibility',
  modality: 'condition',
  key: ['excluded', 'allowed'],
  title: 'Territory',
  meaning: [
    'The license holds in some places and not in others. Either it leaves out countries, mostly the European Union and some that regulate in a similar way, or it is for one country alone. Some texts look at where the model is used or offered, some at where the licensee lives or has its seat, and some at where outputs are shown.',
    'The limit is often put into the definition of a word ("Territory") and used from there on, so the grant itself looks worldwide. A company with an office or with customers in a place left out has no license there, for which no fee or form makes up; a product sold worldwide needs another model for that place.',
  ].join('\n\n'),
  rules: [
    // "… does not apply in the European Union", "no license is granted for use in …"
    rule(
      [
        `${exercise} ..14 (in | within | inside | throughout | into) ${inPlace} {place:place}`,
        `${exercise} ..10 to! [any] (user | person | customer | individual | entity | organization | company | recipient | resident | end user | licensee | people) ..3 (in | of | from | within) ${inPlace} {place:place}`,
      ],
      { force: [Force.prohibition], unless: [...elsewhere, '(only | solely | exclusively)', 'outside', '(name | logo) of'], where: ['sentence', 'item', 'heading', 'definition'] },
      excluded,
    ),
    rule(
      [`(access | download | use | reach | call | query | obtain) ..4 from! ${inPlace} {place:place}`],
      { force: [Force.prohibition], unless: [...elsewhere, 'outside', '(only | solely | exclusively)'] },
      excluded,
    ),
    rule(
      [
        `(unavailable | inaccessible) ..8 (in | within | to | from) ${inPlace} {place:place}`,
        `not ..3 (apply | for! use | available | valid | extend | license | offer | grant | intend | cover | permit | authorize | hold) ..8 (in | within | to | for | inside) ${inPlace} {place:place}`,
      ],
      { unless: [...elsewhere, 'outside'], where: ['sentence', 'item', 'heading'] },
      excluded,
    ),
    // "… if you live or have your seat in …"
    rule(
      `${seat} ..6 (in | within | of | under) ${inPlace} {place:place}`,
      {
        needs: [not, verbs],
        unless: ['(govern | court | tribunal | arbitration | venue)', '(export | embargo | sanction | sanctioned)', 'outside', '{us:quoted} ..4 (means! | mean!)'],
        force: [Force.prohibition],
      },
      excluded,
    ),
    rule(
      `${not} ..4 (right | license | permission | grant) ..16 ${seat} ..12 (in | within) ${inPlace} {place:place}`,
      { unless: ['(govern | court | arbitration)', '(export | embargo | sanction)', 'outside'] },
      excluded,
    ),
    rule(
      `${seat} ..6 (in | within) ${inPlace} {place:place} ..8 (((is | are | fall | falls!) outside ..3 (scope | grant | license | permission)) | (may | shall | must | can | will | are | is) not | cannot | excluded! | ineligible | prohibited! | have! no!)`,
      { needs: [verbs], unless: [...elsewhere, `outside [of] ${inPlace} {place:place}`] },
      excluded,
    ),
    rule(
      `exclude ..8 (in | within | inside) ${inPlace} {place:place}`,
      { needs: [verbs], unless: elsewhere, force: [Force.none, Force.exception, Force.prohibition, Force.permission] },
      excluded,
    ),
    rule(
      `${exercise} ..6 (in | within) ${inPlace} {place:place} ..8 (is | are | be) ..2 (prohibited! | forbidden! | excluded! | not)`,
      { unless: [...elsewhere, 'outside'] },
      excluded,
    ),
    // "worldwide, excluding …"
    rule(
      [
        `${world} ..8 (exclude | excluding! | except | save | other than | but! not | not include | with the exception) [for! | of! | in! | that of] ${inPlace} {place:place}`,
        `(all | any | every) (country | countries | region) ..4 (except | other than | excluding!) ${inPlace} {place:place}`,
      ],
      {
        where: ['sentence', 'item', 'heading', 'definition'],
        unless: [...elsewhere.slice(0, 3), '(copyright | hold right in)'],
        force: [Force.none, Force.exception, Force.permission, Force.prohibition, Force.obligation, Force.reservation, Force.licensor],
      },
      excluded,
    ),
    rule(
      `{place:place} ..10 (is | are) (excluded! | prohibited! | not (license | permit | allow | cover | authorize | part of | included!))`,
      { needs: [verbs], unless: elsewhere },
      excluded,
    ),
    // "only in …", "nowhere outside …"
    rule(
      [
        `(only | solely | exclusively) [be! used! | used! | for! use | valid | available | to! users!] (in | within | inside | throughout | for) ${inPlace} {place:place}`,
        `(may | can | shall | must) only (use | access | deploy | distribute | offer | run | sell) ..6 (in | within | inside) ${inPlace} {place:place}`,
        `(limited! | restricted! | confined!) to! [use in | use within] ${inPlace} {place:place}`,
        `(license | licensed!) territory ..3 (is | means! | mean!) ${inPlace} {place:place}`,
        `(in | within) ${inPlace} {place:place} [{next:place}] [and! | or!] [the!] [{other:place}] (only! | exclusively! | alone!)`,
      ],
      { needs: [verbs], unless: elsewhere, where: ['sentence', 'item', 'heading'] },
      allowed,
    ),
    rule(
      [`outside [of] ${inPlace} {place:place}`, `(beyond | leave) [the] border of ${inPlace} {place:place}`],
      { force: [Force.prohibition], needs: [verbs], unless: elsewhere },
      allowed,
    ),
    rule(`(only | solely) ..4 (to | by | for) ..8 ${seat} ..6 (in | within) ${inPlace} {place:place}`, { unless: elsewhere, needs: [verbs] }, allowed),
    rule(
      `(only | solely) (entity | company | person | user | organization | customer | individual | licensee | business | legal entity) ..6 ${seat} ..6 (in | within) ${inPlace} {place:place}`,
      { unless: elsewhere, needs: [verbs] },
      allowed,
    ),
    rule(`(except | save) in ${inPlace} {place:place}`, { unless: elsewhere, needs: [verbs, '(may | can | grant | license | permit)'], force: [Force.exception] }, excluded),
    // "Excluded Regions: …"
    rule(
      `(excluded! | prohibited! | unsupported | barred! | blocked!) (region | country | territory | jurisdiction | state | place) ..6 {place:place}`,
      { unless: elsewhere, where: ['sentence', 'item', 'definition'] },
      excluded,
    ),
    // The definition of the term.
    rule(
      [
        'territory ..4 (means! | mean! | is! | are! | refer to | comprise | consist of) ..2 {place:place}',
        '(地域 | 区域 | 授权 地区 | 许可 地区 | 许可 区域) ..4 (指 | 为 | 是) ..2 {place:place}',
      ],
      { where: ['definition', 'sentence', 'item'], unless: ['(exclude | except | other than)', '(除 | 不 包括 | 以外)'] },
      allowed,
    ),
    // Chinese.
    rule(
      [
        '(不得 | 禁止 | 不能 | 不可 | 严禁 | 无权) ..14 {place:place}',
        '不 适用 [于] [在] {place:place}',
        '(不 | 未 | 暂 不 | 尚 未) (向 | 对 | 在) {place:place} ..16 (开放 | 提供 | 授权 | 许可 | 供应)',
        '不 适用 于 ..6 {place:place}',
        '{place:place} ..12 不 适用',
        '(位于 | 居住 | 注册 | 设立 | 成立 | 所在) ..4 {place:place} ..14 (不得 | 无权 | 禁止 | 不能 | 不可)',
        '{place:place} 境内 [的] ..10 (不得 | 无权 | 不能 | 不可) ..4 (下载 | 使用 | 部署 | 安装 | 访问)',
        '(未 | 不) ..2 (授予 | 授权 | 许可) ..8 {place:place}',
        '{place:place} ..8 (不 | 未 | 概 不) [作 | 予 | 提供 | 获] (许可 | 授权 | 开放)',
      ],
      { unless: [chineseElsewhere, '(仅 | 只)', '(以外 | 之外 | 境外)'], where: ['sentence', 'item', 'heading'], needs: [chineseVerbs] },
      excluded,
    ),
    rule(
      ['(不 包括 | 不 包含 | 不 含 | 排除) {place:place}', '除 {place:place} ..16 (以外 | 之外 | 外)'],
      { unless: [chineseElsewhere], where: ['sentence', 'item', 'heading', 'definition'], needs: ['(地域 | 区域 | 地区 | 全球 | 全世界 | 世界 | 范围)'] },
      excluded,
    ),
    rule(
      [
        '(仅 | 只) [限 | 能 | 可 | 得] ..6 {place:place} ..4 (境内 | 范围 | 内 | 地区 | 使用 | 区域 | 有效 | 适用 | 生效 | 可用)',
        '(限于 | 局限 于 | 仅限) ..4 {place:place}',
        '(地域 | 区域 | 地区 | 地理) ..4 (范围 | 限制) ..4 (为 | 是 | 限 于 | 仅 限) ..2 {place:place}',
        '(授权 | 许可 | 使用) [的] (地域 | 区域 | 地区 | 范围) [为 | 是 | 限 于 | 仅 限] {place:place}',
        '(地域 | 区域) [仅 | 只] 限 [于] {place:place}',
        '{place:place} ..2 (境内 | 范围 内) ..8 (方 | 才) ..4 (有效 | 可以 | 使用 | 生效)',
        '(限 于 | 限 在) {place:place}',
        '(只有 | 仅) ..4 {place:place} ..12 (可以 | 方可 | 才可 | 有权)',
        '(不得 | 禁止) ..10 {place:place} ..4 (以外 | 之外 | 境外 | 外 的)',
        '{place:place} ..3 (以外 | 之外 | 境外) ..12 (不得 | 禁止 | 无权 | 未经)',
      ],
      { unless: [chineseElsewhere], needs: [chineseVerbs] },
      allowed,
    ),
    // Places that the text does not name here.
    rule(
      [
        '(outside | beyond) [of] [the] [licensed! | permitted! | authorized!] territory',
        '(only | solely | exclusively) ..8 (in | within | for) [the] territory',
        '(in | within | for) [the] territory only',
        '(limited! | restricted!) to [the] territory',
        '(only | solely | exclusively) ..10 (in | within | from) ..3 (available | support | supported! | eligible | permitted! | authorized! | approved!) (region | country | territory | location | jurisdiction)',
        'outside [of] ..2 (available | supported! | eligible | permitted! | authorized! | approved!) (region | country | territory | location | jurisdiction)',
        '(授权 | 许可) (地域 | 区域 | 地区) (以外 | 之外 | 外)',
      ],
      { unless: elsewhere.slice(0, 2) },
      unnamed,
    ),
  ],
  // "Outside the Territory" says again what its definition says.
  refine(all) {
    const drafts = withoutParts(all)
    const named = drafts.filter(({ values }) => values.excluded !== null || values.allowed !== null)
    if (named.length === 0 || named.length === drafts.length) return drafts
    const again = drafts.filter((draft) => !named.includes(draft)).flatMap(({ found }) => found)
    return named.map((draft, i) => (i === 0 ? { ...draft, found: [...draft.found, ...again] } : draft))
  },
  say: ({ excluded: out, allowed: within }) =>
    out !== null
      ? `The license does not hold in ${listed(out, 'or')}.`
      : within !== null
        ? `The license holds in ${listed(within)} alone.`
        : 'The license holds in certain places alone, which the text names elsewhere.',
})
