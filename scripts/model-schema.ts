/** The JSON Schema of what `strings-attached model --format json` prints, made from the lists that the code itself uses. */
import { allParts } from '../src/model/assemble.ts'
import { conflictMeanings } from '../src/model/model.ts'
import { kinds } from '../src/restrictions/index.ts'

type Schema = Readonly<Record<string, unknown>>

const text = { type: 'string' } as const
const textOrNull = { type: ['string', 'null'] } as const
const line = { type: ['integer', 'null'], minimum: 1, description: 'from 1; null in binary files' } as const
const list = (items: Schema): Schema => ({ type: 'array', items })
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })
const expression = { ...textOrNull, description: 'an SPDX expression; null when the words name no known license' }

function record(description: string, properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', description, properties, required: Object.keys(properties), additionalProperties: false }
}

const problem = record('why a file could not be read, or not to its end', { code: { enum: ['truncated', 'malformed', 'too-large', 'unreadable', 'no-reader'] }, message: text })

/** The schema (draft-07). */
export const modelSchema = (): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'strings-attached model',
  ...record('everything of one run', { schemaVersion: { const: 1 }, models: list(ref('model')) }),
  $defs: {
    model: record('one model', {
      path: text,
      name: { ...text, description: 'org/name for a repository in a cache of the Hub, name:tag in a store, else the name of the folder' },
      parts: {
        type: 'object',
        description: 'only the parts that are there, or of which something speaks',
        properties: Object.fromEntries(allParts.map((part) => [part, ref('part')])),
        additionalProperties: false,
      },
      lineage: list(ref('base')),
      policies: list(ref('policy')),
      conflicts: list(ref('conflict')),
      duties: list(ref('duty')),
      files: list(
        record('a file that was read, relative to the model', {
          path: text,
          role: { enum: ['license', 'policy', 'metadata', 'weights', 'code', 'data', 'documentation'] },
          problems: list(problem),
        }),
      ),
    }),
    part: record('what is declared, found and concluded of one part', {
      declared: list(record('a license that a file declares', { value: { ...text, description: 'as it was written' }, expression, path: text, key: text, line })),
      found: list(
        record('a license whose words, or whose notice, stand in a file', {
          path: text,
          expression,
          isText: { type: 'boolean' },
          isFaithful: { type: 'boolean', description: 'whether the words are those of the license, and nothing that restricts was put beside them' },
        }),
      ),
      concluded: record('what holds, and why', {
        expression,
        basis: { enum: ['text', 'declared', 'weights', 'none'] },
        isSettled: { type: 'boolean', description: 'false when sayings contradict each other' },
      }),
      restrictions: list(record('a restriction and where it comes from', { from: text, restriction: ref('restriction') })),
    }),
    base: record('what the model was made from', {
      base: text,
      relation: { enum: ['adapter', 'merge', 'quantized', 'finetune', null] },
      path: text,
      key: text,
      line,
      expression,
      basis: { enum: ['scanned', 'name', 'unknown'], description: 'read in the same run, told by its name alone, or not known' },
      inherited: list(ref('restriction')),
    }),
    policy: record('a policy that a license makes part of itself', {
      name: text,
      url: textOrNull,
      from: text,
      path: { ...textOrNull, description: 'the file that holds it; null when it was not seen' },
      known: { ...textOrNull, description: 'id of the known policy that is meant, when it was not seen' },
      restrictions: list(ref('restriction')),
    }),
    conflict: record('a contradiction or a gap', {
      id: { oneOf: Object.entries(conflictMeanings).map(([id, description]) => ({ const: id, description })) },
      part: { enum: [...allParts, null] },
      message: text,
      places: list(text),
    }),
    duty: record('something to do', {
      action: { enum: ['ship', 'show', 'name', 'pass-on', 'other'] },
      sentence: text,
      phrase: { ...textOrNull, description: 'the exact words to use, when the license gives them' },
      kind: ref('kind'),
      parts: list({ enum: allParts }),
      from: text,
    }),
    kind: { enum: kinds.map(({ kind }) => kind) },
    restriction: {
      type: 'object',
      description: 'a restriction, with values of its kind beside what all kinds share',
      properties: {
        kind: ref('kind'),
        modality: { enum: ['prohibition', 'obligation', 'condition', 'reservation'] },
        subject: list({ enum: ['model', 'weights', 'code', 'derivatives', 'outputs', 'service', 'data', 'documentation', 'name'] }),
        consequence: textOrNull,
        exceptions: { type: ['array', 'null'], items: text },
        evidence: list({ type: 'object', required: ['quote', 'start', 'end', 'line', 'column'] }),
        confidence: { type: 'number', minimum: 0, maximum: 1 },
        basis: { enum: ['text', 'known-license'], description: 'the words at hand, or the stored reading of a license that is only named' },
      },
      required: ['kind', 'modality', 'subject', 'consequence', 'exceptions', 'evidence', 'confidence', 'basis'],
    },
  },
})
