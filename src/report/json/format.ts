import type { Format, ReportedFailure } from '../report.ts'

/**
 * One JSON document: `{ "schemaVersion": 1, "tool": …, "results": [ { "path", …Classification } ], "errors": [ { "path", "code", "message" } ] }`.
 */
export const json: Format = {
  summary: 'one JSON document with all results',
  report({ tool }) {
    let results = 0
    const errors: object[] = []
    return {
      begin: () => `{\n  "schemaVersion": 1,\n  "tool": ${JSON.stringify(tool)},\n  "results": [`,
      item(reported) {
        if ('failure' in reported) {
          errors.push(errorOf(reported))
          return ''
        }
        const result = JSON.stringify({ path: reported.path, ...reported.classification }, undefined, 2)
        return `${results++ === 0 ? '' : ','}\n${indented(result, '    ')}`
      },
      end: () => `${results === 0 ? '' : '\n  '}],\n  "errors": ${indented(JSON.stringify(errors, undefined, 2), '  ').trimStart()}\n}\n`,
    }
  },
}

/** A failure as JSON formats give it. */
export const errorOf = ({ path, failure }: ReportedFailure) => ({ path, code: failure.code, message: failure.message })

const indented = (lines: string, indent: string): string => lines.replace(/^/gm, indent)
