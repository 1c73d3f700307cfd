import { painter } from '../terminal/paint.ts'
import { visible } from '../terminal/visible.ts'
import { type CheckResult, type Finding, UNREADABLE } from './finding.ts'
import { sarif } from './sarif.ts'

/** How a check is told. */
export type CheckFormat = (result: CheckResult, options: { readonly color: boolean }) => string

const counted = ({ findings }: CheckResult): readonly Finding[] => findings.filter(({ suppressed }) => suppressed === null)

const total = (result: CheckResult): string => {
  const words = counted(result).map(verdictOf)
  const suppressed = result.findings.length - words.length
  const unread = words.filter((each) => each === 'not read').length
  const denied = words.filter((each) => each === 'denied').length
  return `${result.files} ${result.files === 1 ? 'file' : 'files'}: ${denied} denied, ${words.length - denied - unread} for review${unread === 0 ? '' : `, ${unread} not read`}${suppressed === 0 ? '' : `, ${suppressed} suppressed`}.`
}

const verdictOf = ({ rule, level }: Finding): string => (rule === UNREADABLE ? 'not read' : { error: 'denied', warning: 'review', note: 'note' }[level])

const terminal: CheckFormat = (result, { color }) => {
  const paint = painter(color)
  const lines = counted(result).map(
    (finding) =>
      `${paint('bold', `${visible(finding.path)}:${finding.line}:${finding.column}`)} ${paint(finding.level === 'error' ? 'red' : 'yellow', verdictOf(finding))} ${finding.rule}\n  ${visible(finding.message)} ${paint('dim', `[${finding.fingerprint}]`)}`,
  )
  return `${[...lines, total(result)].join('\n')}\n`
}

const json: CheckFormat = ({ tool, files, findings }) => `${JSON.stringify({ schemaVersion: 1, tool, files, findings }, undefined, 2)}\n`

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

const github: CheckFormat = (result) =>
  counted(result)
    .map(
      ({ path, line, column, level, rule, message }) =>
        `::${commands[level]} file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(`strings-attached: ${rule}`)}::${escapeData(message)}\n`,
    )
    .join('')

const gitlab: CheckFormat = (result) => {
  const seen = new Map<string, number>()
  const issues = counted(result).map(({ path, line, level, rule, message, fingerprint }) => {
    // Two findings of one text in two files must not share a fingerprint here.
    const base = `${fingerprint}:${path}`
    const times = seen.get(base) ?? 0
    seen.set(base, times + 1)
    return {
      type: 'issue',
      check_name: rule,
      description: message,
      categories: ['Compatibility'],
      fingerprint: times === 0 ? base : `${base}:${times}`,
      severity: { error: 'critical', warning: 'minor', note: 'info' }[level],
      location: { path, lines: { begin: line, end: line } },
    }
  })
  return `${JSON.stringify(issues, undefined, 2)}\n`
}

const escapeXml = (text: string): string =>
  // Control characters have no place in XML 1.0, escaped or not.
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\n\r\t]/g, ' ')

/** How a test case ends: denied is a failure, not read an error, for review a word beside a test that passed. */
function junitCase({ path, line, level, rule, message }: Finding): string {
  const because = `message="${escapeXml(message)}" type="${escapeXml(rule)}"`
  const end = rule === UNREADABLE ? `<error ${because}/>` : level === 'error' ? `<failure ${because}/>` : `<system-out>${escapeXml(message)}</system-out>`
  return `    <testcase classname="${escapeXml(path)}" name="${escapeXml(`${rule} (line ${line})`)}">${end}</testcase>\n`
}

const junit: CheckFormat = (result) => {
  const found = counted(result)
  const errors = found.filter(({ rule }) => rule === UNREADABLE).length
  const failures = found.filter(({ level }) => level === 'error').length - errors
  const body = found.length === 0 ? '    <testcase classname="strings-attached" name="no findings"/>\n' : found.map(junitCase).join('')
  const counts = `name="strings-attached" tests="${Math.max(1, found.length)}" failures="${failures}" errors="${errors}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite ${counts}>\n${body}  </testsuite>\n</testsuites>\n`
}

const cell = (text: string): string =>
  visible(text)
    .replace(/[\\|<>`*_[\]]/g, '\\$&')
    .replace(/\s+/g, ' ')

const markdown: CheckFormat = (result) => {
  const rows = counted(result).map((finding) => `| ${verdictOf(finding)} | ${cell(finding.path)}:${finding.line} | ${finding.rule} | ${cell(finding.message)} |`)
  return `## License check\n\n${total(result)}\n${rows.length === 0 ? '' : `\n| verdict | where | what | why |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`}`
}

/** Every format of a check by name. */
export const checkFormats = { terminal, json, sarif, github, gitlab, junit, markdown } as const satisfies Readonly<Record<string, CheckFormat>>

/** The name of a format of a check. */
export type CheckFormatName = keyof typeof checkFormats
