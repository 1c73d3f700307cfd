import { errorOf } from '../json/format.ts'
import type { Format } from '../report.ts'

/** One JSON object a line for each path: `{ "path", …Classification }`, or `{ "path", "error": { "code", "message" } }`. */
export const ndjson: Format = {
  summary: 'one JSON result a line, as soon as it is there',
  report: () => ({
    begin: () => '',
    item(reported) {
      if (!('failure' in reported)) return `${JSON.stringify({ path: reported.path, ...reported.classification })}\n`
      const { path, ...error } = errorOf(reported)
      return `${JSON.stringify({ path, error })}\n`
    },
    end: () => '',
  }),
}
