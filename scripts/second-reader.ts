/**
 * Trains the second reader (see `src/restrictions/second-reader.ts`) on the examples of all kinds, against what must not be read.
 * The same examples give the same weights, bit for bit.
 */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { segment } from '../src/clauses/segment.ts'
import type { ClauseView } from '../src/clauses/view.ts'
import { readDocument } from '../src/document/document.ts'
import { inflect } from '../src/pattern/inflect.ts'
import { extract } from '../src/restrictions/extract.ts'
import { kinds } from '../src/restrictions/index.ts'
import { ANY, type FeatureTables, featureKey, featuresOf, logistic, logOdds, PLAIN_FEATURES, type SecondReader, tablesOf, toRows } from '../src/restrictions/likelihood.ts'
import type { ExampleRow, RestrictionBase } from '../src/restrictions/restriction.ts'
import { binds } from '../src/restrictions/second-reader.ts'
import { packRows } from '../src/text/rows.ts'
import { hashWord } from '../src/text/tokenize.ts'
import { toBase64 } from './base64.ts'
import { boilerplate } from './boilerplate.ts'

// By path: the package as a whole pulls in clients of databases, and prints when it is loaded.
const { stem } = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer.js') as { readonly stem: (word: string) => string }

/** A clause of an example. */
export interface Sample {
  readonly view: ClauseView
  /** The folder that it comes from: a kind, `prose` or `boilerplate`. */
  readonly source: string
  /** What the rules read in it, as numbers of outputs. */
  readonly outputs: readonly number[]
  /** Whether it is of the sort that the second reader is asked about. */
  readonly binds: boolean
  /** How often it counts. */
  readonly weight: number
}

/** How often a sentence of {@link boilerplate} counts: there are few of them, and what no rule reads is mostly like them. */
const BOILERPLATE = 8

const outputOf: ReadonlyMap<string, number> = new Map(kinds.map(({ kind }, index) => [kind, index + 1]))

/** Every clause of an example in which something is read, against those in which nothing is: near misses, prose and boilerplate. */
export async function gatherSamples(root: string): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  const seen = new Set<string>()
  const add = (text: string, source: string, mayRestrict: boolean, weight = 1): void => {
    if (seen.has(text)) return
    seen.add(text)
    const { restrictions, views } = extract(segment(readDocument(text)))
    const evidence = restrictions.flatMap((restriction) => restriction.evidence.map((span) => ({ ...span, kind: restriction.kind })))
    for (const view of views) {
      const { clause } = view
      if (clause.kind === 'heading' || clause.lastToken === clause.firstToken) continue
      const read = evidence.filter(({ start, end }) => start < clause.end && clause.start < end).map(({ kind }) => outputOf.get(kind)!)
      // A clause beside one that is read may be a part of what was said there.
      if (read.length > 0 ? mayRestrict : restrictions.length === 0)
        samples.push({ view, source, binds: binds(view), outputs: read.length > 0 ? [ANY, ...new Set(read)] : [], weight })
    }
  }
  const room = join(root, 'src/restrictions')
  for (const name of foldersIn(room)) {
    const rows = ((await import(join(room, name, 'examples.ts'))) as { default: readonly ExampleRow<RestrictionBase>[] }).default
    for (const { from } of rows) for (const text of from) add(text, name, true)
  }
  for (const file of readdirSync(join(root, 'test/prose')).sort())
    for (const text of ((await import(join(root, 'test/prose', file))) as { default: readonly string[] }).default) add(text, 'prose', false)
  for (const text of boilerplate) add(text, 'boilerplate', false, BOILERPLATE)
  return samples
}

const foldersIn = (room: string): readonly string[] =>
  readdirSync(room, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** Samples that a stem, or a pair of stems, must stand in to be a feature. */
const LEAST_STEM = 2
const LEAST_PAIR = 3

/** The tables of words and features. */
interface Vocabulary {
  readonly tables: FeatureTables
  /** How many features there are. */
  readonly features: number
}

/** Makes the tables: every word of the samples leads to its stem, and so do the other forms of that word. */
function vocabularyOf(samples: readonly Sample[]): Vocabulary {
  const stems = new Map<string, number>()
  const words = new Map<number, number>()
  const counts = new Map<number, number>()
  const pairs = new Map<number, number>()
  const surfaces = new Map<string, number>()
  for (const { view } of samples) {
    const { tokens, text } = view.reading.segmentation.document
    const inside = new Set<number>()
    let before = 0
    for (let position = 0; position < view.length; position++) {
      const token = view.tokenAt(position)
      const word = text.slice(tokens.start[token]!, tokens.end[token]!).toLowerCase()
      let number = surfaces.get(word)
      if (number === undefined) {
        const base = stemOf(word)
        number = stems.get(base) ?? stems.size + 1
        stems.set(base, number)
        surfaces.set(word, number)
        words.set(tokens.hash[token]!, number)
      }
      inside.add(featureKey(number))
      if (before !== 0) {
        const pair = featureKey(number, before)
        inside.add(pair)
        pairs.set(pair, 0)
      }
      before = number
    }
    for (const key of inside) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isKept = (key: number): boolean => counts.get(key)! >= (pairs.has(key) ? LEAST_PAIR : LEAST_STEM)
  for (const [word, number] of surfaces) {
    if (isKept(featureKey(number)))
      for (const form of formsOf(word)) {
        const hash = hashWord(form)
        if (!words.has(hash)) words.set(hash, number)
      }
  }
  for (const [hash, number] of words) if (!isKept(featureKey(number))) words.delete(hash)
  const kept = [...counts.keys()].filter(isKept)
  return {
    tables: tablesOf(
      [...words.keys()],
      [...words.values()],
      kept,
      kept.map((_, index) => index + PLAIN_FEATURES),
    ),
    features: kept.length + PLAIN_FEATURES,
  }
}

/** Porter's stem of a word in plain letters; another word is its own. */
const stemOf = (word: string): string => (/^[a-z]+$/.test(word) ? stem(word) : word)

/** Forms of a word that share its stem, some of which nobody uses. */
function formsOf(word: string): readonly string[] {
  if (!/^[a-z]{4,}$/.test(word)) return inflect(word)
  const base = stem(word)
  const roots = new Set([word, word.replace(/(?:s|es|ed|d|ing|ion|or|er)$/, ''), word.replace(/(?:ed|ing|ion|or|er)$/, 'e'), word.replace(/i(?:es|ed)$/, 'y')])
  const forms = [...roots].flatMap((root) => [
    root,
    ...inflect(root),
    ...['ion', 'ions', 'ive', 'or', 'ors', 'er', 'ers', 'able', 'ment', 'ly'].map((ending) => root.replace(/e$/, '') + ending),
  ])
  return forms.filter((form) => form.length > 3 && stem(form) === base)
}

/** Passes over all samples, how fast weights move in the first one, and how much each is drawn to zero. */
const PASSES = 12
const RATE = 0.5
const DECAY = 1e-5

/** Fits weights for all outputs by gradient descent, one sample after the other in an order that is always the same. */
function fitWeights(samples: readonly Sample[], vocabulary: Vocabulary): Float64Array {
  const outputs = kinds.length + 1
  const weights = new Float64Array(vocabulary.features * outputs)
  const read = samples.map(({ view }) => featuresOf(vocabulary.tables, view))
  const order = samples.map((_, index) => index)
  let seed = 1
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const other = seed % (at + 1)
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    const rate = RATE / (1 + pass)
    for (const index of order) {
      const sample = samples[index]!
      const features = read[index]!
      const share = (rate * Math.min(sample.weight, 1 + pass)) / Math.sqrt(features.length)
      // Whether a clause restricts is asked of those alone that bind: that one has any force is no sign among them.
      for (let output = sample.binds ? ANY : ANY + 1; output < outputs; output++) {
        const error = Number(sample.outputs.includes(output)) - logistic(logOdds(weights, outputs, features, output))
        if (Math.abs(error) < 1e-3) continue
        for (const feature of features) weights[feature * outputs + output] = weights[feature * outputs + output]! * (1 - rate * DECAY) + error * share
      }
    }
  }
  return weights
}

/** What a weight of 1 is in the packed table. */
const SCALE = 12

/** Trains on samples. */
export function train(samples: readonly Sample[]): SecondReader {
  const vocabulary = vocabularyOf(samples)
  const weights = Int8Array.from(fitWeights(samples, vocabulary), (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE))))
  return { ...vocabulary.tables, weights, scale: SCALE, outputs: kinds.length + 1 }
}

/** The second reader as the package holds it, in base64. */
export const pack = (reader: SecondReader): string => toBase64(packRows(toRows(reader)))
