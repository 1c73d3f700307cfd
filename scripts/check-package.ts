/**
 * Checks the package as it would be published: its shape (publint), its types for every way of importing it (attw), its size, and
 * that its dependencies are few and each is imported.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PackedPackage, packList } from './packed.ts'

/** Bytes that the unpacked package may take at most, of 1,000,000 a megabyte. */
const MOST_BYTES = 8_000_000
/** Packages that an installation may bring along directly. */
const MOST_DEPENDENCIES = 6

const folder = mkdtempSync(join(tmpdir(), 'strings-attached-pack-'))
const failures: string[] = []
try {
  const packed = packList(folder)
  const tarball = join(folder, packed.filename)
  for (const [tool, ...args] of [
    ['publint', 'run', tarball, '--strict'],
    ['attw', tarball, '--profile', 'node16', '--format', 'ascii', '--no-color'],
  ] as const) {
    const { status } = spawnSync('npx', ['--no-install', tool, ...args], { stdio: 'inherit', shell: process.platform === 'win32' })
    if (status !== 0) failures.push(`${tool} found faults`)
  }
  failures.push(...faultsOf(packed))
  console.log(`${packed.files.length} files, ${(packed.unpackedSize / 1e6).toFixed(2)} MB unpacked, ${(packed.size / 1e6).toFixed(2)} MB packed`)
} finally {
  rmSync(folder, { recursive: true })
}
for (const failure of failures) console.error(`check-package: ${failure}`)
process.exit(failures.length === 0 ? 0 : 1)

function faultsOf({ unpackedSize, files }: PackedPackage): readonly string[] {
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: Record<string, string> }
  const names = Object.keys(dependencies)
  const code = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.c?js$/.test(path))
    .map((path) => readFileSync(join('dist', path), 'utf8'))
    .join('\n')
  return [
    ...(unpackedSize > MOST_BYTES ? [`the package is ${unpackedSize} bytes unpacked; at most ${MOST_BYTES}`] : []),
    ...(names.length > MOST_DEPENDENCIES ? [`${names.length} dependencies; at most ${MOST_DEPENDENCIES}`] : []),
    ...names.filter((name) => !code.includes(`"${name}"`) && !code.includes(`'${name}'`)).map((name) => `${name} is a dependency, but nothing that ships imports it`),
    ...files.filter(({ path }) => !/^(dist\/|schemas\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path)).map(({ path }) => `${path} should not be in the package`),
  ]
}
