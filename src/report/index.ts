import { json } from './json/format.ts'
import { ndjson } from './ndjson/format.ts'
import type { Format } from './report.ts'
import { terminal } from './terminal/format.ts'

/** Every report format by name. */
export const formats = { terminal, json, ndjson } as const satisfies Record<string, Format>

/** The name of a report format. */
export type FormatName = keyof typeof formats
