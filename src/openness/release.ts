import { ClassifierError } from '../error.ts'
import { type ComponentCode, componentByName, components } from './components.ts'

/** A part of a release: there, and under which license. */
export interface ReleaseComponent {
  readonly component: ComponentCode
  /** License id as given; null when the part is there without a license; undefined when nothing is known of its license. */
  readonly license: string | null | undefined
  /** Whether somebody guessed that it is there, from the names of files, say. */
  readonly guessed: boolean
}

/** What a caller may know of a release and no license text tells. What is left out is unknown. */
export interface ReleaseFacts {
  /** The weights can be downloaded by anyone. */
  readonly weightsPublic?: boolean
  /** Information on the architecture is public. */
  readonly architectureInformation?: boolean
  /** Information on usage is public: inputs and outputs, capabilities, limits, how to integrate. */
  readonly usageInformation?: boolean
  /** Information on training is public: method, data and its provenance, hyperparameters. */
  readonly trainingInformation?: boolean
  /** The three parts of the data information of the Open Source AI Definition are there and sufficient: a judgment. */
  readonly dataInformationComplete?: boolean
  /** The training data are public and free. */
  readonly trainingDataFree?: boolean
  /** Money or data are asked for access, for some users at least. */
  readonly monetized?: boolean
  /** A general-purpose model with systemic risk (AI Act, Article 51). */
  readonly systemicRisk?: boolean
}

/** A release: its components and what else is known. */
export interface Release {
  readonly name: string | null
  readonly components: readonly ReleaseComponent[]
  readonly facts: ReleaseFacts
  /** Whether `components` is the whole list: then what is not on it is missing. A guessed list never is. */
  readonly complete: boolean
}

const factNames = [
  'weightsPublic',
  'architectureInformation',
  'usageInformation',
  'trainingInformation',
  'dataInformationComplete',
  'trainingDataFree',
  'monetized',
  'systemicRisk',
] as const

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const seen = (value: unknown): string =>
  value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : JSON.stringify(value)

/**
 * Reads a components file, in the schema of the Model Openness Tool (`release.components[]`, licenses under `release.license`)
 * or in the short one (`components:` a map from component to license, `facts:` a map to true or false).
 *
 * @param value what a YAML or JSON parser made of the file
 * @throws ClassifierError `bad-components`, with what was seen and what is possible
 */
export function readRelease(value: unknown): Release {
  if (!isRecord(value)) throw bad(`A components file is a map, and this one holds ${seen(value)}.`)
  if (isRecord(value.release)) return toolRelease(value.release, readFacts(value.facts))
  if (value.components === undefined) throw bad(`A components file has "components" or "release", and this one has ${Object.keys(value).join(', ') || 'nothing'}.`)
  if (!isRecord(value.components)) throw bad(`"components" is a map from component to license, and here it is ${seen(value.components)}.`)
  const list = Object.entries(value.components).map(([name, license]): ReleaseComponent => {
    if (license !== null && typeof license !== 'string' && typeof license !== 'boolean')
      throw bad(`Component "${name}": a license id, true (there, license unknown) or null (there without a license) is possible, seen was ${seen(license)}.`)
    return { component: codeOf(name), license: license === true ? undefined : license === null || license === false ? null : license, guessed: false }
  })
  const absent = new Set(Object.entries(value.components).flatMap(([name, license]) => (license === false ? [codeOf(name)] : [])))
  return {
    name: typeof value.name === 'string' ? value.name : null,
    components: list.filter(({ component }) => !absent.has(component)),
    facts: readFacts(value.facts),
    complete: value.complete !== false,
  }
}

/** The record of the Model Openness Tool: a component that is listed is there; its license falls back to that of its type, then of the distribution. */
function toolRelease(release: Readonly<Record<string, unknown>>, facts: ReleaseFacts): Release {
  if (!Array.isArray(release.components)) throw bad(`"release.components" is a list, and here it is ${seen(release.components)}.`)
  const licenses = isRecord(release.license) ? release.license : {}
  const nameIn = (key: string): string | undefined => {
    const entry = licenses[key]
    const name = isRecord(entry) ? entry.name : entry
    return typeof name === 'string' && name !== '' ? name : undefined
  }
  const list = release.components.map((entry, index): ReleaseComponent => {
    const name = isRecord(entry) ? entry.name : entry
    if (typeof name !== 'string') throw bad(`release.components[${index}] has no name: seen was ${seen(name)}.`)
    const component = codeOf(name)
    const own = isRecord(entry) ? entry.license : undefined
    if (own !== undefined && own !== null && typeof own !== 'string') throw bad(`release.components[${index}] ("${name}"): a license is a string, seen was ${seen(own)}.`)
    const license =
      own === undefined || own === null
        ? (nameIn(components[component].contentType) ?? nameIn('distribution') ?? null)
        : own === '' || own.toLowerCase() === 'unlicensed'
          ? null
          : own
    return { component, license, guessed: false }
  })
  return { name: typeof release.name === 'string' ? release.name : null, components: list, facts, complete: true }
}

function readFacts(value: unknown): ReleaseFacts {
  if (value === undefined) return {}
  if (!isRecord(value)) throw bad(`"facts" is a map, and here it is ${seen(value)}.`)
  for (const [name, fact] of Object.entries(value)) {
    if (!(factNames as readonly string[]).includes(name)) throw bad(`Unknown fact "${name}". Known: ${factNames.join(', ')}.`)
    if (typeof fact !== 'boolean') throw bad(`Fact "${name}" is true or false, and here it is ${seen(fact)}.`)
  }
  return value as ReleaseFacts
}

function codeOf(name: string): ComponentCode {
  const code = componentByName(name)
  if (code === undefined) throw bad(`Unknown component "${name}". Known: ${Object.keys(components).join(', ')}.`)
  return code
}

const bad = (message: string) => new ClassifierError('bad-components', message)
