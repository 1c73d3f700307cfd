import type { Part } from '../metadata/index.ts'
import { assessOpenness, type Openness, type OpennessOptions } from '../openness/assess.ts'
import { type ComponentCode, components } from '../openness/components.ts'
import type { Release } from '../openness/release.ts'
import type { ModelReport, PartReport } from './model.ts'

/**
 * Judges a model that was read from its folder by the definitions of openness: its weights, as the thing that is licensed, and its
 * components, each under the license that was concluded for its part.
 *
 * @param model a model as `scanModel` gives it
 * @param options its components when they are known; a license that they leave open is filled in from the model
 * @throws RangeError when a framework is unknown
 */
export function assessModelOpenness(model: ModelReport, { release, ...options }: OpennessOptions = {}): Openness {
  const part = licensedPart(model)
  const known = release === undefined ? {} : { release: withLicenses(release, model) }
  return assessOpenness(
    part && {
      expression: part.concluded.expression,
      isFaithful: part.concluded.isSettled && part.found.every(({ isFaithful }) => isFaithful),
      isLicensed: part.concluded.basis !== 'none' || part.restrictions.length > 0,
      restrictions: part.restrictions.map(({ from, restriction }) => ({ ...restriction, from })),
    },
    { ...known, ...options },
  )
}

/** The part that a verdict on the whole speaks of: the weights, else what there is. */
const licensedPart = ({ parts }: ModelReport): PartReport | undefined => parts.weights ?? parts.data ?? parts.code ?? parts.documentation

/** Components of which nothing says the license have that of their part, when it is settled. */
const withLicenses = (release: Release, { parts }: ModelReport): Release => ({
  ...release,
  components: release.components.map((each) => {
    const concluded = parts[partOf(each.component)]?.concluded
    return each.license !== undefined || concluded === undefined || !concluded.isSettled || concluded.expression === null ? each : { ...each, license: concluded.expression }
  }),
})

/** The part of a model to which a component belongs. */
function partOf(component: ComponentCode): Part {
  if (component.startsWith('model-parameters')) return 'weights'
  const { contentType } = components[component]
  return contentType === 'document' ? 'documentation' : contentType
}
