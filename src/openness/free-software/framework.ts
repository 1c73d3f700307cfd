import { answer, type Criterion, type Framework, type OpennessReason, reason } from '../framework.ts'
import { fsfLibreIds } from '../license-lists.ts'
import { listing } from '../listing.ts'
import { nameOf } from '../naming.ts'
import { weigh } from '../weighing.ts'
import { weighing } from './weighing.ts'

const criteria: readonly Criterion[] = [
  { id: '0', asks: 'run it for any purpose, for good' },
  { id: '1', asks: 'study and change it' },
  { id: '2', asks: 'pass copies on' },
  { id: '3', asks: 'pass changed versions on' },
]

/** The Free Software Definition, for one license text. What the Free Software Foundation says of training data (October 2024) is provisional and not weighed. */
export const freeSoftware: Framework = {
  id: 'free-software',
  name: 'Free Software Definition',
  source: 'Free Software Foundation; list of free licenses as the Model Openness Tool carries it',
  unit: 'license',
  criteria,
  assess: (subject) => {
    const listed = listing(fsfLibreIds, subject)
    if (listed) return answer(freeSoftware, [reason('holds', 'list', 'list', `${subject.expression} is on the list of free licenses.`)], { listed })
    const reasons: OpennessReason[] = [...weigh(weighing, criteria, subject.restrictions, nameOf)]
    if (!subject.licensed) reasons.push(reason('missing', 'terms', 'missing-input', 'No license is known, and without one nobody has any freedom.'))
    else if (!reasons.some(({ effect }) => effect === 'breaks'))
      reasons.push(reason('missing', 'list', 'list', 'The license is not on the list of free licenses, and no breach was found.'))
    return answer(freeSoftware, reasons, { listed })
  },
}
