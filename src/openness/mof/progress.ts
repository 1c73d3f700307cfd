import { type ComponentCode, components } from '../components.ts'

/** How a component of a release stands. */
export type Status = 'open' | 'not-open' | 'unlicensed' | 'missing' | 'unknown'

/** Class and progress of a release. */
export interface Progress {
  /** 3 is the entry class, 1 the most open, 0 none. */
  readonly modelClass: 0 | 1 | 2 | 3
  /** Share of the required components that are open, in percent, by class; 0 while a class below is not complete. */
  readonly progress: Readonly<Record<1 | 2 | 3, number>>
  /** Mean of the three, in percent. */
  readonly total: number
}

const codes = Object.keys(components) as ComponentCode[]
const requiredUpTo = (modelClass: 1 | 2 | 3): ComponentCode[] => codes.filter((code) => components[code].required && components[code].class >= modelClass)

/**
 * Computes class and progress as the Model Openness Tool does: required components count when they are open; a research paper
 * takes the place of a technical report that is not.
 *
 * @param status how each component stands
 */
export function progressOf(status: ReadonlyMap<ComponentCode, Status>): Progress {
  const open = (code: ComponentCode): boolean => status.get(code) === 'open'
  const paperListed = status.get('research-paper') !== undefined && status.get('research-paper') !== 'missing' && status.get('research-paper') !== 'unknown'
  const paperForReport = !open('technical-report') && paperListed
  const share = (modelClass: 1 | 2 | 3): number => {
    const required = requiredUpTo(modelClass)
    if (modelClass === 1 && paperForReport && open('research-paper')) {
      // The paper stands for both: the report is no longer asked for.
      const without = required.filter((code) => code !== 'technical-report')
      return percent(without.filter(open).length, without.length)
    }
    const counted = required.filter((code) => (code === 'technical-report' && paperForReport && modelClass !== 1 ? open('research-paper') : open(code)))
    return percent(counted.length, required.length)
  }
  const third = share(3)
  const second = third < 100 ? 0 : share(2)
  const first = second < 100 ? 0 : share(1)
  return { modelClass: first === 100 ? 1 : second === 100 ? 2 : third === 100 ? 3 : 0, progress: { 1: first, 2: second, 3: third }, total: (first + second + third) / 3 }
}

const percent = (part: number, whole: number): number => Math.min(100, (part / whole) * 100)
