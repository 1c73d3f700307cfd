import { defineKind, Force, type Found, numberIn, type RestrictionBase, rule, stringIn, type Values } from '../restriction.ts'
import { listed } from '../tell.ts'

/** Some are shut out, whatever they want to do with the model. */
export interface EntityExclusion extends RestrictionBase {
  readonly kind: 'entity-exclusion'
  /** Who is shut out. */
  readonly who: readonly ('competitors' | 'government' | 'military' | 'sanctioned' | 'minors' | 'individuals' | 'companies' | 'non-academic' | 'named')[] | null
  /** Names of those shut out by name. */
  readonly named: readonly string[] | null
}

type Who = NonNullable<EntityExclusion['who']>[number]

const shut = (who: Who) => (): Values<EntityExclusion> => ({ who: [who], named: null })

/** Ages that a service asks for; beside them stand years of other things. */
const YOUNGEST = 12
const OLDEST = 21

function minors(found: Found): Values<EntityExclusion> | undefined {
  const age = numberIn(found, 'age')
  return age >= YOUNGEST && age <= OLDEST ? { who: ['minors'], named: null } : undefined
}

/** Capitalized words of contracts that name nobody. */
const noName = /^(?:You|Your|Licensee|Licensor|Third|The|Any|Contribution|Modification|Derivative|Section|Output|User|Customer)/

function byName(found: Found): Values<EntityExclusion> | undefined {
  const name = stringIn(found, 'name') ?? nameBefore(found)
  return name === '' || noName.test(name) ? undefined : { who: ['named'], named: [name] }
}

/** "Acme Inc. and its affiliates may not …": the capitalized words before the match. */
function nameBefore({ view, start }: Found): string {
  let from = start
  while (from > view.own && /^[A-Z]/.test(view.words(from - 1, from))) from--
  return view
    .words(from, Math.max(from + 1, start))
    .replace(/\s+/g, ' ')
    .replace(/^and$/i, '')
}

const use =
  '(licensee | licensees! | warrant | represent | use | access | download | receive | exercise | license | distribute | right | permission | grant | available | eligible | apply | permit | authorize | entitle | agreement | service | model | software | weight | file | dataset | corpus | corpora! | checkpoint | copy | key)'
const mayNot =
  '((may | shall | must | can | will | are | is) not | cannot | have! no! | excluded! | ineligible | (are | is) no! (eligible | licensee | licensees! | permitted! | authorized!) | (are | is) (outside | debarred! | disqualified! | shut! out! | turned! away! | not! (eligible | welcome | among)) | need! not! apply | (get! | receive! | enjoy! | acquire!) no! | fall! outside | (are | is) [hereby] (prohibited! | barred! | forbidden! | excluded!))'
/** The same, plainer: it may stand some words behind those whom it shuts out. */
const shutOut =
  '((may | shall | must | can | will) not [be!] (become | use | access | download | accept | receive | obtain | hold | licensed! | exercise | register | given! | granted! | offered! | supplied!) | cannot (become | be! (licensed! | licensee | given! | granted! | supplied!)) | (are | is) (ineligible | [hereby] (excluded! | barred! | disqualified!) | not! (eligible | entitled! | licensed!)) | (fall! | falls! | lie! | lies! | stand! | stands!) outside | (have! | has! | receive! | receives! | acquire! | acquires! | get! | gets!) no! (right | rights! | license | permission))'
const notFor = `(not ..3 (grant | license | available | extend | apply | offer | provide | permit | intend | transfer | disclose) | no! (right | license | permission) ..4 (grant | extend | give | provide)) ..6 (to! | for! | by!)`
const binding = [Force.prohibition, Force.exception, Force.none, Force.obligation, Force.licensor, Force.reservation]
const government =
  '[u s | federal | state | local | public | national] (government | governmental | public) (agency | entity | body | authority | organization | department | user | institution | customer | contractor | office | bodies!)'
const military =
  '(armed! forces! | (army | navy | air force) | (intelligence | security) (agency | service) | secret service | soldiers! | military (entity | organization | end user | user | unit | contractor | force | body | agency | customer) | armed! force | (defense | defence) (contractor | agency | department | company | ministry | force | supplier) | intelligence agency)'
const rivalry =
  '(person | people | company | entity | organization | business | firm | party | vendor | provider | anyone | anybody | whoever) ..1 (that! | which! | who! | whose!) ..12 (compete | competes! | competing! | rival | rivals! | competitor)'
const rival = '(competitor | direct competitor | competing! (company | business | entity | organization | provider))'

export const entityExclusion = defineKind<EntityExclusion>({
  kind: 'entity-exclusion',
  family: 'eligibility',
  title: 'Entity exclusion',
  meaning: [
    'The license shuts some out for who they are, whatever they want to do: persons on sanctions lists, children, governments or armed forces, competitors, companies as against private persons, everybody outside universities, or a company called by its name. It is told from the ban of a use, which anybody may break or keep.',
    'Whoever belongs to such a group has no license at all. For the others the clause is mostly a duty not to pass the model on to them, which means a check of customers before weights or access are handed over.',
  ].join('\n\n'),
  rules: [
    // On lists, in places under embargo.
    rule(
      [
        '(restricted! | denied! | prohibited! | blocked! | debarred!) (party | person | entity | individual | end user) [list]',
        '(specially designated! national | sdn list | entity list | sanction list | list of ..4 (denied! | blocked! | sanctioned!))',
        '(located | organized! | resident | situated! | reside) in ..6 (sanctioned! | embargoed!) (country | jurisdiction | region | territory)',
        'target of! ..6 (sanction | trade control | embargo | trade restriction)',
        '(you | person | individual | entity | anyone | organization) ..6 subject to! ..6 (sanction | embargo | trade restriction)',
        '(individual | person | entity | anyone | organization) ..6 (sanctioned! | (subject to | target of) ..4 sanction)',
        '(individual | entity | anyone | person) ..6 prohibited! (by! | under!) ..4 (export | trade | sanction)',
      ],
      { force: [...binding, Force.permission], needs: ['(not | no! | neither | cannot | prohibit | never)'], unless: ['{term:quoted} ..3 (means! | mean! | is!)'] },
      shut('sanctioned'),
    ),
    rule(['(制裁 (名单 | 清单 | 对象 | 国家 | 地区) | 受 [到] 制裁 | 被 制裁 | 实体 清单 | 限制 方 名单)'], { needs: ['(不得 | 禁止 | 未 | 不 | 无权)'] }, shut('sanctioned')),
    // Children.
    rule(
      [
        '(must | shall | need to | have to) be ..3 {age:number} [years] [old | of age | or older | or over]',
        '(under | below) [the] age of {age:number}',
        '(under | below) {age:number} year',
        '(less than | younger than | not yet | not! least) {age:number} [years] [old | of age]',
        '(under | below) {age:number} $',
        '(child | minor | teenager | person | people | anyone | individual | user | nobody) ..1 (under! | below | younger than) {age:number} ..2 (may! | must! | shall! | cannot | can! | are! | is!)',
        '{age:number} year (old | of age) (or older | or over | and older | to use)',
        '(have! reached | attain | reach) [the] age of {age:number}',
      ],
      {
        needs: ['(use | access | service | model | account | software | agreement | register | download | license)'],
        unless: ['(exploit | harm | sexual | abuse | depict)'],
        force: [...binding, Force.permission],
      },
      minors,
    ),
    rule('(you | user | users! | customer | licensee) must! be! [at! least] {age:number} [years!] ..2 (old | older | over)', {}, minors),
    rule(`(minor | child) ${mayNot} ..4 (use | access | download | register | accept)`, {}, shut('minors')),
    rule(
      [
        '(未满 | 不满) ..3 [周] 岁 ..14 (不得 | 禁止 | 不能 | 不应 | 无权 | 请勿 | 不可 | 勿)',
        '(须 | 应 | 必须) ..6 (年满 | 已满) {age:number} [周] 岁',
        '(确认 | 声明 | 保证 | 承诺 | 证明) ..8 (年满 | 已满) {age:number} [周] 岁',
        '未成年 [人] ..8 (不得 | 禁止 | 无权 | 停止 | 勿 | 请勿) ..4 (使用 | 下载 | 访问 | 注册)',
        '(禁止 | 不得) ..3 未成年人 (使用 | 下载 | 访问)',
      ],
      { unless: ['(伤害 | 色情 | 剥削)'] },
      shut('minors'),
    ),
    // Rivals.
    rule(
      [
        `${rival} of! ..6 ${mayNot}`,
        `(not | no!) ..3 (be! | a! | an!) ${rival}`,
        `${notFor} ..4 ${rival}`,
        `${rival} ${mayNot} !(run | conduct | publish | perform | disclose)`,
        `(if! | where!) (you | licensee) are! a! [direct] ${rival}`,
        `${rival} ..6 ${shutOut}`,
      ],
      { needs: [use], unless: ['compete with', '(term | word | definition of) ..1 competitor'] },
      shut('competitors'),
    ),
    rule([`${rivalry} ..10 ${shutOut}`], {}, shut('competitors')),
    rule(
      [
        '(竞争 对手 | 竞争 者 | 竞争性 企业 | 竞争 公司 | (竞争 | 竞品) ..4 的 ..4 (企业 | 公司 | 机构 | 主体 | 实体 | 个人 | 单位 | 组织)) ..16 (不得 | 禁止 | 无权)',
        '(不 | 未) (授予 | 授权 | 适用 | 开放 | 提供 | 面向) ..24 竞争 [的 | 关系 的 | 性] ..3 (企业 | 公司 | 机构 | 主体 | 实体 | 个人 | 单位 | 组织 | 对手)',
      ],
      {},
      shut('competitors'),
    ),
    // The state.
    rule(
      `(you! | licensee | user | recipient | customer) (are! | is!) not! [and! do! not! act! for!] (a! | an! | any! | part! of! a!) (${government} | (organ | arm | branch | instrumentality | agency) of! [a! | the!] (government | state))`,
      {},
      shut('government'),
    ),
    rule(
      [
        `no! ..3 (government | governmental | public authority | public body | ministry | state agency) ..2 (may! | shall! | can! | is!)`,
        `no! (department | agency | ministry | authority | branch) ..4 (government | state) (may! | shall! | can! | is!)`,
        `${government} ${mayNot}`,
        `${notFor} ..4 ${government}`,
        `no! ..2 (copy | access | license | key | right | account | weight) ..4 (supplied! | given! | granted! | handed! | sold! | provided! | issued! | made! available) to! ..4 (${government} | ministry | (law enforcement | police) (body | agency | authority | department | force))`,
        `(${government} | ministry | ministries! | public sector) ..10 ${shutOut}`,
        `(not | never) ..8 (by | to | for | on behalf of) [any] ${government}`,
      ],
      {
        needs: [use],
        unless: [
          '(commercial computer | restricted right | far! | dfars!)',
          'restricted part',
          'list',
          'approval (of! | from!)',
          '(influence | election | interfere | endorse | endorsement)',
          // What a body must not use it for is a field of use.
          '(use | employ | deploy) ..3 (model | software | service | system | it! | weight | {what:name}) (to! | in! order! to! | for!)',
        ],
      },
      shut('government'),
    ),
    rule(
      `not! [intended! | licensed! | available] for! (use | the! use) by! ..2 ((law enforcement | police) (agency | authority | body | department | force) | police! $ | law enforcement $)`,
      {},
      shut('government'),
    ),
    rule(
      ['(政府 (机构 | 机关 | 部门 | 单位) | 国家 机关 | 行政 机关) ..16 (不得 | 禁止 | 无权)', '(不得 | 禁止) ..6 (向 | 供 | 由) ..4 政府 (机构 | 机关 | 部门)'],
      {},
      shut('government'),
    ),
    rule(
      [
        `(neither | no!) ..6 ${military} ..6 (may! | can! | shall!) ..3 (use | access | licensee | licensed! | receive | obtain | become)`,
        `${military} ${mayNot}`,
        `${military} ..12 ${shutOut}`,
        `${notFor} ..4 ${military}`,
        `(not | never) ..8 (by | to | for | on behalf of) [any | the] ${military}`,
      ],
      { needs: [use], force: binding },
      shut('military'),
    ),
    rule(
      [
        '(军队 | 军方 | 武警 | 军工 (企业 | 单位) | 国防 (部门 | 单位) | 军事 (机构 | 组织 | 单位) | 武装 力量) ..16 (不得 | 禁止 | 无权)',
        '(不得 | 禁止) ..6 (向 | 供 | 由) ..4 (军队 | 军方 | 军事 (机构 | 组织 | 单位))',
      ],
      {},
      shut('military'),
    ),
    // Companies, private persons, everybody outside universities.
    rule(
      [
        `((for profit | commercial | profit making) (company | entity | organization | business | enterprise | institution | corporation) | companies! | corporations!) ${mayNot} ..6 (use | access | license | eligible | entitle | permit | grant | receive | exercise | covered!)`,
        '(companies! | corporations! | businesses! | commercial entity) (are | is) excluded! (from! | $)',
        'only! (natural! | private!) (person | individual) ..8 (may! | can! | are!)',
        '(only | solely | exclusively) ..4 (to | by | for) ..1 (natural person | private person | private individual | consumer | hobbyist)',
        `${notFor} ..3 ((for profit | commercial) (company | entity | organization | business | enterprise | corporation) | companies! | corporations! | businesses!)`,
        '(not | no! | never) ..8 (by | to) [a | any] (commercial | for profit) (entity | company | organization)',
      ],
      {
        force: [Force.prohibition, Force.exception, Force.licensor, Force.none],
        unless: [
          '(more than | over! | exceed | fewer than | less than | at least | employee | revenue | {amount:money})',
          '(affiliate | subsidiary) of',
          'your company',
          'based',
          'acquire',
          '(incorporate | headquarter | domicile | locate | establish | base) in',
        ],
      },
      shut('companies'),
    ),
    rule(
      [
        `(individual | private person | natural person | consumer) ${mayNot} ..4 (use | access | license | eligible | permit | download)`,
        '(only | solely | exclusively) ..3 (to | by | for) (legal entity | company | organization | enterprise | business)',
        `${notFor} ..3 (individual | private person | natural person | consumer)`,
      ],
      {
        needs: [use],
        unless: [
          '(more than | over! | exceed | fewer than | less than | at least | employee | revenue)',
          '(identify | track | harm | discriminate | surveil)',
          '(sanction | export | prohibited! by)',
        ],
        force: [Force.prohibition, Force.none, Force.permission, Force.exception],
      },
      shut('individuals'),
    ),
    rule(
      [
        '(only | solely | exclusively) ..5 (to | by | for) [a | an | the] ..2 (academic | university | educational | research | non profit | nonprofit | accredited!) [or academic | or research | research] (institution | university | organization | researcher | user | institute | entity | body | staff | personnel)',
        '(only | solely | exclusively) ..3 (to | by | for) (university | academic | researcher | scholar | student) [at | from | and]',
        '(only | solely | exclusively) ..12 (at | with | of | by | from) ..3 ((degree granting! | academic | accredited! | higher education | educational | university | publicly funded! | non profit | nonprofit) ..1 (institution | university | institute | organization | body | college) | university | college)',
        '(university | universities! | research (body | institution | institute) | college) ..6 (nobody! | no! one!) else!',
        '(academic | university | educational) (user | institution | researcher | staff | organization) only!',
        '(I! | you! | applicant | licensee | user | requester) (am! | are! | is!) [currently! | a! | an!] (employed! | affiliated! | enrolled! | student | researcher | faculty | member | staff | employee) [member] (with | by | at | in | of) ..4 (university | academic institution | research institution | research institute | college | institution of higher)',
        '(must | shall) be (affiliated! | employed! | enrolled!) (with | by | at | in) ..4 (university | academic institution | research institution | research institute | college)',
        '(limited! | restricted!) to (academic | university | accredited! | non profit) ..2 (institution | user | researcher | organization | university)',
      ],
      { needs: [use], unless: ['purpose'] },
      shut('non-academic'),
    ),
    rule(['(仅 | 只) [限 | 供 | 向 | 授权 | 面向 | 允许] ..6 (高校 | 科研 (机构 | 院所 | 单位) | 学术 (机构 | 人员) | 大学)'], { unless: ['目的'] }, shut('non-academic')),
    // By name.
    rule(
      [
        `${notFor} [the] {name:name} ..2 ((and | or) (its | their | any of its) (affiliate | subsidiary | employee) | inc | corp | llc | ltd | gmbh)`,
        '(and | or) (its | their | any of its) (affiliate | subsidiary) ((may | shall | must | are | is) not | cannot | excluded! | (are | is) [expressly] (excluded! | prohibited! | barred!))',
      ],
      { unless: ['(liable | liability | warrant | warranty | endorse | trademark | responsible | indemnify | represent | owe)'] },
      byName,
    ),
  ],
  say: ({ who, named }) => {
    const groups = (who ?? []).filter((each) => each !== 'named').map((each) => names[each as Exclude<Who, 'named'>])
    return `No rights for ${listed([...groups, ...(named ?? [])], 'or') || 'those whom the text names'}.`
  },
})

const names: Readonly<Record<Exclude<Who, 'named'>, string>> = {
  competitors: 'competitors of the licensor',
  government: 'government bodies',
  military: 'armed forces and military bodies',
  sanctioned: 'persons under sanctions',
  minors: 'minors',
  individuals: 'private persons',
  companies: 'companies',
  'non-academic': 'anybody outside academic institutions',
}
