/** Writes the JSON Schemas of what commands give as JSON. */
import { writeFileSync } from 'node:fs'
import { schemas } from '../src/combine/json-schema.ts'
import { reportSchemas } from '../src/report/json-schema.ts'

for (const [name, schema] of Object.entries({ ...schemas, ...reportSchemas })) writeFileSync(`schemas/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`)
