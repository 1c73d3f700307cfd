import { answer, type Criterion, type Framework, type OpennessReason, reason } from '../framework.ts'
import { osiApprovedIds } from '../license-lists.ts'
import { listing } from '../listing.ts'
import { nameOf } from '../naming.ts'
import type { ReleaseFacts } from '../release.ts'
import { weigh } from '../weighing.ts'
import { weighing } from './weighing.ts'

const criteria: readonly Criterion[] = [
  { id: '78', asks: 'access, use, change and distribution are granted' },
  { id: '79', asks: 'access without payment or other limits' },
  { id: '80', asks: 'use without limits but attribution and like terms' },
  { id: '81', asks: 'change without payment or limits' },
  { id: '82', asks: 'passing it on, under few conditions' },
  { id: '83', asks: 'no limit to research, non-commerce or scale, no separate commercial license' },
  { id: '84', asks: 'only proportionate safety terms limit use' },
  { id: '86', asks: 'no money for commerce or scale' },
  { id: '85-89', asks: 'no monetization' },
  { id: '90-92', asks: 'weights, architecture and usage are public' },
  { id: 'systemic risk', asks: 'no general-purpose model with systemic risk' },
]

/** Duties that stay for a model that is exempt. */
const dutiesThatStay = ['Article 53(1)(c): a copyright policy', 'Article 53(1)(d): a summary of the training content'] as const

/** The exemption of the EU AI Act for open general-purpose models (Articles 53(2) and 54(6)), as the Commission guidelines of July 2025 read it. */
export const euAiAct: Framework = {
  id: 'eu-ai-act',
  name: 'EU AI Act, exemption for open models',
  source: 'Commission guidelines C(2025) 5045, section 4, paragraphs 72 to 92; not binding',
  unit: 'release',
  criteria,
  assess: (subject) => {
    const listed = listing(osiApprovedIds, subject)
    const clauses = weigh(weighing, criteria, subject.restrictions, nameOf)
    const reasons: OpennessReason[] = listed ? [reason('holds', '78', 'list', `${subject.expression} grants access, use, change and distribution.`)] : [...clauses]
    if (!listed && !subject.licensed) reasons.push(reason('missing', '78', 'missing-input', 'No license is known.'))
    else if (!listed && !clauses.some(({ effect }) => effect === 'breaks'))
      reasons.push(reason('missing', '78', 'missing-input', 'That all four rights are granted without limits is not settled by any list.'))
    reasons.push(...facts(subject.release?.facts ?? {}))
    return answer(euAiAct, reasons, { dutiesThatStay: [...dutiesThatStay] })
  },
}

function facts(given: ReleaseFacts): readonly OpennessReason[] {
  const one = (criterion: string, value: boolean | undefined, wanted: boolean, what: string): OpennessReason =>
    value === undefined
      ? reason('missing', criterion, 'missing-input', `Whether ${what} is not known.`)
      : reason(value === wanted ? 'holds' : 'breaks', criterion, 'stated', `It is said that ${what}: ${value ? 'yes' : 'no'}.`)
  return [
    one('systemic risk', given.systemicRisk, false, 'the model has systemic risk'),
    one('85-89', given.monetized, false, 'the model is monetized'),
    one('90-92', given.weightsPublic, true, 'the weights are public'),
    one('90-92', given.architectureInformation, true, 'information on the architecture is public'),
    one('90-92', given.usageInformation, true, 'information on usage is public'),
  ]
}
