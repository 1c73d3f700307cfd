/** Tells the stories of the documentation anew: runs their commands, and writes what these print. */
import { readFileSync, writeFileSync } from 'node:fs'
import { retold } from './stories.ts'

for (const page of ['docs/policies.md']) writeFileSync(page, await retold(readFileSync(page, 'utf8')))
