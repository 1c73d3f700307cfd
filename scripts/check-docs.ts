/** Checks that the committed API pages are what the doc comments say now, and that the README's sample is what the command prints. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withSample } from './readme.ts'

const committed = 'docs/api'
const fresh = mkdtempSync(join(tmpdir(), 'strings-attached-docs-'))
try {
  const { status } = spawnSync('npx', ['--no-install', 'typedoc', '--out', fresh, '--logLevel', 'Warn'], { stdio: 'inherit', shell: process.platform === 'win32' })
  const readme = readFileSync('README.md', 'utf8')
  const stale = [
    ...(pages(committed) === pages(fresh) ? [] : ['docs/api is not what the doc comments say']),
    ...(withSample(readme) === readme ? [] : ['the sample in README.md is not what the command prints']),
  ]
  for (const what of stale) console.error(`check-docs: ${what}. Run: npm run docs`)
  process.exitCode = status === 0 && stale.length === 0 ? 0 : 1
} finally {
  rmSync(fresh, { recursive: true })
}

/** Every page of a folder, in order. */
function pages(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => `${path}\n${readFileSync(join(folder, path), 'utf8')}`)
    .join('\n')
}
