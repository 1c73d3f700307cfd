import { kindByName } from '../../restrictions/index.ts'
import { explainKind } from '../describe.ts'
import { type CheckResult, type Finding, UNREADABLE } from './finding.ts'

/**
 * SARIF 2.1.0: what the policy finds, with that which an exception or the baseline lets through as suppressed. Paths that were not read are
 * no findings but notifications of the run. No times in it.
 */
export function sarif({ tool, findings }: CheckResult): string {
  const results = findings.filter(({ rule }) => rule !== UNREADABLE)
  const unread = findings.filter(({ rule }) => rule === UNREADABLE)
  const rules = [...new Set(results.map(({ rule }) => rule))].sort()
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: tool.name,
              version: tool.version,
              rules: rules.map(ruleOf),
              ...(unread.length === 0 ? {} : { notifications: [{ id: UNREADABLE, shortDescription: { text: 'A path that was not read' } }] }),
            },
          },
          invocations: [{ executionSuccessful: unread.length === 0, ...(unread.length === 0 ? {} : { toolExecutionNotifications: unread.map(notificationOf) }) }],
          columnKind: 'utf16CodeUnits',
          results: results.map((finding) => resultOf(finding, rules.indexOf(finding.rule))),
        },
      ],
    },
    undefined,
    2,
  )}\n`
}

function ruleOf(rule: string) {
  if (!kindByName.has(rule)) return { id: rule, shortDescription: { text: 'License' }, fullDescription: { text: 'Which license it is, and whether the policy lets it in.' } }
  const { title, meaning, family } = explainKind(rule)
  return { id: rule, shortDescription: { text: title }, fullDescription: { text: meaning }, properties: { tags: [family] } }
}

const notificationOf = ({ path, message }: Finding) => ({
  descriptor: { id: UNREADABLE },
  level: 'error',
  message: { text: message },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
})

function resultOf({ path, rule, level, message, fingerprint, line, column, startOffset, endOffset, related, suppressed }: Finding, ruleIndex: number) {
  const at = (startLine: number, startColumn: number) => ({ artifactLocation: { uri: uriOf(path) }, region: { startLine, startColumn } })
  const region = startOffset === null || endOffset === null ? {} : { charOffset: startOffset, charLength: endOffset - startOffset }
  const place = at(line, column)
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: message },
    locations: [{ physicalLocation: { ...place, region: { ...place.region, ...region } } }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((each, id) => ({ id, physicalLocation: at(each.line, each.column) })) }),
    partialFingerprints: { 'stringsAttached/v1': fingerprint },
    // In one run either all results tell of suppressions or none does: an empty list says that there is none.
    suppressions: suppressed === null ? [] : [{ kind: 'external', justification: suppressed }],
  }
}

/** A path as a relative reference, each of its steps escaped; one that begins with a slash as the address of a file. */
function uriOf(path: string): string {
  const steps = path.replaceAll('\\', '/').replace(/^\.\//, '').split('/')
  const uri = steps.map((step) => encodeURIComponent(step.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'))).join('/')
  return uri.startsWith('/') ? `file://${uri}` : uri
}
