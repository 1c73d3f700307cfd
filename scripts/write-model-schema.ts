/** Writes the JSON Schema of model scans. */
import { writeFileSync } from 'node:fs'
import { modelSchema } from './model-schema.ts'

writeFileSync('schemas/model.json', `${JSON.stringify(modelSchema(), undefined, 2)}\n`)
