/**
 * Scans generated model folders with the built command: a thousand, then ten thousand, with two workers. Time must grow with the number
 * of folders and memory must not. Run it with `npx tsx bench/models.ts [counts…]` after `npm run build`.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ggufFile, safetensorsFile } from '../test/metadata/weights-files.ts'

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000]
const jobs = 2

interface Measured {
  readonly seconds: number
  readonly megabytes: number
  readonly models: number
}

for (const count of counts) {
  const root = mkdtempSync(join(tmpdir(), 'models-'))
  try {
    for (let at = 0; at < count; at++) write(root, at)
    const { seconds, megabytes, models } = await scan(root)
    const each = ((seconds / count) * 1000).toFixed(2)
    console.log(`${count} folders, ${models} models, ${jobs} workers on ${cpus().length} cores: ${seconds.toFixed(1)} s, ${each} ms each, at most ${megabytes.toFixed(0)} MB`)
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** A folder of one of five sorts: license text of twenty slightly different ones, weights, an adapter over another, a dataset, code. */
function write(root: string, at: number): void {
  const folder = join(root, `acme-${at % 50}`, `foobar-${at}`)
  mkdirSync(folder, { recursive: true })
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
  const body = `# Foobar ${at}\n\n${'Words about a model that nobody has trained. '.repeat(40)}\n`
  switch (at % 5) {
    case 0:
      put('README.md', `---\nlicense: other\nlicense_name: foobar\nlicense_link: LICENSE\n---\n${body}`)
      put('LICENSE', `Foobar License ${at % 20}\n\nYou may not use the Model for any commercial purpose.\nYou must display "Built with Foobar ${at % 20}" on your website.\n`)
      break
    case 1:
      put('README.md', `---\nlicense: apache-2.0\n---\n${body}`)
      put('model.gguf', ggufFile({ 'general.license': 'apache-2.0', 'tokenizer.ggml.tokens': Array.from({ length: 1000 }, (_, token) => `t${token}`) }, { version: 3 }))
      break
    case 2:
      put('README.md', `---\nlicense: mit\nbase_model: acme-${(at - 2) % 50}/foobar-${at - 2}\n---\n${body}`)
      put('adapter_model.safetensors', safetensorsFile({ format: 'pt' }))
      break
    case 3:
      put('README.md', `---\nlicense: cc-by-nc-4.0\npretty_name: Words\n---\n${body}`)
      put('train.jsonl', '{}\n')
      break
    default:
      put('README.md', `---\nlicense: mit\n---\n${body}\n## License\n\nThe code is released under the MIT License and the weights under CC BY 4.0.\n`)
      put('package.json', '{ "license": "MIT" }')
  }
}

function scan(root: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, ['dist/cli/index.js', 'model', root, '--jobs', String(jobs), '--format', 'ndjson'], { stdio: ['ignore', 'pipe', 'inherit'] })
    let models = 0
    let kilobytes = 0
    const look = setInterval(() => {
      try {
        kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0))
      } catch {
        // It has just ended, or this system has no such files: then nothing is said of memory.
      }
    }, 50)
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) models++
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      if (code === 0 || code === 1) resolve({ seconds: (performance.now() - started) / 1000, megabytes: kilobytes / 1024, models })
      else reject(new Error(`The command ended with code ${code}.`))
    })
  })
}
