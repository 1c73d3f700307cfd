/** Checks that the committed API pages are what the doc comments say now. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const committed = 'docs/api'
const fresh = mkdtempSync(join(tmpdir(), 'strings-attached-docs-'))
try {
  const { status } = spawnSync('npx', ['--no-install', 'typedoc', '--out', fresh, '--logLevel', 'Warn'], { stdio: 'inherit', shell: process.platform === 'win32' })
  const stale = pages(committed) !== pages(fresh)
  if (stale) console.error('check-docs: docs/api is not what the doc comments say. Run: npm run docs')
  process.exitCode = status === 0 && !stale ? 0 : 1
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
