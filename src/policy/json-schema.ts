import { policyShape } from './policy-shape.ts'
import type { Shape } from './shape.ts'

type Schema = Readonly<Record<string, unknown>>

/** The JSON Schema (draft 2020-12) of policies, for editors. */
export const policySchema = (): Schema => ({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'strings-attached policy', ...schemaOf(policyShape) })

function schemaOf(shape: Shape): Schema {
  switch (shape.is) {
    case 'object': {
      const fields = Object.entries(shape.fields)
      const required = fields.filter(([, field]) => field.required).map(([key]) => key)
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([key, field]) => [key, { description: field.says, ...schemaOf(field.shape) }])),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
      }
    }
    case 'list': {
      const list = { type: 'array', items: schemaOf(shape.of), ...(shape.least === undefined ? {} : { minItems: shape.least }) }
      return shape.orOne === true ? { anyOf: [schemaOf(shape.of), list] } : list
    }
    case 'word':
      return { enum: shape.words }
    case 'text':
      return { type: 'string', minLength: 1, ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }), examples: [shape.example] }
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
