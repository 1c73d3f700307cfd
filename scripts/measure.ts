/**
 * Measures and writes what was measured: `docs/quality.md`, and the line of sizes in the README.
 *
 * usage: npm run measure -- [--shared FOLDER] [--labels FOLDER] [--texts FOLDER] [--unseen FILE]   (after npm run build)
 *        npm run measure -- --leave-one-publisher-out   prints the score of each publisher's texts, and writes nothing
 *
 * `--unseen` names a file with the slugs, one a line, of labeled texts that nobody who wrote rules has opened. Only what is scored on
 * these says how well a license is read that nobody here has seen; the scores on the others say how well the rules fit the texts
 * that they were written with, and the page keeps the two apart.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { measureSpeed, type Speed } from '../bench/speed.ts'
import { readDocument } from '../src/document/document.ts'
import { identify } from '../src/names/identify.ts'
import { familyTitles } from '../src/report/describe.ts'
import { kinds } from '../src/restrictions/index.ts'
import { type IdentificationScore, identifyFolder, identifySpdx } from './identification.ts'
import { nonLicenses } from './non-licenses.ts'
import type { Agreement } from './npm/agreement.ts'
import { packList } from './packed.ts'
import { readingSection, rewordingSection } from './reading-sections.ts'
import { rewriteReadme, withSection } from './readme.ts'
import { areAtHand, labeledSlugs, labeledTexts, rates, readScores, type Score, score } from './scoring.ts'
import { table } from './table.ts'

const flags = process.argv.slice(2)
const labeled = labeledTexts(flags)
const unseenAt = flags.indexOf('--unseen')
const unseen: ReadonlySet<string> = new Set(
  unseenAt < 0
    ? []
    : readFileSync(flags[unseenAt + 1]!, 'utf8')
        .split(/\s+/)
        .filter((slug) => slug !== ''),
)

if (flags.includes('--leave-one-publisher-out')) {
  process.stdout.write(publisherSection())
  process.exit()
}

const page = `# Quality, measured

Written by \`npm run measure\`; do not edit. The labels are careful readings of real licenses, which are not part of this project.

${identificationSection()}
${await proseSection()}
${npmSection()}
${restrictionSection()}
${areAtHand(labeled) ? await readingSection(labeled) : ''}
${await rewordingSection()}
${sizeSection()}
${speedSection(measureSpeed())}`
writeFileSync('docs/quality.md', page)
writeReadmeSize()
console.log('docs/quality.md and the size line of README.md are written')

function identificationSection(): string {
  const sets: (readonly [string, IdentificationScore])[] = [['SPDX license list (npm `spdx-license-list`)', identifySpdx()]]
  if (existsSync(labeled.texts)) sets.push(['AI licenses, policies and terms', identifyFolder(labeled.texts)])
  return `## Identification

A text is recognized as itself when the best match is its own id, or an id that has the same text. The corpus was made from these very
texts: this says that each finds itself and is taken for no other, not how edited copies fare.

${table(
  ['texts', 'number', 'recognized', 'word for word', 'taken for another', 'not recognized'],
  sets.map(([name, { texts, itself, exact, mistaken, unknown }]) => [name, texts, itself, exact, mistaken.length, unknown.length]),
)}
`
}

async function proseSection(): Promise<string> {
  const texts = await nonLicenses()
  const kinds = [...new Set(texts.map(({ kind }) => kind))]
  const given = (kind: string): number => texts.filter((each) => each.kind === kind && identify(readDocument(each.text)).licenses.some(({ basis }) => basis === 'text')).length
  return `### Texts that are no licenses

${table(
  ['kind', 'texts', 'given a license by their words'],
  kinds.map((kind) => [kind, texts.filter((each) => each.kind === kind).length, given(kind)]),
)}
`
}

/** What `scripts/npm-agreement.ts` has written: it needs an install of thousands of packages, so it is not measured anew here. */
function npmSection(): string {
  const { disagreements, ...counts }: Agreement = JSON.parse(readFileSync('docs/npm-agreement.json', 'utf8'))
  const { packages, declaring, withFile, withText, same, among, more } = counts
  const agreed = same + among + more
  return `### License files of npm packages

${packages} packages of one install, each version once; ${declaring} declare a license, ${withFile} of these have a license file, and in ${withText} of these a
license text was found. What was found goes with what \`package.json\` declares in ${agreed} of ${withText}: ${((100 * agreed) / withText).toFixed(2)} %
(${same} times just that, ${among} times some of several that are declared, ${more} times all of it and others, those of bundled parts).
Where they disagree, a person has looked at the file:

${table(
  ['package', 'declared', 'found in the file', 'who is right', 'why'],
  disagreements.map(({ name, versions, declared, found, right, why }) => [`${name} ${versions}`, declared, found, right, why]),
)}
`
}

function restrictionSection(): string {
  if (!areAtHand(labeled)) return '## Restrictions\n\nNot measured: no labels at hand.\n'
  const fresh = labeledSlugs(labeled.labels).filter((slug) => unseen.has(slug)).length
  const unseenPart =
    fresh === 0
      ? 'Every labeled text at hand has been opened by now. The first score on twelve texts that nobody had opened stands in [first-score.md](first-score.md), as it came.\n'
      : `These texts were not opened while rules were written. This is what to expect of a license that nobody here has seen.\n\n${scores((slug) => unseen.has(slug))}`
  return `## Restrictions

A restriction is found when its kind and its key values (the number, the country, the field) are those of a label. *Evidence*: share of
what was found whose words are those that the label points at. *Values*: share of the stated values that are given exactly.

### On texts that were kept unseen

${unseenPart}
### On the texts that rules were written with

This is how well the rules fit, not how well they do on other licenses: figures near 1 are what writing rules against these texts gives.

${scores((slug) => !unseen.has(slug))}`
}

/** The tables of one set of texts. */
function scores(isWanted: (slug: string) => boolean): string {
  const [byKind, byLanguage, core] = score(labeled, [['--by', 'kind'], ['--by', 'language'], ['--core']], isWanted).map(readScores)
  const total = byKind!.at(-1)!
  const ofKinds = byKind!.slice(0, -1)
  const families = Object.keys(familyTitles).map((family) =>
    sum(
      family,
      ofKinds.filter(({ name }) => kinds.some((kind) => kind.kind === name && kind.family === family)),
    ),
  )
  return `${scoreTable(total.name.replace('all ', ''), [
    { ...total, name: 'all kinds' },
    { ...core![0]!, name: 'kinds that decide' },
  ])}

${scoreTable('family', families)}

${scoreTable('language', byLanguage!.slice(0, -1))}

${scoreTable('kind', ofKinds)}
`
}

/** Several scores as one; shares of evidence and values are of single kinds only. */
function sum(name: string, scores: readonly Score[]): Score {
  const total = (count: 'hit' | 'missed' | 'falseAlarms') => scores.reduce((all, each) => all + each[count], 0)
  return { name, hit: total('hit'), missed: total('missed'), falseAlarms: total('falseAlarms'), evidence: undefined, values: undefined }
}

function scoreTable(first: string, scores: readonly Score[]): string {
  const share = (value: number | undefined) => (value === undefined ? '' : value.toFixed(3))
  const withShares = scores.some(({ evidence }) => evidence !== undefined)
  return table(
    [first, 'found', 'missed', 'false', 'precision', 'recall', 'F1', ...(withShares ? ['evidence', 'values'] : [])],
    scores.map((each) => {
      const { precision, recall, f1 } = rates(each)
      return [each.name, each.hit, each.missed, each.falseAlarms, share(precision), share(recall), share(f1), ...(withShares ? [share(each.evidence), share(each.values)] : [])]
    }),
  )
}

/** The score on the texts of each publisher. */
function publisherSection(): string {
  if (!areAtHand(labeled)) return 'Not measured: no labels at hand.\n'
  const publisherOf = new Map(
    readFileSync(join(labeled.texts, 'manifest.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly slug: string; readonly publisher?: string | null })
      .map(({ slug, publisher }) => [slug, publisher ?? 'unknown'] as const),
  )
  const publishers = [...new Set(labeledSlugs(labeled.labels).map((slug) => publisherOf.get(slug) ?? 'unknown'))].sort()
  const rows = publishers.map((name) => ({ ...readScores(score(labeled, [[]], (slug) => (publisherOf.get(slug) ?? 'unknown') === name)[0]!).at(-1)!, name }))
  return `Rules as they stood before a publisher's labels were looked at cannot be run: all labels but those of twelve texts were open from the first
rule on, and rules of all publishers' texts stand in the same files. So the table below leaves nothing out: it is the score of today's rules
on each publisher's texts, and says how well they fit. What rules did before labels were looked at is known of the twelve texts alone, and
stands in docs/first-score.md.

${scoreTable('publisher', rows)}
`
}

function sizeSection(): string {
  const { files, size, unpackedSize } = packList()
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: object }
  return `## Size

${table(
  ['', ''],
  [
    ['package, packed', megabytes(size)],
    ['package, unpacked', megabytes(unpackedSize)],
    ['files', files.length],
    ['dependencies at run time', Object.keys(dependencies).length],
  ],
)}
`
}

function speedSection({ characters, identify, identifyEdited, classify, classifyMillions, growth, cold, bareStart }: Speed): string {
  return `## Speed

Ratios to a bare loop over \`charCodeAt\` of the same ${characters} characters of license text in the same process, and to \`node -e 0\`.
Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown kind'}, with a load of ${loadavg()[0]!.toFixed(1)} when this was measured: above the number of cores
other work took part of the machine, and ratios come out higher than on a quiet one.

${table(
  ['', 'ratio', 'on this machine'],
  [
    ['identification, warm', identify.toFixed(1), ''],
    ['identification of copies with one word in two hundred changed', identifyEdited.toFixed(1), ''],
    ['classification, warm', classify.toFixed(1), `${classifyMillions.toFixed(1)} million characters a second`],
    ['10 MB against 1 MB', growth.toFixed(1), ''],
    ['the command on one license, cold', cold.toFixed(2), `${(cold * bareStart).toFixed(0)} ms`],
  ],
)}
`
}

function writeReadmeSize(): void {
  const { files, size, unpackedSize } = packList()
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: Record<string, string> }
  const of = (test: RegExp) => files.filter(({ path }) => test.test(path)).length
  const needs = Object.keys(dependencies).length === 0 ? 'no dependencies' : `dependencies: ${Object.keys(dependencies).join(', ')}`
  const line = `Size: ${megabytes(size)} packed, ${megabytes(unpackedSize)} unpacked, ${needs}. \`npm pack\` holds ${files.length} files: ${of(/^dist\/.*\.c?js$/)} of code, ${of(/\.d\.c?ts$/)} of types, and package.json, README.md, CHANGELOG.md and LICENSE.`
  rewriteReadme((readme) => withSection(readme, 'size', line))
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`
}
