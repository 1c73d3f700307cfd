import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { classify } from '../../../index.ts'
import { findPolicy, loadPolicy } from '../../../node/policy.ts'
import { PolicyError } from '../../../policy/policy.ts'
import { listLicenses } from '../../../report/licenses.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { describeTool } from '../../../report/tool.ts'
import { fieldGroups } from '../../../restrictions/field.ts'
import { kinds } from '../../../restrictions/index.ts'
import { suggestion } from '../../../text/nearest.ts'
import { cacheState } from '../../cache-file.ts'
import { type Command, UsageError } from '../../command.ts'
import type { Io } from '../../io.ts'

/** What a bug report needs; no word of a license, no value of a policy, no path above the folder of work. */
interface Diagnosis {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string; readonly corpus: string }
  readonly runtime: { readonly node: string; readonly platform: string; readonly arch: string; readonly locale: string; readonly compileCache: ReturnType<typeof cacheState> }
  readonly corpus: { readonly licenses: number; readonly exceptions: number; readonly usePolicies: number; readonly terms: number; readonly kinds: number; readonly fields: number }
  /** Packages that are used when they are installed. */
  readonly optional: Readonly<Record<string, boolean>>
  readonly terminal: { readonly color: boolean; readonly width: number | null }
  readonly policy: PolicyDiagnosis | null
  /** Whether a sentence of which the answer is known is read as it should be. */
  readonly reads: boolean
}

interface PolicyDiagnosis {
  readonly path: string
  /** Where it is wrong, as line:column; what stands there is not told. */
  readonly problems: readonly string[]
  readonly facts: readonly string[]
  readonly rules: number
  readonly clarifications: number
  readonly exceptions: number
  readonly expired: number
}

/** Tells what a bug report needs. */
export const doctor: Command = {
  usage: 'doctor',
  help: `Tells what a bug report needs: versions, what is known, which policy is found and whether it is
sound. Tells no word of a license, no value of a policy and no path above the folder it is started in.

Exit code: 0 when all is well, 1 when something is not.`,
  options: {
    format: { type: 'string', short: 'f', value: '<name>', values: ['terminal', 'json'], help: 'terminal, json (default: terminal)' },
  },
  async run({ positionals, values }, io) {
    const format = values.format ?? 'terminal'
    if (format !== 'terminal' && format !== 'json')
      throw new UsageError(`Unknown format "${String(format)}".${suggestion(String(format), ['terminal', 'json'])} Known formats: terminal, json.`)
    if (positionals.length > 0) throw new UsageError(`doctor takes no paths; "${positionals[0]}" is one too many.`)
    const diagnosis = diagnose(io)
    io.out(format === 'json' ? `${JSON.stringify(diagnosis, undefined, 2)}\n` : `${lines(diagnosis).join('\n')}\n`)
    return diagnosis.reads && (diagnosis.policy?.problems.length ?? 0) === 0 ? 0 : 1
  },
}

function diagnose(io: Io): Diagnosis {
  const { name, version, corpus } = describeTool()
  const licenses = listLicenses()
  const count = (document: string): number => licenses.filter((each) => each.document === document).length
  return {
    schemaVersion: 1,
    tool: { name, version, corpus },
    runtime: {
      node: process.version,
      platform: process.platform,
      arch: process.arch,
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
      compileCache: cacheState(process.env),
    },
    corpus: {
      licenses: count('license'),
      exceptions: count('exception'),
      usePolicies: count('use-policy'),
      terms: count('terms'),
      kinds: kinds.length,
      fields: Object.values(fieldGroups).flat().length,
    },
    optional: { unpdf: isInstalled('unpdf'), 'spdx-license-list': isInstalled('spdx-license-list') },
    terminal: { color: io.color, width: io.width ?? null },
    policy: policyDiagnosis(new Date(io.today()).toISOString().slice(0, 10)),
    reads: reads(),
  }
}

/** Looked for where the command was started, and beside this program. */
function isInstalled(name: string): boolean {
  return [join(process.cwd(), 'package.json'), process.argv[1] ?? ''].some((from) => {
    try {
      createRequire(from).resolve(`${name}/package.json`)
      return true
    } catch (error) {
      // A package that is there may keep its package.json to itself.
      return (error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
    }
  })
}

function reads(): boolean {
  const [cap] = classify('Companies with more than 700 million monthly active users need a separate license from Acme.').restrictions
  return cap?.kind === 'user-cap' && cap.value === 700_000_000
}

function policyDiagnosis(today: string): PolicyDiagnosis | null {
  const found = findPolicy('.')
  if (found === undefined) return null
  const path = relative('.', found)
  try {
    const { use, rules, clarifications, exceptions } = loadPolicy(found)
    const expired = exceptions.filter(({ expires }) => expires !== undefined && expires < today).length
    return { path, problems: [], facts: Object.keys(use), rules: rules.length, clarifications: clarifications.length, exceptions: exceptions.length, expired }
  } catch (error) {
    const problems = error instanceof PolicyError ? error.problems.map(({ line, column }) => `${line ?? 1}:${column ?? 1}`) : ['it could not be read']
    return { path, problems, facts: [], rules: 0, clarifications: 0, exceptions: 0, expired: 0 }
  }
}

function lines({ tool, runtime, corpus, optional, terminal, policy, reads: isSound }: Diagnosis): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    [tool.name, `${tool.version}, corpus ${tool.corpus}`],
    ['runtime', `Node ${runtime.node.replace(/^v/, '')}, ${runtime.platform} ${runtime.arch}, ${runtime.locale}, compile cache ${runtime.compileCache}`],
    [
      'knows',
      `${corpus.licenses} licenses, ${corpus.exceptions} exceptions, ${corpus.usePolicies} use policies, ${corpus.terms} terms; ${corpus.kinds} kinds, ${corpus.fields} fields of use`,
    ],
    [
      'optional',
      Object.entries(optional)
        .map(([name, there]) => `${name} ${there ? 'installed' : 'not installed'}`)
        .join(', '),
    ],
    ['terminal', `${terminal.color ? 'color' : 'no color'}, ${terminal.width === null ? 'not a terminal' : `${terminal.width} columns`}`],
    ['policy', policyLine(policy)],
    ['reads', isSound ? 'well' : 'WRONG: a sentence of which the answer is known was misread; the installation may be damaged'],
  ]
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${visible(right)}`)
}

function policyLine(policy: PolicyDiagnosis | null): string {
  if (policy === null) return 'none found; check uses the preset recommended'
  const { path, problems, facts, rules, clarifications, exceptions, expired } = policy
  if (problems.length > 0) return `${path} is WRONG at ${problems.join(', ')}; strings-attached check says how`
  const stated = facts.length === 0 ? 'no facts' : `facts: ${facts.join(', ')}`
  return `${path}; ${stated}; ${rules} rules with those of presets, ${clarifications} clarifications, ${exceptions} exceptions${expired === 0 ? '' : `, ${expired} of them expired`}`
}
