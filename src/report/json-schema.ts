import { kinds } from '../restrictions/index.ts'

/** A JSON Schema, draft 7. */
export type Schema = Readonly<Record<string, unknown>>

/** Parts that the schemas of several reports are made from. */
export const text: Schema = { type: 'string' }
export const list = (items: Schema): Schema => ({ type: 'array', items })
export const orNull = (type: string): Schema => ({ type: [type, 'null'] })
export const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', required: Object.keys(properties), additionalProperties: false, properties })
export const tool = object({ name: text, version: text, corpus: text })

const count: Schema = { type: 'integer', minimum: 0 }
const place: Schema = { type: 'integer', minimum: 1 }
const fingerprint: Schema = { type: 'string', pattern: '^[0-9a-f]{16}$' }
const verdict: Schema = { enum: ['allow', 'review', 'deny'] }

/** The head of a schema: what is told by which command, and its keys. */
export const schemaOf = (command: string, properties: Readonly<Record<string, Schema>>, title = `What \`strings-attached ${command} --format json\` gives`): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `urn:strings-attached:${command}:1`,
  title,
  ...object({ schemaVersion: { const: 1 }, ...properties }),
})

/** The JSON Schemas of what `ask`, `check` and `doctor` give, by command. */
export const reportSchemas: Readonly<Record<'ask' | 'check' | 'doctor', Schema>> = {
  ask: schemaOf(
    'ask',
    {
      path: text,
      decision: verdict,
      judgments: list(
        object({
          kind: { enum: ['license', ...kinds.map(({ kind }) => kind)] },
          says: text,
          fingerprint,
          confidence: { type: 'number', minimum: 0, maximum: 1 },
          evidence: list({ type: 'object', required: ['start', 'end', 'line', 'column'], properties: { start: count, end: count, line: place, column: place } }),
          outcome: { enum: ['clear', 'duty', 'unknown', 'conflict'] },
          fact: orNull('string'),
          because: text,
          verdict,
          reason: orNull('string'),
          exception: { type: 'null' },
        }),
      ),
      thresholds: list(object({ fact: text, upTo: { type: 'number' }, currency: orNull('string'), before: verdict, after: verdict, says: text })),
    },
    'A line of what `strings-attached ask --json` gives',
  ),
  check: schemaOf('check', {
    tool,
    files: count,
    findings: list(
      object({
        path: text,
        rule: { enum: ['license', 'unreadable', ...kinds.map(({ kind }) => kind)] },
        level: { enum: ['error', 'warning', 'note'] },
        message: text,
        fingerprint,
        line: place,
        column: place,
        startOffset: orNull('integer'),
        endOffset: orNull('integer'),
        related: list(object({ line: place, column: place })),
        suppressed: orNull('string'),
      }),
    ),
  }),
  doctor: schemaOf('doctor', {
    tool,
    runtime: object({ node: text, platform: text, arch: text, locale: text, compileCache: { enum: ['node', 'kept', 'empty', 'off'] } }),
    corpus: object({ licenses: count, exceptions: count, usePolicies: count, terms: count, kinds: count, fields: count }),
    optional: { type: 'object', additionalProperties: { type: 'boolean' } },
    terminal: object({ color: { type: 'boolean' }, width: orNull('integer') }),
    policy: {
      anyOf: [{ type: 'null' }, object({ path: text, problems: list(text), facts: list(text), rules: count, clarifications: count, exceptions: count, expired: count })],
    },
    reads: { type: 'boolean' },
  }),
}
