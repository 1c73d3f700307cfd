/**
 * Fits what turns the signs of a reading into a confidence (see `src/restrictions/confidence.ts`), and says how well it holds.
 *
 * Rules fit the texts that they were written with nearly without a mistake, so those say nothing of how sure a reading is. What counts is
 * `judged-readings.json`: the readings of twelve labeled texts as they came when nobody had opened these texts, held against the
 * labels; and a sample of what is read in texts without labels, judged one by one by a reader. A line there is the text, the kind, the
 * places that show it, whether it is right, and how many readings it stands for.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import licenses from 'spdx-license-list/full.js'
import { segment } from '../src/clauses/segment.ts'
import { readDocument } from '../src/document/document.ts'
import { Judge } from '../src/restrictions/confidence.ts'
import { extract } from '../src/restrictions/extract.ts'
import { logistic, type SecondReader } from '../src/restrictions/likelihood.ts'
import { root } from './cache.ts'

/** A reading that was judged. */
export interface JudgedReading {
  readonly text: string
  readonly kind: string
  readonly signs: readonly number[]
  readonly isRight: boolean
  /** How many readings it stands for. */
  readonly weight: number
}

type Line = readonly [text: string, kind: string, evidence: readonly (readonly [number, number])[], isRight: 0 | 1, weight: number]

/** The judged readings of the texts that are at hand. */
export function judgedReadings(texts: string, reader: SecondReader): readonly JudgedReading[] {
  const judges = new Map<string, Judge | undefined>()
  const judgeOf = (slug: string): Judge | undefined => {
    if (!judges.has(slug)) {
      const file = join(texts, `${slug}.txt`)
      const source = slug.startsWith('spdx/') ? licenses[slug.slice('spdx/'.length)]?.licenseText : existsSync(file) ? readFileSync(file, 'utf8') : undefined
      judges.set(slug, source === undefined ? undefined : new Judge(extract(segment(readDocument(source))).views, reader))
    }
    return judges.get(slug)
  }
  const lines = JSON.parse(readFileSync(join(root, 'scripts/judged-readings.json'), 'utf8')) as readonly Line[]
  return lines.flatMap(([text, kind, evidence, isRight, weight]) => {
    const judge = judgeOf(text)
    const spans = evidence.map(([start, end]) => ({ start, end }))
    return judge === undefined ? [] : [{ text, kind, signs: judge.signsOf(kind, spans), isRight: isRight === 1, weight }]
  })
}

/** What turns signs into a confidence. */
export interface Calibration {
  readonly signs: readonly number[]
  /** What is added for a kind. */
  readonly kinds: Readonly<Record<string, number>>
}

/** How strongly figures are drawn to zero: those of signs a little; those of kinds, of most of which few readings were judged, much. */
const PULL_OF_SIGNS = 5
const PULL_OF_KINDS = 40
const ROUNDS = 4000
const RATE = 0.5

/** Logistic regression on signs and kinds, by gradient descent over all readings at once: the same readings give the same figures. */
export function fitCalibration(readings: readonly JudgedReading[]): Calibration {
  const names = [...new Set(readings.map(({ kind }) => kind))].sort()
  const width = readings[0]!.signs.length
  const figures = new Float64Array(width + names.length)
  const total = readings.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(figures.length)
    for (const { kind, signs, isRight, weight } of readings) {
      const place = width + names.indexOf(kind)
      const error = weight * (Number(isRight) - logistic(signs.reduce((sum, sign, index) => sum + sign * figures[index]!, figures[place]!)))
      for (let index = 0; index < width; index++) slope[index]! += error * signs[index]!
      slope[place]! += error
    }
    for (let index = 0; index < figures.length; index++) {
      const pull = index === 0 ? 0 : index < width ? PULL_OF_SIGNS : PULL_OF_KINDS
      figures[index]! += (RATE / total) * 4 * (slope[index]! - pull * figures[index]!)
    }
  }
  const rounded = [...figures].map((figure) => Math.round(figure * 1000) / 1000)
  return { signs: rounded.slice(0, width), kinds: Object.fromEntries(names.map((name, index) => [name, rounded[width + index]!])) }
}

/** The confidence that a calibration gives. */
export const confidenceBy = ({ signs, kinds }: Calibration, reading: JudgedReading): number =>
  logistic(reading.signs.reduce((sum, sign, index) => sum + sign * signs[index]!, kinds[reading.kind] ?? 0))

const FOLDS = 10

/** Every reading with the confidence that figures give which were fitted without its text. */
export function crossValidated(readings: readonly JudgedReading[]): readonly { readonly reading: JudgedReading; readonly confidence: number }[] {
  const texts = [...new Set(readings.map(({ text }) => text))].sort()
  const foldOf = new Map(texts.map((text, index) => [text, index % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const calibration = fitCalibration(readings.filter(({ text }) => foldOf.get(text) !== fold))
    return readings.filter(({ text }) => foldOf.get(text) === fold).map((reading) => ({ reading, confidence: Math.min(0.99, confidenceBy(calibration, reading)) }))
  }).flat()
}

/** One line of the table of calibration. */
export interface CalibrationBand {
  readonly from: number
  readonly to: number
  /** Judged readings in it. */
  readonly readings: number
  /** Mean of what was claimed, and share that is right, both with readings counting as many as they stand for. */
  readonly claimed: number
  readonly right: number
}

const EDGES = [0, 0.8, 0.9, 0.95, 0.975, 1]

/** What was claimed against what is right, in bands of confidence. */
export function bandsOf(judged: ReturnType<typeof crossValidated>): readonly CalibrationBand[] {
  return EDGES.slice(1).map((to, index) => {
    const from = EDGES[index]!
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to)
    const weight = inside.reduce((sum, { reading }) => sum + reading.weight, 0) || 1
    return {
      from,
      to,
      readings: inside.length,
      claimed: inside.reduce((sum, { reading, confidence }) => sum + reading.weight * confidence, 0) / weight,
      right: inside.reduce((sum, { reading }) => sum + reading.weight * Number(reading.isRight), 0) / weight,
    }
  })
}
