import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { classify } from '../src/classify.ts'

/** Where labeled texts are, and the tool that compares readings with labels. */
export interface LabeledTexts {
  readonly labels: string
  readonly texts: string
  /** The folder with `tools/score.mjs`. */
  readonly shared: string
}

/** Takes `--shared`, `--labels` and `--texts` out of the arguments. */
export function labeledTexts(flags: string[]): LabeledTexts {
  const option = (name: string, fallback: string): string => {
    const at = flags.indexOf(name)
    return at < 0 ? fallback : flags.splice(at, 2)[1]!
  }
  const shared = option('--shared', '../shared')
  return { shared, labels: option('--labels', join(shared, 'labels')), texts: option('--texts', join(shared, 'texts')) }
}

/** Whether there is something to score with. */
export const areAtHand = ({ labels, texts, shared }: LabeledTexts): boolean => [labels, texts, join(shared, 'tools/score.mjs')].every((path) => existsSync(path))

/**
 * Reads every labeled text and runs the score tool over the readings, once for each list of its flags.
 *
 * @param isWanted which texts count, by slug; all when left out
 * @returns what the tool printed, in the order of the lists
 * @throws Error when the tool fails
 */
export function score({ labels, texts, shared }: LabeledTexts, runs: readonly (readonly string[])[], isWanted: (slug: string) => boolean = () => true): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'strings-attached-score-'))
  const predictions = join(folder, 'predictions')
  const wanted = join(folder, 'labels')
  mkdirSync(predictions)
  mkdirSync(wanted)
  try {
    for (const slug of labeledSlugs(labels).filter(isWanted)) {
      const text = readFileSync(join(texts, `${slug}.txt`), 'utf8')
      writeFileSync(join(predictions, `${slug}.json`), JSON.stringify({ restrictions: classify(text).restrictions }))
      copyFileSync(join(labels, `${slug}.json`), join(wanted, `${slug}.json`))
    }
    return runs.map((flags) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(shared, 'tools/score.mjs'), predictions, wanted, texts, ...flags], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`The score tool failed: ${stderr}`)
      return stdout
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Texts that have labels, in order. */
export function labeledSlugs(labels: string): readonly string[] {
  return readdirSync(labels)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
}

/** One line of the score tool: counts over a group of labels. */
export interface Score {
  readonly name: string
  readonly hit: number
  readonly missed: number
  readonly falseAlarms: number
  /** Share of hits whose words overlap the label's; undefined without hits. */
  readonly evidence: number | undefined
  /** Share of stated values that are given exactly; undefined without any. */
  readonly values: number | undefined
}

/** Reads the lines that the score tool prints. */
export function readScores(printed: string): readonly Score[] {
  const number = (text: string | undefined) => (text === undefined || text === '-' ? undefined : Number(text))
  return [...printed.matchAll(/^(\S.*?)\s+hit\s+(\d+)\s+missed\s+(\d+)\s+false\s+(\d+)\s.*?evidence\s+([\d.]+|-)\s+values\s+([\d.]+|-)/gm)].map(
    ([, name, hit, missed, falseAlarms, evidence, values]) => ({
      name: name!,
      hit: Number(hit),
      missed: Number(missed),
      falseAlarms: Number(falseAlarms),
      evidence: number(evidence),
      values: number(values),
    }),
  )
}

/** Precision, recall and their harmonic mean, each from 0 to 1. */
export function rates({ hit, missed, falseAlarms }: Pick<Score, 'hit' | 'missed' | 'falseAlarms'>): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const precision = hit / (hit + falseAlarms || 1)
  const recall = hit / (hit + missed || 1)
  return { precision, recall, f1: (2 * hit) / (2 * hit + missed + falseAlarms || 1) }
}
