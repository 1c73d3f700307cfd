import type { Format } from './report.ts'

/** Every report format by name; each is loaded when it is asked for. */
export const formats = {
  terminal: async (): Promise<Format> => (await import('./terminal/format.ts')).terminal,
  json: async (): Promise<Format> => (await import('./json/format.ts')).json,
  ndjson: async (): Promise<Format> => (await import('./ndjson/format.ts')).ndjson,
} as const

/** The name of a report format. */
export type FormatName = keyof typeof formats
