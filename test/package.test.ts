import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it, onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts: readonly string[]) => join(root, ...parts)

/** When a file of a folder was last written, in milliseconds; 0 when there is none. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)
}

beforeAll(() => {
  if (newest(at('dist')) < Math.max(newest(at('src')), newest(at('corpus'))))
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' })
}, 300_000)

const TEXT = 'Companies with more than 700 million monthly active users need a separate license from Acme.'

/** A file of dist and all that it imports. */
function imported(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const [, target] of readFileSync(path, 'utf8').matchAll(/(?:from|import|require\()\s*"(\.[^"]*)"/g)) imported(resolve(dirname(path), target!), seen)
  return seen
}

it('both builds of the library give the same, as does the source', async () => {
  const esm = (await import(at('dist/index.js'))) as typeof import('../src/index.ts')
  const cjs = createRequire(import.meta.url)(at('dist/index.cjs')) as typeof import('../src/index.ts')
  const source = await import('../src/index.ts')
  expect(Object.keys(esm).sort()).toEqual(Object.keys(source).sort())
  expect(Object.keys(cjs).sort()).toEqual(Object.keys(source).sort())
  expect(esm.classify(TEXT)).toEqual(source.classify(TEXT))
  expect(cjs.classify(TEXT)).toEqual(source.classify(TEXT))
  expect(esm.classify(TEXT).restrictions).toHaveLength(1)
})

it('the library asks nothing of Node', () => {
  const files = [...imported(at('dist/index.js')), ...imported(at('dist/index.cjs'))]
  expect(files.length).toBeGreaterThan(2)
  expect(files.filter((path) => /(?:from|import|require\()\s*"node:|\bprocess\.|\brequire\("(?!\.)/.test(readFileSync(path, 'utf8')))).toEqual([])
})

it('the command runs as it is built', () => {
  const cli = (...args: readonly string[]) => spawnSync(process.execPath, [at('dist/cli'), ...args], { cwd: root, encoding: 'utf8', input: TEXT })
  expect(cli('--version')).toMatchObject({ status: 0, stderr: '' })
  expect(cli('examples', '--kind', 'user-cap')).toMatchObject({ status: 1, stderr: '', stdout: expect.stringContaining('700,000,000') })
  expect(cli('-')).toMatchObject({ status: 1, stderr: '' })
  expect(cli('no-such-file')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^strings-attached: no-such-file: There is no such file or folder\. Check the path\.\n$/) })
})

it('the command gives the same with and without the code it compiled before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strings-attached-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'strings-attached', `compiled-${process.version}-${process.arch}`)
  const cli = (env: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [at('dist/cli'), ...args], { cwd: root, encoding: 'utf8', input: TEXT, env: { ...process.env, ...env } })
    return { status, stdout, stderr }
  }
  const own = { NODE_COMPILE_CACHE: folder }
  for (const args of [['examples/foobar-1/LICENSE'], ['-', '--format', 'sarif'], ['list', 'kinds']]) {
    const without = cli({ NODE_DISABLE_COMPILE_CACHE: '1' }, ...args)
    expect([cli(own, ...args), cli(own, ...args)]).toEqual([without, without])
    // Newer Node keeps its own.
    if (existsSync(file)) writeFileSync(file, readFileSync(file).fill(0, 1000, 2000))
    expect([cli(own, ...args), cli(own, ...args)]).toEqual([without, without])
    expect(cli({ NODE_COMPILE_CACHE: at('package.json') }, ...args)).toEqual(without)
  }
})

it.skipIf(process.platform === 'win32')('files, pipes and readers that stop early get what they ask for', () => {
  const shell = (line: string) => spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE: process.execPath } })
  const whole = shell('"$NODE" dist/cli examples --format json; exit 0').stdout
  // More than a pipe holds.
  expect(whole.length).toBeGreaterThan(0x10000)
  expect(shell('"$NODE" dist/cli examples --format json | (sleep 1; cat)')).toMatchObject({ stdout: whole, stderr: '' })
  expect(shell('file=$(mktemp); "$NODE" dist/cli examples --format json > "$file"; cat "$file"; rm "$file"')).toMatchObject({ stdout: whole, stderr: '' })
  expect(shell('"$NODE" dist/cli examples --format json | head -c 10')).toMatchObject({ stdout: whole.slice(0, 10), stderr: '' })
  expect(shell('"$NODE" dist/cli no-such-file 2> /dev/null')).toMatchObject({ status: 2, stdout: expect.stringContaining('There is no such file') })
})
