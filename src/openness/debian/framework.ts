import { answer, type Framework, type OpennessReason, reason } from '../framework.ts'
import { osiApprovedIds } from '../license-lists.ts'
import { listing } from '../listing.ts'
import { nameOf } from '../naming.ts'
import { criteria as osdCriteria } from '../osd/criteria.ts'
import { weighing } from '../osd/weighing.ts'
import { weigh } from '../weighing.ts'

/** The guidelines are the Open Source Definition's criteria 1 to 9. */
const criteria = osdCriteria.filter(({ id }) => id !== '10')

/** The Debian Free Software Guidelines for a model. No decision of the project binds on models without their training data. */
export const debian: Framework = {
  id: 'debian',
  name: 'Debian Free Software Guidelines',
  source: 'Debian Policy; ML policy draft of the Deep Learning Team for the class of the model',
  unit: 'release',
  criteria,
  assess: ({ release, ...subject }) => {
    const reasons: OpennessReason[] = []
    const free = listing(osiApprovedIds, { ...subject, release })
    if (free) reasons.push(reason('holds', 'list', 'list', `${subject.expression} is a license that the guidelines let pass.`))
    else {
      reasons.push(...weigh(weighing, criteria, subject.restrictions, nameOf))
      if (!subject.licensed) reasons.push(reason('missing', 'terms', 'missing-input', 'No license is known.'))
      else if (!reasons.some(({ effect }) => effect === 'breaks')) reasons.push(reason('missing', 'list', 'missing-input', 'No breach was found, and no list decides.'))
    }
    const program = release?.components.some(({ component, license }) => component === 'training-code' && typeof license === 'string')
    const dataFree = release?.facts.trainingDataFree
    if (dataFree === true && program) reasons.push(reason('holds', 'training data', 'derived', 'Training data and the training program are there.'))
    else reasons.push(reason('missing', 'training data', 'missing-input', 'There is no decision on models whose training data or program are missing or unknown.'))
    // The classes of the unofficial ML policy, as information.
    const modelClass = reasons.some(({ effect }) => effect === 'breaks')
      ? 'non-free'
      : free && dataFree === false
        ? 'toxic-candy'
        : free && dataFree === true && program
          ? 'free-model'
          : null
    return answer(debian, reasons, { class: modelClass })
  },
}
