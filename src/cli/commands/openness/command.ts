import { join } from 'node:path'
import { ClassifierError } from '../../../error.ts'
import { assessModelOpenness } from '../../../model/openness.ts'
import { readFile, stat } from '../../../node/disk.ts'
import { guessRelease } from '../../../node/guess-release.ts'
import { scanModels } from '../../../node/model/scan-model.ts'
import { scanBytes, scanPaths } from '../../../node/scan.ts'
import { assessOpenness, type Openness } from '../../../openness/assess.ts'
import type { FrameworkId, OpennessReason, OpennessVerdict } from '../../../openness/framework.ts'
import { frameworkById, frameworks } from '../../../openness/index.ts'
import { type Release, readRelease } from '../../../openness/release.ts'
import { type Paint, painter } from '../../../report/terminal/paint.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { wrap } from '../../../report/terminal/width.ts'
import { describeTool } from '../../../report/tool.ts'
import { suggestion } from '../../../text/nearest.ts'
import { listOf } from '../../arguments.ts'
import { type Command, type Given, UsageError } from '../../command.ts'
import type { ExitCode, Io } from '../../io.ts'

/** Judges licenses by the definitions of openness. */
export const openness: Command = {
  usage: 'openness <path…>',
  help: `Says of each license file, or of each model in a folder, whether it is open and by whose
definition: met, not met, or cannot tell, with the reasons. Most definitions ask for more than a
license; give what is known of the release with --components, or the components of a folder are
guessed from the names of its files, and marked so.

Exit code: 0 when every definition that was asked for is met or cannot be told, 1 when one is not
met, 2 when a path could not be read or the command was not understood.`,
  options: {
    components: { type: 'string', short: 'c', value: '<file>', help: 'YAML or JSON with the components of the release, in the schema of the Model Openness Tool or ours' },
    framework: { type: 'string', multiple: true, value: '<id>', values: frameworks.map(({ id }) => id), help: `only these: ${frameworks.map(({ id }) => id).join(', ')}` },
    format: { type: 'string', short: 'f', value: '<name>', values: ['terminal', 'json'], help: 'terminal, json (default: terminal)' },
  },
  async run(given, io) {
    const { format, wanted } = readOptions(given)
    if (given.positionals.length === 0) throw new UsageError('Name what to judge: strings-attached openness LICENSE.')
    const told = typeof given.values.components === 'string' ? await readComponents(given.values.components) : undefined
    const results: { readonly path: string; readonly name: string; readonly openness: Openness }[] = []
    let exit: ExitCode = 0
    const add = (path: string, name: string, judged: Openness): void => {
      results.push({ path, name, openness: judged })
      if (exit === 0 && judged.assessments.some(({ verdict }) => verdict === 'not-met')) exit = 1
    }
    const frameworksOf = wanted.length === 0 ? {} : { frameworks: wanted }
    for (const path of given.positionals) {
      if (await isFolder(path)) {
        const before = results.length
        for await (const model of scanModels([path])) {
          for (const { path: file, problems } of model.files)
            for (const { message } of problems) {
              exit = 2
              io.err(`strings-attached: ${visible(join(model.path, file))}: ${visible(message)}\n`)
            }
          if (Object.keys(model.parts).length === 0) continue
          const { expression } = model.parts.weights?.concluded ?? { expression: null }
          add(model.path, expression ?? 'no known license', assessModelOpenness(model, { release: told ?? (await guessRelease(model.path)), ...frameworksOf }))
        }
        if (results.length > before) continue
        exit = 2
        io.err(`strings-attached: ${visible(path)}: There is no license file and no model in this folder. Name a license file, or the folder of a model.\n`)
        continue
      }
      const scans = path === '-' ? [scanBytes('<stdin>', await io.readStdin())] : scanPaths([path])
      for await (const scan of scans) {
        if ('failure' in scan) {
          exit = 2
          io.err(`strings-attached: ${visible(scan.path)}: ${visible(scan.failure.message)}\n`)
          continue
        }
        const { classification } = scan
        const judged = assessOpenness(classification, { ...(told === undefined ? {} : { release: told }), ...frameworksOf })
        add(scan.path, classification.licenses[0]?.name ?? 'no known license', judged)
      }
    }
    if (format === 'json')
      io.out(`${JSON.stringify({ schemaVersion: 1, tool: describeTool(), results: results.map(({ path, openness: judged }) => ({ path, ...judged })) }, undefined, 2)}\n`)
    else if (results.length > 0) io.out(`${results.map((result) => lines(result, io).join('\n')).join('\n\n')}\n`)
    return exit
  },
}

function readOptions({ values }: Given): { readonly format: 'terminal' | 'json'; readonly wanted: readonly FrameworkId[] } {
  const format = values.format ?? 'terminal'
  if (format !== 'terminal' && format !== 'json')
    throw new UsageError(`Unknown format "${String(format)}".${suggestion(String(format), ['terminal', 'json'])} Known formats: terminal, json.`)
  const known = frameworks.map(({ id }) => id)
  const wanted = listOf(values.framework)
  for (const id of wanted) if (!frameworkById.has(id)) throw new UsageError(`Unknown framework "${id}".${suggestion(id, known)} Known: ${known.join(', ')}.`)
  return { format, wanted: wanted as readonly FrameworkId[] }
}

async function readComponents(path: string): Promise<Release> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: ${error.code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${error.code})`}. Give the path of a components file.`)
  })
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text)
  const [fault] = document.errors
  if (fault !== undefined) throw new UsageError(`${path}${fault.linePos === undefined ? '' : `:${fault.linePos[0].line}:${fault.linePos[0].col}`}: ${fault.message.split('\n')[0]}`)
  try {
    return readRelease(document.toJS({ maxAliasCount: 100 }))
  } catch (error) {
    if (error instanceof ClassifierError) throw new UsageError(`${path}: ${error.message}`)
    throw error
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )

const paints: Readonly<Record<OpennessVerdict, Paint>> = { met: 'green', 'not-met': 'red', 'cannot-tell': 'yellow' }
const words: Readonly<Record<OpennessVerdict, string>> = { met: 'met', 'not-met': 'not met', 'cannot-tell': 'cannot tell' }

/** The table: definitions down, the verdict, the reasons that decided, and where the text says so. */
function lines({ path, name, openness: judged }: { readonly path: string; readonly name: string; readonly openness: Openness }, io: Io): readonly string[] {
  const paint = painter(io.color)
  const width = Math.max(60, Math.min(io.width ?? 100, 120))
  const column = Math.max(...judged.assessments.map((each) => each.name.length)) + 2
  const room = Math.max(30, width - 4)
  return [
    paint('bold', visible(path)),
    `  ${visible(name)}`,
    `  ${paint('bold', judged.label)}`,
    '',
    ...judged.assessments.flatMap(({ name: title, verdict, reasons, unit }) => {
      const head = `  ${title.padEnd(column)}${paint(paints[verdict], words[verdict].padEnd(12))}${paint('dim', unit)}`
      return [
        head,
        ...deciding(reasons, verdict).flatMap((each) =>
          wrap(`- ${visible(each.message)}${place(each)}`, room).map((line, at) => `    ${at === 0 ? '' : '  '}${paint('dim', line)}`),
        ),
      ]
    }),
  ]
}

/** Reasons that a table shows of one definition; JSON has all. */
const SHOWN = 3

function deciding(reasons: readonly OpennessReason[], verdict: OpennessVerdict): readonly OpennessReason[] {
  const effects = verdict === 'not-met' ? ['breaks'] : verdict === 'cannot-tell' ? ['depends', 'missing'] : ['holds']
  return reasons.filter(({ effect }) => effects.includes(effect)).slice(0, SHOWN)
}

const place = ({ evidence: [first], basis }: OpennessReason): string =>
  `${first === undefined ? '' : first.path === undefined ? ` Line ${first.line}.` : ` ${visible(first.path)}:${first.line}.`}${basis === 'derived' ? ' (our reading)' : ''}`
