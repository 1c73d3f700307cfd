import { answer, type Framework, type OpennessSubject, reason } from '../framework.ts'
import { osiApprovedIds } from '../license-lists.ts'
import { listing } from '../listing.ts'
import { nameOf } from '../naming.ts'
import { weigh } from '../weighing.ts'
import { criteria } from './criteria.ts'
import { weighing } from './weighing.ts'

/** The Open Source Definition, for one license text. Approval is the Open Source Initiative's alone; conformance is an opinion. */
export const osd: Framework = {
  id: 'osd',
  name: 'Open Source Definition',
  source: 'Open Source Initiative, ten criteria; list of approved licenses as SPDX carries it',
  unit: 'license',
  criteria,
  assess: (subject: OpennessSubject) => {
    const approved = listing(osiApprovedIds, subject)
    if (approved) return answer(osd, [reason('holds', 'list', 'list', `${subject.expression} is on the list of the Open Source Initiative.`)], { approved, conformant: 'met' })
    const reasons = [...weigh(weighing, criteria, subject.restrictions, nameOf)]
    if (!subject.licensed) reasons.push(reason('missing', 'terms', 'missing-input', 'No license is known, and without one nobody has any right.'))
    else if (!reasons.some(({ effect }) => effect === 'breaks'))
      reasons.push(reason('missing', 'list', 'list', 'The license is not on the list of the Open Source Initiative, and no breach was found: only the Initiative can approve it.'))
    const assessment = answer(osd, reasons, { approved })
    return { ...assessment, details: { approved, conformant: assessment.verdict } }
  },
}
