/**
 * Pages that tell stories with commands: `docs/policies.md`. Each part under a heading of the second level plays in a folder of its
 * own. A block whose fence names a file (```yaml strings-attached.yaml) writes that file; in a block of `console`, each line that
 * begins with `$ ` is run, and what stands below it is what it prints, with the exit code when it is not 0.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../src/cli/run.ts'

/** The day on which all stories play: exceptions in them expire before and after it. */
const TODAY = '2027-02-15'

/** The page with what its commands print now. */
export async function retold(page: string): Promise<string> {
  const parts = page.split(/^(?=## )/m)
  const told: string[] = []
  for (const part of parts) told.push(await inFolderOfItsOwn(() => retoldPart(part)))
  return told.join('')
}

async function inFolderOfItsOwn<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'strings-attached-story-'))
  process.chdir(folder)
  try {
    return await work()
  } finally {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  }
}

async function retoldPart(part: string): Promise<string> {
  const pieces = part.split(/^(```[^\n]*\n[\s\S]*?^```\n)/m)
  const told: string[] = []
  for (const piece of pieces) {
    const [, language = '', file = '', content = ''] = /^```(\S*) ?([^\n]*)\n([\s\S]*?)^```\n$/m.exec(piece) ?? []
    if (file !== '') {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    told.push(language === 'console' ? `\`\`\`console\n${await retoldConsole(content)}\`\`\`\n` : piece)
  }
  return told.join('')
}

async function retoldConsole(content: string): Promise<string> {
  const commands = content.split('\n').filter((line) => line.startsWith('$ '))
  const told: string[] = []
  for (const line of commands) told.push(`${line}\n${await printed(line.slice(2))}`)
  return told.join('\n')
}

async function printed(line: string): Promise<string> {
  const [program, ...args] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
  if (program === 'sha256sum') return args.map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${file}\n`).join('')
  if (program === 'cat') return args.map((file) => readFileSync(file, 'utf8')).join('')
  if (program !== 'strings-attached') throw new Error(`A story runs strings-attached, sha256sum and cat, and not "${program}".`)
  let text = ''
  const exit = await run(args, () => ({
    out: (more) => void (text += more),
    err: (more) => void (text += more),
    readStdin: async () => new Uint8Array(),
    color: false,
    width: 100,
    progress: false,
    today: () => Date.parse(TODAY),
    now: () => 0,
  }))
  return exit === 0 ? text : `${text}(exit code ${exit})\n`
}
