import { policyShape } from './policy-shape.ts'
import { type Field, kindField, type Shape } from './shape.ts'

type Schema = Readonly<Record<string, unknown>>

/** Lists of words that are longer than this are told once. */
const LONG_LIST = 40

/** The JSON Schema (draft 2020-12) of policies, for editors. */
export function policySchema(): Schema {
  const lists = new Map<string, readonly string[]>()
  const schema = schemaOf(policyShape, lists)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'strings-attached policy',
    ...schema,
    $defs: Object.fromEntries([...lists].map(([name, words]) => [name, { enum: words }])),
  }
}

function schemaOf(shape: Shape, lists: Map<string, readonly string[]>): Schema {
  const of = (each: Shape): Schema => schemaOf(each, lists)
  switch (shape.is) {
    case 'object':
      return { type: 'object', ...propertiesOf(shape.fields, of), additionalProperties: false }
    case 'kinds': {
      const bare = Object.keys(shape.of).filter((kind) => Object.keys(shape.of[kind]!).length === 0)
      const others = Object.entries(shape.of).filter(([kind]) => !bare.includes(kind))
      return {
        type: 'object',
        ...propertiesOf({ kind: kindField(shape), ...shape.shared }, of),
        oneOf: [{ properties: { kind: { enum: bare } } }, ...others.map(([kind, fields]) => withKind(kind, propertiesOf(fields, of)))],
        unevaluatedProperties: false,
      }
    }
    case 'list': {
      const list = { type: 'array', items: of(shape.of), ...(shape.least === undefined ? {} : { minItems: shape.least }) }
      return shape.orOne === true ? { anyOf: [of(shape.of), list] } : list
    }
    case 'word': {
      const words = shape.words.length > LONG_LIST ? listed(shape, lists) : { enum: shape.words }
      return shape.or === undefined ? words : { anyOf: [words, of({ is: 'text', ...shape.or })] }
    }
    case 'text':
      return { type: 'string', minLength: 1, ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }), examples: [shape.example] }
    case 'maybe':
      return { anyOf: [of(shape.of), { type: 'null' }] }
    case 'flag':
      return { type: 'boolean' }
    case 'share':
      return { type: 'number', minimum: 0, maximum: 1 }
    case 'date':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
    case 'amount':
      return { ...(shape.plain ? { type: ['string', 'number'], minimum: 0 } : { type: 'string' }), examples: [shape.example] }
  }
}

function propertiesOf(fields: Readonly<Record<string, Field>>, of: (shape: Shape) => Schema): { readonly properties: Schema; readonly required?: readonly string[] } {
  const required = Object.keys(fields).filter((key) => fields[key]!.required)
  return {
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, { description: field.says, ...of(field.shape) }])),
    ...(required.length === 0 ? {} : { required }),
  }
}

const withKind = (kind: string, { properties, ...rest }: { readonly properties: Schema }): Schema => ({ properties: { kind: { const: kind }, ...properties }, ...rest })

/** A long list of words by its name; a second list of that name has a name of its own. */
function listed({ noun, words }: Extract<Shape, { is: 'word' }>, lists: Map<string, readonly string[]>): Schema {
  let name = noun.replaceAll(' ', '-')
  while (lists.has(name) && lists.get(name)!.join() !== words.join()) name += '-too'
  lists.set(name, words)
  return { $ref: `#/$defs/${name}` }
}
