import { kindByName } from '../../restrictions/index.ts'
import { explainKind } from '../describe.ts'
import type { CheckResult, Finding } from './finding.ts'

/** SARIF 2.1.0: the findings of the policy, and those that an exception or the baseline lets through as suppressed. No times in it. */
export function sarif({ tool, findings }: CheckResult): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: tool.name, version: tool.version, rules: rules.map(ruleOf) } },
          columnKind: 'utf16CodeUnits',
          results: findings.map((finding) => resultOf(finding, rules.indexOf(finding.rule))),
        },
      ],
    },
    undefined,
    2,
  )}\n`
}

function ruleOf(rule: string) {
  const kind = kindByName.has(rule) ? explainKind(rule) : undefined
  return {
    id: rule,
    shortDescription: { text: kind?.title ?? (rule === 'license' ? 'License' : rule === 'unreadable' ? 'Not read' : rule) },
    ...(kind === undefined ? {} : { fullDescription: { text: kind.meaning }, properties: { tags: [kind.family] } }),
  }
}

function resultOf({ path, rule, level, message, fingerprint, line, column, startOffset, endOffset, related, suppressed }: Finding, ruleIndex: number) {
  const uri = encodeURI(path.replaceAll('\\', '/').replace(/^\.\//, '')).replaceAll('?', '%3F').replaceAll('#', '%23')
  const at = (startLine: number, startColumn: number) => ({ artifactLocation: { uri }, region: { startLine, startColumn } })
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
    ...(suppressed === null ? {} : { suppressions: [{ kind: 'external', justification: suppressed }] }),
  }
}
