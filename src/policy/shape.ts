import { suggestion } from '../text/nearest.ts'

/**
 * What a policy may hold, told once: the same description checks a policy, makes the JSON Schema for editors and the reference page.
 */
export type Shape =
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly is: 'list'; readonly of: Shape; readonly orOne?: boolean }
  | { readonly is: 'word'; readonly noun: string; readonly words: readonly string[] }
  | { readonly is: 'text'; readonly noun: string; readonly pattern?: string; readonly example: string }
  | { readonly is: 'flag' }
  | { readonly is: 'share' }
  | { readonly is: 'date' }
  | { readonly is: 'amount'; readonly noun: string; readonly example: string; readonly read: (text: string) => unknown; readonly plain: boolean }

/** A key of an object. */
export interface Field {
  readonly shape: Shape
  readonly required?: boolean
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
  const wrong = (message: string): undefined => void problems.push({ path, at: 'value', message: `${message} ${path.length === 0 ? 'at the top' : `in ${pathInWords(path)}`}.` })
  switch (shape.is) {
    case 'object':
      return isObject(value) ? checkFields(shape.fields, value, path, problems) : wrong(`Expected ${wanted(shape)} and saw ${seen(value)}`)
    case 'list':
      if (Array.isArray(value)) return value.map((each, at) => check(shape.of, each, [...path, at], problems))
      return shape.orOne === true && value !== null && value !== undefined
        ? [check(shape.of, value, path, problems)]
        : wrong(`Expected a list of ${wanted(shape.of)} and saw ${seen(value)}`)
    case 'word': {
      if (typeof value === 'string' && shape.words.includes(value)) return value
      const possible = shape.words.length > 16 ? `${shape.words.slice(0, 12).join(', ')} …` : shape.words.join(', ')
      const near = typeof value === 'string' ? suggestion(value, shape.words) : ''
      problems.push({ path, at: 'value', message: `Unknown ${shape.noun} ${seen(value)} in ${pathInWords(path)}.${near} Possible: ${possible}.` })
      return undefined
    }
    case 'text':
      return typeof value === 'string' && value !== '' && (shape.pattern === undefined || new RegExp(shape.pattern).test(value))
        ? value
        : wrong(`Expected ${shape.noun} (such as ${shape.example}) and saw ${seen(value)}`)
    case 'flag':
      return typeof value === 'boolean' ? value : wrong(`Expected true or false and saw ${seen(value)}`)
    case 'share':
      return typeof value === 'number' && value >= 0 && value <= 1 ? value : wrong(`Expected a number from 0 to 1 and saw ${seen(value)}`)
    case 'date':
      return typeof value === 'string' && isDate(value) ? value : wrong(`Expected a day such as 2027-03-31 and saw ${seen(value)}`)
    case 'amount': {
      const read =
        typeof value === 'string' ? shape.read(value) : shape.plain && typeof value === 'number' && value >= 0 && Number.isFinite(value) ? shape.read(String(value)) : undefined
      return read ?? wrong(`Expected ${shape.noun} (such as ${shape.example}) and saw ${seen(value)}`)
    }
  }
}

function checkFields(fields: Readonly<Record<string, Field>>, value: Readonly<Record<string, unknown>>, path: Path, problems: Problem[]): Readonly<Record<string, unknown>> {
  const known = Object.keys(fields)
  const checked: Record<string, unknown> = {}
  for (const [key, held] of Object.entries(value)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (field === undefined)
      problems.push({
        path: [...path, key],
        at: 'key',
        message: `Unknown key "${key}"${path.length === 0 ? '' : ` in ${pathInWords(path)}`}.${suggestion(key, known)} Possible: ${known.join(', ')}.`,
      })
    else if (held !== undefined) checked[key] = check(field.shape, held, [...path, key], problems)
  }
  for (const [key, { required }] of Object.entries(fields))
    if (required === true && value[key] === undefined)
      problems.push({ path, at: 'value', message: `The key ${key} is missing in ${path.length === 0 ? 'the policy' : pathInWords(path)}.` })
  return checked
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const seen = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : isObject(value) ? 'a mapping' : value === null || value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80)

function wanted(shape: Shape): string {
  if (shape.is === 'object') return 'a mapping'
  if (shape.is === 'word') return `${shape.noun}s`
  return shape.is === 'text' || shape.is === 'amount' ? shape.noun : shape.is === 'list' ? 'lists' : shape.is
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
