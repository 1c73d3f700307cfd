/** Writes the JSON Schemas of what `compare` and `combine` give as JSON. */
import { writeFileSync } from 'node:fs'
import { schemas } from '../src/combine/json-schema.ts'

for (const [name, schema] of Object.entries(schemas)) writeFileSync(`schemas/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`)
