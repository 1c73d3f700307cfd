import { components } from '../components.ts'
import { answer, type Criterion, type Framework, type OpennessReason, reason } from '../framework.ts'
import { fsfLibreIds, osiApprovedIds, otherOpenIds } from '../license-lists.ts'
import { idsOf, listing, onList } from '../listing.ts'
import { nameOf } from '../naming.ts'
import type { Release } from '../release.ts'
import { weigh } from '../weighing.ts'
import { weighing } from './weighing.ts'

const criteria: readonly Criterion[] = [
  { id: '1', asks: 'all recipients may use the model for any purpose' },
  { id: '2', asks: 'all recipients may change it for any purpose' },
  { id: '3', asks: 'no user, industry or purpose is left out' },
  { id: '4', asks: 'all recipients may pass it on, changed or not' },
  { id: '5', asks: 'notices and weights may be given by a reference online' },
  { id: '6', asks: 'the weights can be had' },
  { id: '7', asks: 'information on training is public' },
  { id: '8', asks: 'the training software is open source or in the public domain' },
]

const isFree = (license: string): boolean => onList(license, (id) => idsOf(osiApprovedIds).has(id) || idsOf(fsfLibreIds).has(id))

/** The Open Weights Definition of OSS Capital (Heather Meeker), October 2024; not the "Open Weight Definition" of another group. */
export const openWeights: Framework = {
  id: 'open-weights',
  name: 'Open Weights Definition',
  source: 'Open-Weights/Definition, snapshot of 17 October 2024',
  unit: 'release',
  criteria,
  assess: (subject) => {
    const reasons: OpennessReason[] = []
    const listed = listing(`${osiApprovedIds} ${fsfLibreIds} ${otherOpenIds}`, subject)
    const broken = weigh(weighing, criteria, subject.restrictions, nameOf)
    // A license that all agree is free grants 1 to 4; the notice duty of 5 it may have all the same.
    reasons.push(...(listed ? broken.filter(({ criterion }) => criterion === '5') : broken))
    if (listed) reasons.push(...['1', '2', '3', '4'].map((id) => reason('holds', id, 'list', `${subject.expression} is a license that leaves use, change and sharing free.`)))
    else if (!subject.licensed) reasons.push(reason('missing', '1', 'missing-input', 'No license is known.'))
    else if (!broken.some(({ effect }) => effect === 'breaks'))
      reasons.push(reason('missing', '1', 'list', 'No breach was found, but no list says that these terms grant everything that is asked for.'))
    if (!reasons.some(({ criterion }) => criterion === '5')) reasons.push(reason('holds', '5', 'derived', 'No duty to ship the license text was read.'))
    reasons.push(...release(subject.release))
    return answer(openWeights, reasons)
  },
}

function release(given: Release | undefined): readonly OpennessReason[] {
  const fact = (criterion: string, value: boolean | undefined, yes: string, no: string, unknown: string): OpennessReason =>
    value === undefined ? reason('missing', criterion, 'missing-input', unknown) : reason(value ? 'holds' : 'breaks', criterion, 'stated', value ? yes : no)
  const weights = given?.facts.weightsPublic ?? (given?.components.some(({ component, guessed }) => component === 'model-parameters-final' && !guessed) ? true : undefined)
  return [
    fact('6', weights, 'The weights are public.', 'The weights are not public.', 'Whether the weights are public is not known.'),
    fact(
      '7',
      given?.facts.trainingInformation,
      'Information on training is public.',
      'Information on training is not public.',
      'Whether information on training is public is not known.',
    ),
    trainingSoftware(given),
  ]
}

function trainingSoftware(given: Release | undefined): OpennessReason {
  const { name } = components['training-code']
  const part = given?.components.find(({ component }) => component === 'training-code')
  if (part === undefined)
    return given?.complete
      ? reason('breaks', '8', 'stated', 'The training code is not released.', name)
      : reason('missing', '8', 'missing-input', 'Whether the training code is released is not known.', name)
  if (part.license === undefined) return reason('missing', '8', 'missing-input', 'The license of the training code is not known.', name)
  return part.license !== null && isFree(part.license)
    ? reason('holds', '8', 'list', `The training code is under ${part.license}.`, name)
    : reason(
        'breaks',
        '8',
        'stated',
        `The training code is ${part.license === null ? 'without a license' : `under ${part.license}, which is on no list of open source licenses`}.`,
        name,
      )
}
