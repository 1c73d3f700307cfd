import { type FileScan, type Scan, type ScanOptions, scanBytes, scanPaths } from '../../../node/scan.ts'
import { familyTitles } from '../../../report/describe.ts'
import { isFinding, isUnread } from '../../../report/finding.ts'
import { type FormatName, formats } from '../../../report/index.ts'
import { explainLicense, listLicenses, namesOf } from '../../../report/licenses.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { describeTool } from '../../../report/tool.ts'
import { kinds } from '../../../restrictions/index.ts'
import { suggestion } from '../../../text/nearest.ts'
import { listOf } from '../../arguments.ts'
import { type Command, type Given, UsageError } from '../../command.ts'
import type { ExitCode, Io } from '../../io.ts'
import { readOwnLicenses } from './own-licenses.ts'
import { progress } from './progress.ts'
import { whyLines } from './why.ts'

/** Reads license files and says which strings are attached. */
export const scan: Command = {
  usage: '[paths…]',
  help: `Reads files, the license files of folders (LICENSE, USE_POLICY, NOTICE …), and standard input
as "-"; without a path, the folder it is started in. Says which license each holds and which
strings are attached, with the words that say so.

Exit code: 0 when nothing was found, 1 when strings are attached (after --kind, --license and
--min-confidence; disclaimers of warranty and liability do not count), 2 when a path could not
be read, nothing was found in a language that the rules do not read, or the command was not
understood.`,
  options: {
    format: { type: 'string', short: 'f', value: '<name>', values: Object.keys(formats), help: `${Object.keys(formats).join(', ')} (default: terminal)` },
    kind: {
      type: 'string',
      multiple: true,
      short: 'k',
      value: '<kind>',
      values: [...kinds.map(({ kind }) => kind), ...Object.keys(familyTitles)],
      help: 'only these kinds or families; may be repeated, or separated by commas',
    },
    license: { type: 'string', multiple: true, short: 'l', value: '<id>', help: 'only files that hold one of these licenses' },
    'min-confidence': { type: 'string', value: '<0..1>', help: 'only restrictions that are at least this sure' },
    corpus: { type: 'string', value: '<folder>', help: 'know the licenses of this folder too: *.txt and *.md, each with a record (*.json) or none' },
    why: { type: 'boolean', help: 'tell on standard error which licenses came into question, how they scored, and which words decided' },
    quiet: { type: 'boolean', short: 'q', help: 'print nothing but what went wrong; the exit code tells the rest' },
  },
  async run(given, io) {
    const own = typeof given.values.corpus === 'string' ? await readOwnLicenses(given.values.corpus) : undefined
    const options = readOptions(given, own?.ids ?? [])
    for (const { id, with: other, match, similarity } of own?.collisions ?? [])
      io.err(`strings-attached: --corpus: the words of ${id} are ${match === 'exact' ? 'those' : `${(Math.floor(similarity * 1000) / 10).toFixed(1)} % those`} of ${other}.\n`)
    const reporter = formats[options.format].report({ tool: describeTool(), color: io.color, ...(io.width === undefined ? {} : { width: io.width }) })
    const out = options.quiet ? () => {} : io.out
    const show = progress(io)
    let exit: ExitCode = 0
    out(reporter.begin())
    for await (const scanned of scanAll(given.positionals, io, own === undefined ? {} : { classify: own.classify })) {
      show.clear()
      if ('failure' in scanned) {
        exit = 2
        // The report tells it too. Whoever has sent the report elsewhere, or asked for none, must see it as well.
        if (options.quiet || options.format !== 'terminal' || io.width === undefined) io.err(`strings-attached: ${visible(scanned.path)}: ${visible(scanned.failure.message)}\n`)
        out(reporter.item(scanned))
      } else {
        const kept = narrowed(scanned, options)
        if (kept !== undefined) {
          // What was not read, or not to its end, is not clear.
          if (isUnread(kept.classification) && !kept.classification.restrictions.some(isFinding)) exit = 2
          if (exit === 0 && kept.classification.restrictions.some(isFinding)) exit = 1
          out(reporter.item(kept))
          if (given.values.why === true) io.err(`${whyLines(scanned.path, scanned.text, own?.explain).join('\n')}\n`)
        }
      }
      show.step(scanned.path)
    }
    show.clear()
    out(reporter.end())
    return exit
  },
}

interface ScanCommandOptions {
  readonly format: FormatName
  readonly kinds: ReadonlySet<string> | undefined
  readonly licenses: readonly string[]
  readonly least: number
  readonly quiet: boolean
}

function readOptions({ values }: Given, ownIds: readonly string[]): ScanCommandOptions {
  const format = (values.format as string | undefined) ?? 'terminal'
  if (!Object.hasOwn(formats, format)) {
    const names = Object.keys(formats)
    throw new UsageError(`Unknown format "${format}".${suggestion(format, names)} Known formats: ${names.join(', ')}.`)
  }
  const least = values['min-confidence'] === undefined ? 0 : Number(values['min-confidence'])
  if (!(least >= 0 && least <= 1) || values['min-confidence'] === '') throw new UsageError(`--min-confidence ${values['min-confidence']} is no number from 0 to 1.`)
  const named = listOf(values.kind)
  return {
    format: format as FormatName,
    kinds: named.length === 0 ? undefined : kindsNamed(named),
    licenses: idsNamed(listOf(values.license), ownIds),
    least,
    quiet: values.quiet === true,
  }
}

function kindsNamed(names: readonly string[]): ReadonlySet<string> {
  const known = [...kinds.map(({ kind }) => kind as string), ...Object.keys(familyTitles)]
  return new Set(
    names.flatMap((name) => {
      if (!known.includes(name)) throw new UsageError(`Unknown kind "${name}".${suggestion(name, known)} All kinds: strings-attached list kinds.`)
      return kinds.filter((each) => each.kind === name || each.family === name).map(({ kind }) => kind)
    }),
  )
}

function idsNamed(names: readonly string[], ownIds: readonly string[]): readonly string[] {
  return names.map((name) => {
    if (ownIds.includes(name)) return name
    const license = explainLicense(name)
    if (license !== undefined) return license.id
    const known = listLicenses().flatMap(({ id }) => [id, id.replace(/^LicenseRef-/, '')])
    throw new UsageError(`No known license is called "${name}".${suggestion(name, known)} All licenses: strings-attached list licenses.`)
  })
}

async function* scanAll(paths: readonly string[], io: Io, options: ScanOptions): AsyncGenerator<Scan> {
  for (const path of paths.length === 0 ? ['.'] : paths) {
    if (path === '-') yield scanBytes('<stdin>', await io.readStdin(), options)
    else yield* scanPaths([path], options)
  }
}

/** What the options ask to see of a file, or undefined when it is none of the licenses asked for. */
function narrowed(scanned: FileScan, { kinds, licenses, least }: ScanCommandOptions): FileScan | undefined {
  const { classification } = scanned
  if (licenses.length > 0) {
    if (!classification.licenses.some((match) => [...match.sameText, ...namesOf(match)].some((name) => licenses.includes(name)))) return undefined
  }
  const restrictions = classification.restrictions.filter(({ kind, confidence }) => (kinds === undefined || kinds.has(kind)) && confidence >= least)
  return { ...scanned, classification: { ...classification, restrictions } }
}
