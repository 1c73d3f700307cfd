import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { modelLicenses } from '../../../node/model-licenses.ts'
import { findPolicy, loadPolicy } from '../../../node/policy.ts'
import { type ScanFailure, scanPaths } from '../../../node/scan.ts'
import { evaluate, type JudgedText } from '../../../policy/evaluate.ts'
import { type Exception, type Policy, PolicyError, presetPolicy } from '../../../policy/policy.ts'
import { type Baseline, baselineOf, emptyBaseline, pruneBaseline, readBaseline, suppressKnown, writeBaseline } from '../../../report/check/baseline.ts'
import { type Finding, findingOf, UNREADABLE } from '../../../report/check/finding.ts'
import { type CheckFormatName, checkFormats } from '../../../report/check/index.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { describeTool } from '../../../report/tool.ts'
import { suggestion } from '../../../text/nearest.ts'
import { sha256 } from '../../../text/sha256.ts'
import { type Command, UsageError } from '../../command.ts'

const levels = { deny: ['error'], review: ['error', 'warning'], never: [] } as const satisfies Readonly<Record<string, readonly Finding['level'][]>>

/** Judges licenses by the policy file. */
export const check: Command = {
  usage: 'check [paths…]',
  help: `Judges license files by a policy: strings-attached.yaml or .json, found upwards from here, else the
preset "recommended". With --models, licenses count that stand within cards, PDFs and weights files, or
are only named there.

Exit code: 0 when nothing is at the fail level, 1 when something is, 2 when a path could not be read,
the policy is wrong or the command was not understood. The format never changes it.`,
  options: {
    policy: { type: 'string', short: 'p', value: '<file>', help: 'the policy file' },
    models: { type: 'boolean', help: 'also judge licenses within cards, PDFs and weights files, or only named there, and those of base models' },
    'fail-level': { type: 'string', value: '<level>', values: Object.keys(levels), help: 'deny (default), review or never' },
    format: {
      type: 'string',
      short: 'f',
      value: '<name>',
      values: Object.keys(checkFormats),
      help: `${Object.keys(checkFormats).join(', ')} (default: terminal); github also writes a summary of the job`,
    },
    output: { type: 'string', short: 'o', multiple: true, value: '<format=file>', help: 'also write this format to a file; may be repeated' },
    baseline: { type: 'string', value: '<file>', help: 'findings that were there before count for nothing' },
    'update-baseline': { type: 'boolean', help: 'write all findings of now to the baseline' },
    'prune-baseline': { type: 'boolean', help: 'take from the baseline what is no longer found' },
  },
  async run({ positionals, values }, io) {
    const fail = named((values['fail-level'] as string | undefined) ?? 'deny', levels, 'fail level')
    const format = named((values.format as string | undefined) ?? 'terminal', checkFormats, 'format')
    // Not split at commas: a file's name may hold one.
    const outputs = ((values.output ?? []) as readonly string[]).map((each) => {
      const [name = '', file = ''] = each.split(/=(.*)/s)
      if (file === '') throw new UsageError(`-o ${each} names no file: -o sarif=report.sarif.`)
      return { name: named(name, checkFormats, 'format'), file }
    })
    const baselineFile = values.baseline as string | undefined
    if (baselineFile === undefined && (values['update-baseline'] === true || values['prune-baseline'] === true))
      throw new UsageError('Name the baseline: --baseline strings-attached.baseline.json.')
    const baseline = baselineFile === undefined || values['update-baseline'] === true ? emptyBaseline : baselineAt(baselineFile)
    const given = values.policy as string | undefined
    const policyFile = given === undefined ? foundPolicy() : undefined
    const policy = policyAt(given ?? policyFile)
    // Paths in a policy that was found are those of its folder, wherever below it somebody works; one that is named is asked from here.
    const root = policyFile === undefined ? '.' : dirname(policyFile)
    const found: Finding[] = []
    const used = new Set<number>()
    const expired = new Set<Exception>()
    const clarified = new Set<number>()
    const today = new Date(io.today()).toISOString().slice(0, 10)
    const judge = (at: string, text: JudgedText, line?: number, isBeside = false): void => {
      const path = fromHere(at)
      const evaluation = evaluate(text, policy, { path: relative(root, resolve(at)), today })
      for (const each of evaluation.usedExceptions) used.add(each)
      for (const { at: place, missed } of evaluation.usedClarifications) {
        clarified.add(place)
        for (const part of missed) io.err(`strings-attached: ${visible(path)}: clarifications[${place}].${part} found nothing in this text\n`)
      }
      for (const exception of evaluation.expired) {
        expired.add(exception)
        io.err(`strings-attached: ${visible(path)}: an exception expired on ${exception.expires}: ${exception.reason}\n`)
      }
      const judgments = isBeside ? evaluation.judgments.filter(({ kind }) => kind !== 'license') : evaluation.judgments
      found.push(...judgments.flatMap((judgment) => findingOf(path, judgment, line) ?? []))
    }
    const paths = positionals.length === 0 ? ['.'] : positionals
    const read = new Set<string>()
    const failures: Pick<ScanFailure, 'path' | 'failure'>[] = []
    for await (const scanned of scanPaths(paths)) {
      if ('failure' in scanned) {
        failures.push(scanned)
        continue
      }
      read.add(resolve(scanned.path))
      judge(scanned.path, scanned.classification)
    }
    if (values.models === true) {
      const models = await modelLicenses(paths, (path) => read.has(path))
      for (const { path, line, classification, isBeside } of models.licenses) {
        read.add(resolve(path))
        judge(path, classification, line, isBeside)
      }
      // A model knows how to read what is no text, and a folder without a license file may hold one by name.
      const isSettled = ({ path, failure }: (typeof failures)[number]): boolean =>
        failure.code === 'no-license-files' ? models.licenses.some(({ folder }) => folder === path) : read.has(resolve(path)) || models.failures.some((each) => each.path === path)
      failures.splice(0, failures.length, ...failures.filter((each) => !isSettled(each)))
      failures.push(...models.failures.map(({ path, message }) => ({ path, failure: { code: 'unreadable' as const, message } })))
    }
    for (const { path, failure } of failures) {
      io.err(`strings-attached: ${visible(fromHere(path))}: ${visible(failure.message)}\n`)
      found.push(failed(fromHere(path), failure.message))
    }
    policy.exceptions.forEach((each, at) => {
      if (!used.has(at) && !expired.has(each)) io.err(`strings-attached: exceptions[${at}] was not used: ${each.reason}\n`)
    })
    policy.clarifications.forEach(({ reason }, at) => {
      if (!clarified.has(at)) io.err(`strings-attached: clarifications[${at}] was not used: ${reason}\n`)
    })
    const known = values['update-baseline'] === true ? baselineOf(found) : values['prune-baseline'] === true ? pruneBaseline(baseline, found) : baseline
    if (baselineFile !== undefined && (values['update-baseline'] === true || values['prune-baseline'] === true)) write(baselineFile, writeBaseline(known))
    const findings = suppressKnown(found, known)
    const result = { tool: describeTool(), files: read.size, findings }
    io.out(checkFormats[format](result, { color: io.color }))
    for (const { name, file } of outputs) write(file, checkFormats[name](result, { color: false }))
    if (io.summaryFile !== undefined && [format, ...outputs.map(({ name }) => name)].includes('github')) write(io.summaryFile, checkFormats.markdown(result, { color: false }), 'a')
    if (failures.length > 0) return 2
    return findings.some(({ suppressed, level }) => suppressed === null && (levels[fail] as readonly Finding['level'][]).includes(level)) ? 1 : 0
  },
}

function named<T extends object>(name: string, list: T, noun: string): keyof T & (CheckFormatName | keyof typeof levels) {
  const names = Object.keys(list)
  if (!names.includes(name)) throw new UsageError(`Unknown ${noun} "${name}".${suggestion(name, names)} Possible: ${names.join(', ')}.`)
  return name as keyof T & (CheckFormatName | keyof typeof levels)
}

const fromHere = (path: string): string => relative('.', resolve(path)) || path

/** As people who work here would name it. */
function foundPolicy(): string | undefined {
  const found = findPolicy('.')
  return found === undefined ? undefined : relative('.', found)
}

function policyAt(path: string | undefined): Policy {
  try {
    return path === undefined ? presetPolicy('recommended') : loadPolicy(path)
  } catch (error) {
    if (error instanceof PolicyError) throw new UsageError(`the policy is wrong\n${error.message}`)
    throw new UsageError(`The policy ${path} could not be read: ${(error as Error).message}.`)
  }
}

const failed = (path: string, message: string): Finding => ({
  path,
  rule: UNREADABLE,
  level: 'error',
  message,
  fingerprint: sha256(`unreadable|${path}`).slice(0, 16),
  line: 1,
  column: 1,
  startOffset: null,
  endOffset: null,
  related: [],
  suppressed: null,
})

function write(file: string, content: string, flag: 'w' | 'a' = 'w'): void {
  try {
    writeFileSync(file, content, { flag })
  } catch (error) {
    throw new UsageError(`${file} could not be written: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : (error as Error).message}.`)
  }
}

function baselineAt(file: string): Baseline {
  try {
    return readBaseline(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`The baseline ${file} could not be read: ${(error as Error).message}. Write one with --update-baseline.`)
  }
}
