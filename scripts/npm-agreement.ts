/**
 * Compares what is found in the license files of a large npm install with what the packages declare, and writes the outcome to
 * `docs/npm-agreement.json`, from which `npm run measure` takes its figures.
 *
 * usage: npx tsx scripts/npm-agreement.ts [FOLDER]
 *
 * FOLDER holds a `node_modules`; without it the packages of `scripts/npm/packages.txt` are installed, with all that they need and
 * without running any of their scripts, into a folder outside of the project that is removed again. Who is right where the two
 * disagree is said by hand in `scripts/npm/verdicts.json`; a disagreement without a verdict is listed as not looked at.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDocument } from '../src/document/document.ts'
import { identify } from '../src/names/identify.ts'
import type { Agreement, Disagreement } from './npm/agreement.ts'
import { compareLicenses, declaredLicense, type FoundLicense, type Manifest } from './npm/compare.ts'

const licenseFile = /^(?:(?:un)?licen[sc]e|copying|(?:mit|bsd|apache|gpl|lgpl|isc|mpl)[-_.]licen[sc]e)(?:[-_.][\w.-]+)?$/i
const isText = /(?:^[^.]*|\.(?:md|txt|markdown|rst|mit|bsd|apache2?|isc|mpl|gpl|lgpl)|-[\d.]+)$/i

const given = process.argv[2]
const folder = given ?? install()
const seen = new Set<string>()
const outcome = { packages: 0, declaring: 0, withFile: 0, withText: 0, same: 0, among: 0, more: 0 }
const disagreements = new Map<string, Disagreement>()
const verdicts = JSON.parse(readFileSync('scripts/npm/verdicts.json', 'utf8')) as Readonly<Record<string, Pick<Disagreement, 'right' | 'why'>>>

for (const path of packagesIn(join(folder, 'node_modules'))) compare(path)
if (given === undefined) rmSync(folder, { recursive: true, force: true })

const agreement: Agreement = { ...outcome, disagreements: [...disagreements.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) }
writeFileSync('docs/npm-agreement.json', `${JSON.stringify(agreement, null, 2)}\n`)
const agreed = outcome.same + outcome.among + outcome.more
console.log(
  `${outcome.packages} packages, ${outcome.withText} with a license text: ${agreed} agree (${((100 * agreed) / outcome.withText).toFixed(2)} %), ${disagreements.size} kinds of disagreement`,
)

function install(): string {
  const place = mkdtempSync(join(tmpdir(), 'npm-agreement-'))
  writeFileSync(join(place, 'package.json'), '{ "name": "install", "version": "1.0.0", "private": true }\n')
  const names = readFileSync('scripts/npm/packages.txt', 'utf8').trim().split('\n')
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error', ...names], { cwd: place, stdio: 'inherit' })
  return place
}

/** Every package of a `node_modules`, those nested in others too. */
function* packagesIn(modules: string): Generator<string> {
  for (const name of listing(modules)) {
    if (name.startsWith('.')) continue
    const places = name.startsWith('@') ? listing(join(modules, name)).map((inner) => join(modules, name, inner)) : [join(modules, name)]
    for (const place of places) {
      yield place
      yield* packagesIn(join(place, 'node_modules'))
    }
  }
}

function listing(place: string): readonly string[] {
  try {
    return readdirSync(place).sort()
  } catch {
    return []
  }
}

function compare(place: string): void {
  let manifest: Manifest
  try {
    manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  } catch {
    return
  }
  const key = `${manifest.name}@${manifest.version}`
  if (manifest.name === undefined || manifest.version === undefined || seen.has(key)) return
  seen.add(key)
  outcome.packages++
  const declared = declaredLicense(manifest)
  if (declared === undefined) return
  outcome.declaring++
  const files = listing(place).filter((name) => licenseFile.test(name) && isText.test(name) && statSync(join(place, name)).isFile())
  if (files.length === 0) return
  outcome.withFile++
  const found = files.flatMap((name): FoundLicense[] =>
    identify(readDocument(readFileSync(join(place, name), 'utf8')))
      .licenses.filter(({ basis, document }) => basis === 'text' && document !== 'exception')
      .map(({ id, sameText, match, similarity }) => ({ ids: [id, ...sameText], match, similarity })),
  )
  if (found.length === 0) return
  outcome.withText++
  const result = compareLicenses(declared, found)
  if (result !== 'different') {
    outcome[result]++
    return
  }
  const told = [...new Set(found.map(({ ids, match }) => `${ids[0]}${match === 'exact' ? '' : ` (${match})`}`))].join(', ')
  const kind = `${manifest.name}: ${declared} / ${told}`
  const before = disagreements.get(kind)
  disagreements.set(kind, {
    name: manifest.name,
    versions: before === undefined ? manifest.version : `${before.versions}, ${manifest.version}`,
    declared,
    found: told,
    ...(verdicts[manifest.name] ?? { right: 'not looked at', why: '' }),
  })
}
