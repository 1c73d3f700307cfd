import { type CapMetric, capConditions, completeCaps, isMoney, readAmount } from '../cap.ts'
import { defineKind, type Found, moneyIn, numberIn, type RestrictionBase, rule, type Values } from '../restriction.ts'
import { figure, tellCap } from '../tell.ts'

/** The grant ends above a stated size of the organization: its people, or the money that it raised, owns or is worth. */
export interface OrganizationSizeCap extends RestrictionBase {
  readonly kind: 'organization-size-cap'
  /** What is counted. */
  readonly metric: 'employees' | 'funding' | 'assets' | 'valuation'
  /** How the number is compared: the clause bites when the measured number stands in this relation to `value`. */
  readonly comparator: '>' | '>='
  /** The threshold, as a plain number. */
  readonly value: number
  /** ISO 4217 code, null for employees. */
  readonly currency: string | null
}

/** Whose people are counted: a bare "you must not rank more than 50 employees" names no organization. */
const organization =
  '(company | organization | business | enterprise | entity | firm | corporation | employer | licensee | institution | team | startup | workforce | employ! | employs! | employing! | headcount | start up | grantee | you (have | employ) | 公司 | 企业 | 机构 | 组织 | 单位 | 团队 | 主体 | 被许可 | 人数 | 规模)'
const inMoney: readonly CapMetric[] = ['funding', 'assets', 'valuation']
const isInMoney = (metric: CapMetric): metric is 'funding' | 'assets' | 'valuation' => inMoney.includes(metric)

function readMoney(found: Found): readonly Values<OrganizationSizeCap>[] | undefined {
  const cap = readAmount(found)
  const { amount: value, currency } = moneyIn(found, 'amount')
  return cap?.metrics.filter(isInMoney).map((metric) => ({ metric, comparator: cap.comparator, value, currency }))
}

function readPeople(found: Found): Values<OrganizationSizeCap> | undefined {
  const cap = readAmount(found)
  if (cap === undefined || !cap.metrics.includes('employees') || isMoney(found)) return undefined
  return { metric: 'employees', comparator: cap.comparator, value: numberIn(found, 'people'), currency: null }
}

/** "Companies over 50 people": people are staff when a company is measured by them. */
const people =
  '(company | organization | business | team | firm | enterprise | startup | institution) [with | of | having | that has | which has] (over! | above | more than | at least | fewer than | less than | under! | below | up to | no! more than) {people:count} [or more | or fewer] (people | person | head)'

function readTeam(found: Found): Values<OrganizationSizeCap> {
  const words = found.view.words(found.start, found.end)
  const atMost = /up to|no more than/i.test(words)
  const from = /at least|fewer than|less than|under|below|or more/i.test(words)
  return { metric: 'employees', comparator: from && !atMost ? '>=' : '>', value: numberIn(found, 'people'), currency: null }
}

const wording: Readonly<Record<OrganizationSizeCap['metric'], string>> = {
  employees: 'employees',
  funding: 'of funding raised',
  assets: 'of assets',
  valuation: 'of company value',
}

export const organizationSizeCap = defineKind<OrganizationSizeCap>({
  kind: 'organization-size-cap',
  family: 'eligibility',
  modality: 'condition',
  key: ['metric', 'value'],
  title: 'Organization size cap',
  meaning: [
    'The license is meant for small organizations, measured by something else than what they earn: how many people work there, how much money investors have put in, what the balance sheet or the market says they are worth. It often stands beside a cap on revenue, and then both must be kept.',
    'A start-up can outgrow it in one round of financing, long before it earns anything. Contractors count as employees in many texts, and so do those of affiliated companies.',
  ].join('\n\n'),
  rules: [
    rule('{amount:money}', capConditions, readMoney),
    rule('{people:count}', { ...capConditions, needs: [organization] }, readPeople),
    rule(people, { needs: ['(license | permit | free! | may | must | eligible | use | need | require)'] }, readTeam),
  ],
  refine: (drafts, context) => completeCaps(drafts, context, ({ consequence }) => ({ consequence })),
  say: (cap) => tellCap(`${cap.currency === null ? '' : `${cap.currency} `}${figure(cap.value)} ${wording[cap.metric]}`, cap),
})
