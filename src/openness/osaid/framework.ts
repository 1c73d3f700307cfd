import { type ComponentCode, components } from '../components.ts'
import { answer, type Criterion, type Framework, type OpennessReason, type OpennessSubject, reason } from '../framework.ts'
import { fsfLibreIds, openDataIds, osiApprovedIds } from '../license-lists.ts'
import { idsOf, listing, onList } from '../listing.ts'
import { nameOf } from '../naming.ts'
import type { Release } from '../release.ts'
import { weigh } from '../weighing.ts'
import { weighing } from './weighing.ts'

const criteria: readonly Criterion[] = [
  { id: 'Use', asks: 'use for any purpose without asking' },
  { id: 'Study', asks: 'study how it works' },
  { id: 'Modify', asks: 'change it for any purpose, its outputs too' },
  { id: 'Share', asks: 'share it with or without changes, for any purpose' },
  { id: 'Parameters', asks: 'the parameters are there, under open terms' },
  { id: 'Code', asks: 'all code to train and run is there, under open source licenses' },
  { id: 'Data Information', asks: 'enough is told of the training data to build an equivalent system' },
]

/** Code that the checklist asks for, all of it. */
const codeElements: readonly ComponentCode[] = ['data-preprocessing-code', 'training-code', 'inference-code', 'supporting-libraries-and-tools', 'model-architecture']
/** Documents that may hold the data information; one is enough. */
const dataElements: readonly ComponentCode[] = ['datasets', 'research-paper', 'technical-report', 'data-card']

const isOpenSource = (license: string): boolean => onList(license, (id) => idsOf(osiApprovedIds).has(id))
/** Licenses for documents and data that draft 0.0.8 took as good enough, and on which 1.0 knows no decision. */
const isDocumentation = (license: string): boolean => onList(license, (id) => idsOf(openDataIds).has(id) || idsOf(fsfLibreIds).has(id) || /^CC-BY(-SA)?-\d/.test(id))

interface Edition {
  readonly id: 'osaid-1.0' | 'osaid-0.0.8'
  readonly name: string
  readonly source: string
  /** Whether documentation licenses such as CC-BY-4.0 are good enough for documents. */
  readonly documentationTerms: boolean
}

function define({ id, name, source, documentationTerms }: Edition): Framework {
  const framework: Framework = {
    id,
    name,
    source,
    unit: 'release',
    criteria,
    assess: (subject) => answer(framework, [...parameters(subject), ...code(subject.release), ...dataInformation(subject.release, documentationTerms)]),
  }
  return framework
}

/** The Open Source AI Definition 1.0. From license texts alone the answer is never `met`: it asks for code and data information. */
export const osaid: Framework = define({ id: 'osaid-1.0', name: 'Open Source AI Definition 1.0', source: 'Open Source Initiative, October 2024', documentationTerms: false })

/** The draft of April 2024: same freedoms, "OSD-conformant" terms for parameters, documentation licenses for documents. */
export const osaidDraft: Framework = define({
  id: 'osaid-0.0.8',
  name: 'Open Source AI Definition, draft 0.0.8',
  source: 'Open Source Initiative, draft of April 2024; component table of draft 0.0.9',
  documentationTerms: true,
})

function parameters(subject: OpennessSubject): readonly OpennessReason[] {
  const part = 'Model parameters (Final)'
  const breaches = weigh(weighing, criteria, subject.restrictions, nameOf).map((each) => ({ ...each, component: part }))
  if (listing(osiApprovedIds, subject)) return [reason('holds', 'Parameters', 'list', `The terms are approved by the Open Source Initiative (${subject.expression}).`, part)]
  if (breaches.some(({ effect }) => effect === 'breaks')) return breaches
  if (!subject.licensed) return [...breaches, reason('missing', 'Parameters', 'missing-input', 'No license of the parameters is known.', part)]
  return [...breaches, reason('missing', 'Parameters', 'list', 'No decision of the Open Source Initiative on these terms is known.', part)]
}

function code(release: Release | undefined): readonly OpennessReason[] {
  if (release === undefined) return [reason('missing', 'Code', 'missing-input', 'Which code is released is not told: a license text cannot say.')]
  return codeElements.map((element) => {
    const { name } = components[element]
    const part = release.components.find(({ component }) => component === element)
    if (part === undefined)
      return release.complete
        ? reason('breaks', 'Code', 'stated', `${name} is not released.`, name)
        : reason('missing', 'Code', 'missing-input', `Whether ${name.toLowerCase()} is released is not known.`, name)
    if (part.license === undefined) return reason('missing', 'Code', 'missing-input', `The license of ${name.toLowerCase()} is not known.`, name)
    if (part.license === null) return reason('breaks', 'Code', 'stated', `${name} is released without a license.`, name)
    return isOpenSource(part.license)
      ? reason('holds', 'Code', 'list', `${name}: ${part.license}.`, name)
      : reason('breaks', 'Code', 'stated', `${name} is under ${part.license}, which is not approved by the Open Source Initiative.`, name)
  })
}

function dataInformation(release: Release | undefined, documentationTerms: boolean): readonly OpennessReason[] {
  const criterion = 'Data Information'
  if (release === undefined) return [reason('missing', criterion, 'missing-input', 'What is told of the training data is not known: a license text cannot say.')]
  const parts = release.components.filter(({ component }) => dataElements.includes(component))
  if (parts.length === 0)
    return [
      release.complete
        ? reason('breaks', criterion, 'stated', 'No data card, report, paper or dataset tells of the training data.')
        : reason('missing', criterion, 'missing-input', 'Whether a data card, report, paper or dataset is released is not known.'),
    ]
  const good = parts.find(({ license }) => typeof license === 'string' && (isOpenSource(license) || (documentationTerms && isDocumentation(license))))
  const terms =
    good === undefined
      ? reason('missing', criterion, 'list', `The terms of ${parts.map(({ component }) => components[component].name.toLowerCase()).join(', ')} are not known to be approved.`)
      : reason('holds', criterion, 'list', `${components[good.component].name}: ${good.license}.`, components[good.component].name)
  const complete = release.facts.dataInformationComplete
  if (complete === false) return [terms, reason('breaks', criterion, 'stated', 'The data information is said to be incomplete.')]
  return [
    terms,
    complete === true
      ? reason('holds', criterion, 'missing-input', 'The data information is said to be complete.')
      : reason('missing', criterion, 'missing-input', 'Whether the data information is complete is a judgment that was not given.'),
  ]
}
