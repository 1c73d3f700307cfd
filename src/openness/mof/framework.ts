import { type ComponentCode, components } from '../components.ts'
import { answer, type Criterion, type Framework, type OpennessReason, reason } from '../framework.ts'
import type { Release } from '../release.ts'
import { fits, isOpen } from './licenses.ts'
import { progressOf, type Status } from './progress.ts'

const criteria: readonly Criterion[] = [
  { id: 'III', asks: 'Open Model: architecture, final parameters, report, evaluation results, model card and data card, all open' },
  { id: 'II', asks: 'Open Tooling Model: class III, and training, inference and evaluation code and evaluation data, all open' },
  { id: 'I', asks: 'Open Science Model: class II, and datasets, preprocessing code, paper and intermediate parameters, all open' },
]

/** Names of the classes, as the tool shows them. */
export const classNames: Readonly<Record<0 | 1 | 2 | 3, string>> = {
  0: 'Unclassified',
  1: 'Class I - Open Science Model',
  2: 'Class II - Open Tooling Model',
  3: 'Class III - Open Model',
}
const romans = { 1: 'I', 2: 'II', 3: 'III' } as const

/** The Model Openness Framework as its tool computes it: `met` from the entry class (III) up. */
export const mof: Framework = {
  id: 'mof',
  name: 'Model Openness Framework',
  source: 'arXiv 2403.13784; rules and lists of the Model Openness Tool (lfai/model_openness_tool, May 2026)',
  unit: 'release',
  criteria,
  assess: ({ release }) => {
    if (release === undefined) return answer(mof, [reason('missing', 'III', 'missing-input', 'Which components are released is not known: a license text cannot say.')])
    const status = statusOf(release)
    const { modelClass, progress, total } = progressOf(status)
    const reasons: OpennessReason[] = []
    const warnings: string[] = []
    for (const code of Object.keys(components) as ComponentCode[]) {
      const { name, required, class: inClass, contentType } = components[code]
      const state = status.get(code)!
      const license = release.components.find(({ component }) => component === code)?.license
      if (state === 'open' && typeof license === 'string' && !fits(license, contentType)) warnings.push(`${name}: ${license} is open, but not meant for ${contentType}.`)
      if (!required) continue
      const effect = state === 'open' ? 'holds' : state === 'unknown' ? 'missing' : inClass === 3 && modelClass === 0 ? 'breaks' : 'holds'
      if (effect === 'holds' && state !== 'open') continue
      // A paper may stand in for the report.
      if (code === 'technical-report' && effect === 'breaks' && status.get('research-paper') === 'open') continue
      reasons.push(reason(effect, romans[inClass], state === 'unknown' ? 'missing-input' : 'list', sentence(name, state, license), name))
    }
    const decided = modelClass === 0 ? reasons : reasons.filter(({ effect }) => effect === 'holds')
    return answer(mof, decided, {
      class: modelClass,
      className: classNames[modelClass],
      progressIII: progress[3],
      progressII: progress[2],
      progressI: progress[1],
      progress: total,
      guessed: release.components.filter(({ guessed }) => guessed).map(({ component }) => components[component].name),
      warnings,
    })
  },
}

function statusOf(release: Release): ReadonlyMap<ComponentCode, Status> {
  return new Map(
    (Object.keys(components) as ComponentCode[]).map((code): [ComponentCode, Status] => {
      const part = release.components.find(({ component }) => component === code)
      if (part === undefined) return [code, release.complete ? 'missing' : 'unknown']
      if (part.license === undefined) return [code, 'unknown']
      if (part.license === null) return [code, 'unlicensed']
      return [code, isOpen(part.license) ? 'open' : 'not-open']
    }),
  )
}

function sentence(name: string, state: Status, license: string | null | undefined): string {
  switch (state) {
    case 'open':
      return `${name}: ${license} is open.`
    case 'not-open':
      return `${name}: ${license} is on none of the lists of open licenses.`
    case 'unlicensed':
      return `${name} is there without a license.`
    case 'missing':
      return `${name} is missing.`
    case 'unknown':
      return `Whether ${name.toLowerCase()} is there, and under which license, is not known.`
    default:
      return state satisfies never
  }
}
