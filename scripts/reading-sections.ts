/** Sections of the page of figures about the second reader and about reworded examples. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import licenses from 'spdx-license-list/full.js'
import { classify } from '../src/classify.ts'
import { familyTitles } from '../src/report/describe.ts'
import { kinds } from '../src/restrictions/index.ts'
import { isLikely, trained } from '../src/restrictions/second-reader.ts'
import { root } from './cache.ts'
import { bandsOf, crossValidated, judgedReadings } from './calibration.ts'
import { rewordExamples } from './rewording.ts'
import { type LabeledTexts, labeledSlugs } from './scoring.ts'
import { gatherSamples, train } from './second-reader.ts'
import { table } from './table.ts'

/** What confidence is worth, and what the note `possibly-restrictive` points at. */
export async function readingSection(labeled: LabeledTexts): Promise<string> {
  const judged = judgedReadings(labeled.texts, trained())
  const bands = bandsOf(crossValidated(judged)).filter(({ readings }) => readings > 0)
  return `### Confidence

Over ${judged.length} judged readings: those of the twelve texts of the [first score](first-score.md) against their labels, and a sample of readings of
texts without labels that were judged one by one. Each confidence comes from figures fitted without its text. *Claimed* is the mean
confidence, *right* the share that is right, where a reading of the sample counts as many as it stands for.

${table(
  ['confidence', 'readings', 'claimed', 'right'],
  bands.map(({ from, to, readings, claimed, right }) => [`${from} to ${to}`, readings, claimed.toFixed(3), right.toFixed(3)]),
)}

### Clauses that no rule has read

Where the note \`possibly-restrictive\` stands. *Labeled*: the clause meets words that a label points at; the others may restrict as well, in
ways that labels do not count.

${table(['texts', 'number', 'notes', 'texts with a note', 'labeled'], noteRows(labeled))}

With the examples of each family left out of training: the share of its clauses that bind and restrict which are pointed at, and of those
near misses of the family that bind.

${table(['family', 'clauses', 'pointed at', 'near misses', 'pointed at'], await familyRows())}
`
}

function noteRows({ labels, texts }: LabeledTexts): readonly (readonly (string | number)[])[] {
  const slugs = new Set(labeledSlugs(labels))
  const read = (source: string) => classify(source).notes.flatMap(({ code, span }) => (code === 'possibly-restrictive' && span !== undefined ? [span] : []))
  const row = (name: string, sources: readonly string[], labeledIn: string): readonly (string | number)[] => {
    const notes = sources.map((source) => read(source).length)
    return [name, sources.length, notes.reduce((sum, count) => sum + count, 0), notes.filter((count) => count > 0).length, labeledIn]
  }
  const files = readdirSync(texts).filter((name) => name.endsWith('.txt'))
  const sourceOf = (name: string) => readFileSync(join(texts, name), 'utf8')
  const ofLabels = files.filter((name) => slugs.has(name.slice(0, -4)))
  let labeledNotes = 0
  for (const name of ofLabels) {
    const source = sourceOf(name)
    const { restrictions } = JSON.parse(readFileSync(join(labels, name.replace(/txt$/, 'json')), 'utf8')) as { restrictions: readonly { readonly anchors?: readonly unknown[] }[] }
    const anchors = restrictions
      .flatMap((restriction) => restriction.anchors ?? [])
      .flatMap((anchor): readonly (readonly [number, number])[] => {
        if (typeof anchor !== 'string') return [anchor as readonly [number, number]]
        const at = source.indexOf(anchor)
        return at < 0 ? [] : [[at, at + anchor.length]]
      })
    labeledNotes += read(source).filter(({ start, end }) => anchors.some(([from, to]) => from < end && start < to)).length
  }
  return [
    row('AI texts with labels', ofLabels.map(sourceOf), String(labeledNotes)),
    row('other AI texts', files.filter((name) => !slugs.has(name.slice(0, -4))).map(sourceOf), ''),
    row(
      'SPDX license list',
      Object.values(licenses).map(({ licenseText }) => licenseText),
      '',
    ),
    row('prose that licenses nothing', prose, ''),
  ]
}

/** The texts of prose, which are written out in modules. */
const prose: readonly string[] = (
  await Promise.all(
    readdirSync(join(root, 'test/prose'))
      .sort()
      .map(async (file) => ((await import(join(root, 'test/prose', file))) as { default: readonly string[] }).default),
  )
).flat()

async function familyRows(): Promise<readonly (readonly (string | number)[])[]> {
  const samples = await gatherSamples(root)
  return Object.keys(familyTitles).map((family) => {
    const outputs = new Set(kinds.flatMap((kind, index) => (kind.family === family ? [index + 1] : [])))
    const sources = new Set<string>(kinds.filter((kind) => kind.family === family).map(({ kind }) => kind))
    const reader = train(samples.filter((sample) => !sources.has(sample.source) && !sample.outputs.some((output) => outputs.has(output))))
    const own = samples.filter(({ source, binds }) => sources.has(source) && binds)
    const share = (restricts: boolean): readonly [number, string] => {
      const all = own.filter((sample) => sample.outputs.length > 0 === restricts)
      return [all.length, (all.filter(({ view }) => isLikely(reader, view)).length / (all.length || 1)).toFixed(2)]
    }
    return [family, ...share(true), ...share(false)]
  })
}

/** How many examples are still read when a script has reworded them. */
export async function rewordingSection(): Promise<string> {
  const reworded = await rewordExamples()
  const ways = [...new Set(reworded.map(({ language, way }) => `${language}: ${way}`))].sort()
  const line = (name: string, isIn: (each: (typeof reworded)[number]) => boolean): readonly (string | number)[] => {
    const all = reworded.filter(isIn)
    return [name, all.length, all.filter(({ isRead }) => isRead).length, (all.filter(({ isRead }) => isRead).length / (all.length || 1)).toFixed(3)]
  }
  return `### Rewordings

Examples that a script has reworded (\`scripts/rewording.ts\`), and that are still read with their values. When this was first measured it was
0.972 of 2,088 in English and 0.977 of 1,460 in Chinese.

${table(
  ['way', 'texts', 'read', 'rate'],
  [
    ...ways.map((way) => line(way, (each) => `${each.language}: ${each.way}` === way)),
    line('**English**', ({ language }) => language === 'English'),
    line('**Chinese**', ({ language }) => language === 'Chinese'),
  ],
)}
`
}
