import { nearest } from '../text/nearest.ts'
import { mendAmount } from './amounts.ts'

/**
 * What a policy may hold, told once: the same description checks a policy, makes the JSON Schema for editors and the reference page.
 */
export type Shape =
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly is: 'list'; readonly of: Shape; readonly orOne?: boolean; readonly least?: number }
  /** `also`: other words that people write for those of the list, in lower case; they are told the right one. */
  | { readonly is: 'word'; readonly noun: string; readonly words: readonly string[]; readonly also?: Readonly<Record<string, string>>; readonly or?: Pattern }
  | ({ readonly is: 'text' } & Pattern)
  /** A value, or null where nothing is said. */
  | { readonly is: 'maybe'; readonly of: Shape }
  /** An object whose `kind` says which other keys it has. */
  | { readonly is: 'kinds'; readonly shared: Readonly<Record<string, Field>>; readonly of: Readonly<Record<string, Readonly<Record<string, Field>>>> }
  | { readonly is: 'flag' }
  | { readonly is: 'share' }
  | { readonly is: 'date' }
  | { readonly is: 'amount'; readonly noun: string; readonly example: string; readonly read: (text: string) => unknown; readonly plain: boolean }

/** A text, and what it must look like. */
export interface Pattern {
  readonly noun: string
  readonly pattern?: string
  readonly example: string
}

/** A key of an object. */
export interface Field {
  readonly shape: Shape
  readonly required?: boolean
  /** Other names that people give the key: they are told the right one. */
  readonly also?: readonly string[]
  /** One sentence. */
  readonly says: string
}

/** Where in a policy: keys and positions from the top. */
export type Path = readonly (string | number)[]

/** Something wrong in a policy. */
export interface Problem {
  readonly path: Path
  /** Whether the key is at fault, or what it holds. */
  readonly at: 'key' | 'value'
  /** What was seen, and what is possible. */
  readonly message: string
}

/** Checks a value, and gives it as the shape has it: one in place of a list becomes a list, amounts become numbers. */
export function check(shape: Shape, value: unknown, path: Path, problems: Problem[]): unknown {
  const wrong = (message: string, near?: string): undefined =>
    void problems.push({ path, at: 'value', message: `${message} and saw ${seen(value)} ${path.length === 0 ? 'at the top' : `in ${pathInWords(path)}`}.${didYouMean(near)}` })
  switch (shape.is) {
    case 'object':
      return isObject(value) ? checkFields(shape.fields, value, path, problems) : wrong(`Expected ${wanted(shape)}`)
    case 'list':
      if (Array.isArray(value) && value.length < (shape.least ?? 0)) return wrong(`Expected ${wanted(shape.of)}`)
      if (Array.isArray(value)) return value.map((each, at) => check(shape.of, each, [...path, at], problems))
      if (shape.orOne === true && value !== null && value !== undefined) return checkOne(shape.of, value, path, problems)
      return wrong(shape.of.is === 'object' || shape.of.is === 'kinds' ? 'Expected a list with a dash before each entry' : `Expected ${wanted(shape.of)} or a list`)
    case 'word': {
      if (typeof value === 'string' && (shape.words.includes(value) || (shape.or !== undefined && fits(value, shape.or)))) return value
      const possible = possibleWords(shape.words)
      if (typeof value !== 'string') wrong(`Expected ${wanted(shape)} (${possible})`, shape.also?.[String(value)])
      else
        problems.push({
          path,
          at: 'value',
          message: `Unknown ${shape.noun} ${seen(value)} in ${pathInWords(path)}.${didYouMean(shape.also?.[value.toLowerCase()] ?? nearest(value, shape.words))} Possible: ${possible}.`,
        })
      return undefined
    }
    case 'text':
      if (typeof value === 'string' && fits(value, shape)) return value
      // YAML takes sixteen digits for a number, and a fingerprint can be nothing else.
      return wrong(`Expected ${wanted(shape)}`, typeof value === 'number' ? `it in quotes, "${value}"` : undefined)
    case 'maybe':
      return value === null ? null : check(shape.of, value, path, problems)
    case 'kinds': {
      if (!isObject(value)) return wrong('Expected a mapping')
      const kind: unknown = value.kind
      const fields = typeof kind === 'string' && Object.hasOwn(shape.of, kind) ? shape.of[kind] : undefined
      // Which other keys it may have is not known where the kind is not.
      if (fields === undefined) return checkFields({ kind: kindField(shape) }, { kind }, path, problems) && undefined
      return checkFields({ kind: kindField(shape), ...fields, ...shape.shared }, value, path, problems)
    }
    case 'flag':
      return typeof value === 'boolean' ? value : wrong('Expected true or false', flags[String(value).toLowerCase()])
    case 'share':
      return typeof value === 'number' && value >= 0 && value <= 1 ? value : wrong('Expected a number from 0 to 1')
    case 'date':
      return typeof value === 'string' && isDate(value) ? value : wrong('Expected a day such as 2027-03-31')
    case 'amount': {
      const read =
        typeof value === 'string' ? shape.read(value) : shape.plain && typeof value === 'number' && value >= 0 && Number.isFinite(value) ? shape.read(String(value)) : undefined
      return read ?? wrong(`Expected ${wanted(shape)}`, typeof value === 'string' ? mendAmount(value, shape.read) : undefined)
    }
  }
}

/** The key that says which kind an object is of. */
export const kindField = ({ of }: Extract<Shape, { is: 'kinds' }>): Field => ({
  shape: { is: 'word', noun: 'kind', words: Object.keys(of) },
  required: true,
  says: 'The kind of the restriction.',
})

const fits = (value: string, { pattern }: Pattern): boolean => value !== '' && (pattern === undefined || new RegExp(pattern).test(value))

/** One thing in place of a list; several in one text are told to be a list. */
function checkOne(shape: Shape, value: unknown, path: Path, problems: Problem[]): readonly unknown[] | undefined {
  const parts = shape.is === 'word' && typeof value === 'string' ? value.split(/\s*[,;]\s*|\s+(?:and|or)\s+/) : []
  if (shape.is !== 'word' || parts.length < 2) return [check(shape, value, path, problems)]
  const near = parts.map((each) => (shape.words.includes(each) ? each : (shape.also?.[each.toLowerCase()] ?? nearest(each, shape.words))))
  problems.push({
    path,
    at: 'value',
    message: `Expected ${wanted(shape)} or a list, and saw ${seen(value)} in ${pathInWords(path)}.${didYouMean(near.includes(undefined) ? undefined : `[${near.join(', ')}]`)} Possible: ${possibleWords(shape.words)}.`,
  })
  return undefined
}

const didYouMean = (near: string | undefined): string => (near === undefined ? '' : ` Did you mean ${near}?`)

const possibleWords = (words: readonly string[]): string => (words.length > 16 ? `${words.slice(0, 12).join(', ')} …` : words.join(', '))

/** YAML 1.2 knows two words for yes and no; older YAML knew more. */
const flags: Readonly<Record<string, string>> = { yes: 'true', y: 'true', on: 'true', true: 'true', 1: 'true', no: 'false', n: 'false', off: 'false', false: 'false', 0: 'false' }

function checkFields(fields: Readonly<Record<string, Field>>, value: Readonly<Record<string, unknown>>, path: Path, problems: Problem[]): Readonly<Record<string, unknown>> {
  const known = Object.keys(fields)
  const renamed = (key: string): string | undefined => known.find((each) => fields[each]!.also?.includes(key.toLowerCase()))
  const checked: Record<string, unknown> = {}
  for (const [key, held] of Object.entries(value)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (field === undefined)
      problems.push({
        path: [...path, key],
        at: 'key',
        message: `Unknown key "${key}"${path.length === 0 ? '' : ` in ${pathInWords(path)}`}.${didYouMean(renamed(key) ?? nearest(key, known))} Possible: ${known.join(', ')}.`,
      })
    else if (held !== undefined) checked[key] = check(field.shape, held, [...path, key], problems)
  }
  for (const [key, { required, shape }] of Object.entries(fields))
    if (required === true && value[key] === undefined)
      problems.push({
        path,
        at: 'value',
        message: `The key ${key} is missing in ${path.length === 0 ? 'the policy' : pathInWords(path)}. It holds ${wanted(shape)}${shape.is === 'word' ? `: ${shape.words.join(', ')}` : ''}.`,
      })
  return checked
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const seen = (value: unknown): string =>
  Array.isArray(value)
    ? value.length === 0
      ? 'an empty list'
      : 'a list'
    : isObject(value)
      ? 'a mapping'
      : value === null || value === undefined
        ? 'nothing'
        : JSON.stringify(value).slice(0, 80)

/** What a shape holds, in words. */
function wanted(shape: Shape): string {
  switch (shape.is) {
    case 'object':
    case 'kinds':
      return 'a mapping'
    case 'maybe':
      return `${wanted(shape.of)} or null`
    case 'list':
      return 'a list'
    case 'word':
      return `${/^[aeiou]/.test(shape.noun) ? 'an' : 'a'} ${shape.noun}${shape.or === undefined ? '' : ` or ${shape.or.noun}`}`
    case 'text':
    case 'amount':
      return `${shape.noun} (such as ${shape.example})`
    case 'flag':
      return 'true or false'
    case 'share':
      return 'a number from 0 to 1'
    case 'date':
      return 'a day such as 2027-03-31'
  }
}

/** A path as people write it: `rules[2].kind`. */
export const pathInWords = (path: Path): string => path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a text is a day of the calendar: 2027-02-29 is none. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]! + leap
}
