import { list, object, orNull, type Schema, schemaOf, text, tool } from '../report/json-schema.ts'
import { kinds } from '../restrictions/index.ts'

const license = object({ name: text, expression: orNull('string') })

/** A restriction: what all kinds have; each kind has values of its own beside. */
const restriction: Schema = {
  type: 'object',
  required: ['kind', 'modality', 'subject', 'consequence', 'exceptions', 'evidence', 'confidence', 'basis'],
  properties: {
    kind: { enum: kinds.map(({ kind }) => kind) },
    modality: { enum: ['prohibition', 'obligation', 'condition', 'reservation'] },
    subject: list(text),
    consequence: orNull('string'),
    exceptions: orNull('array'),
    evidence: list({
      type: 'object',
      required: ['start', 'end', 'line', 'column', 'section', 'quote'],
      properties: { start: { type: 'integer' }, end: { type: 'integer' }, line: { type: 'integer' }, column: { type: 'integer' }, section: list(text), quote: text },
    }),
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    basis: { enum: ['text', 'known-license'] },
  },
}
const one: Schema = { $ref: '#/definitions/restriction' }

const head = (name: 'compare' | 'combine', properties: Readonly<Record<string, Schema>>): Schema => ({ ...schemaOf(name, { ...properties, tool }), definitions: { restriction } })

const combined = list(
  object({ restriction: one, family: { enum: ['eligibility', 'purpose', 'outputs', 'access', 'duties', 'standing'] }, says: text, from: { ...list(text), minItems: 1 } }),
)

/** The JSON Schemas (draft 7) of what the commands give, by command. */
export const schemas: Readonly<Record<'compare' | 'combine', Schema>> = {
  compare: head('compare', {
    a: license,
    b: license,
    onlyA: list(one),
    onlyB: list(one),
    changed: list(object({ a: one, b: one, fields: list(text), stricter: { enum: ['a', 'b', null] } })),
    same: list(object({ a: one, b: one })),
  }),
  combine: head('combine', {
    components: list(object({ name: text, expression: orNull('string'), strings: { type: 'integer', minimum: 0 } })),
    restrictions: combined,
    duties: combined,
    thresholds: list(
      object({
        kind: { enum: ['user-cap', 'revenue-cap', 'organization-size-cap', 'quantity-cap'] },
        metric: text,
        currency: orNull('string'),
        period: orNull('string'),
        effect: { enum: ['limit', 'duty'] },
        comparator: { enum: ['>', '>='] },
        value: { type: 'number' },
        says: text,
        from: { ...list(text), minItems: 1 },
        later: list(object({ name: text, comparator: { enum: ['>', '>='] }, value: { type: 'number' } })),
      }),
    ),
    contradictions: list(
      object({
        id: {
          enum: [
            'two-names',
            'share-alike-against-no-derivatives',
            'share-alike-against-other-license',
            'share-alike-against-use-limits',
            'disclosure-against-secrecy',
            'no-territory-left',
            'no-purpose-left',
            'no-platform-left',
          ],
        },
        when: { enum: ['one-work', 'together'] },
        isCertain: { type: 'boolean' },
        says: text,
        between: { ...list(object({ name: text, restriction: one })), minItems: 2 },
      }),
    ),
  }),
}
