/**
 * Speed as ratios, so that figures from different machines can be compared: each measure is divided by the time of a bare loop over
 * `charCodeAt` of the same text in the same process, or by that of `node -e 0` for a cold start.
 *
 * Medians of rounds in which the measures take turns, so that a busy moment falls on all of them.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import spdx from 'spdx-license-list/full.js'
import { classify } from '../src/classify.ts'
import { readDocument } from '../src/document/document.ts'
import { identify } from '../src/names/identify.ts'

/** What was measured. */
export interface Speed {
  /** Characters of the texts that were read. */
  readonly characters: number
  /** Time of identification over that of the bare loop, warm. */
  readonly identify: number
  /** The same for copies of the texts in which one word in two hundred is another. */
  readonly identifyEdited: number
  /** Time of classification over that of the bare loop, warm. */
  readonly classify: number
  /** Warm classification, in millions of characters a second on this machine. */
  readonly classifyMillions: number
  /** Time for ten megabytes over that for one: 10 when it is proportional. */
  readonly growth: number
  /** Wall time of the command on a license over that of `node -e 0`. */
  readonly cold: number
  /** Wall time of `node -e 0` in milliseconds on this machine. */
  readonly bareStart: number
}

/** Rounds that are measured, and rounds before them in which the engine compiles what runs often: about two seconds of work. */
const ROUNDS = 41
const WARM_ROUNDS = 60
const COLD_ROUNDS = 15

/** Measures the code of `src`, and the built command. */
export function measureSpeed(): Speed {
  const texts = sampleTexts()
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const edited = texts.map(withOtherWords)
  const bare = () => texts.forEach(loop)
  // The bare loop is over in a blink: it runs often enough for the clock to tell.
  const often = Math.max(1, Math.ceil(20_000_000 / characters))
  const [loopTime, identifyTime, editedTime, classifyTime] = medians(
    ROUNDS,
    [
      () => {
        for (let round = 0; round < often; round++) bare()
      },
      () => texts.forEach((text) => void identify(readDocument(text))),
      () => edited.forEach((text) => void identify(readDocument(text))),
      () => texts.forEach((text) => void classify(text)),
    ],
    WARM_ROUNDS,
  )
  const once = loopTime! / often
  const one = ofLength(texts, 1_000_000)
  const ten = ofLength(texts, 10_000_000)
  const [oneTime, tenTime] = medians(3, [() => void classify(one), () => void classify(ten)])
  const [startTime, coldTime] = medians(COLD_ROUNDS, [() => start(['-e', '0']), () => start(['dist/cli', 'examples/foobar-1/LICENSE'])])
  return {
    characters,
    identify: identifyTime! / once,
    identifyEdited: editedTime! / once,
    classify: classifyTime! / once,
    classifyMillions: characters / classifyTime! / 1000,
    growth: tenTime! / oneTime!,
    cold: coldTime! / startTime!,
    bareStart: startTime!,
  }
}

/** The license and examples of this project, and well-known licenses short and long. */
function sampleTexts(): readonly string[] {
  const own = ['LICENSE', 'examples/foobar-1/LICENSE', 'examples/foobar-1/USE_POLICY.md', 'examples/qingniao/LICENSE'].map((path) => readFileSync(path, 'utf8'))
  return [...own, ...['MIT', 'BSD-3-Clause', 'MPL-2.0', 'CC-BY-NC-4.0', 'GPL-3.0-only'].map((id) => spdx[id]!.licenseText)]
}

/** A copy in which one word in two hundred is another of the same length, so that no text is known as a whole. */
function withOtherWords(text: string): string {
  let word = 0
  return text.replace(/[a-z]{4,}/gi, (each) => (++word % 200 === 100 ? 'x'.repeat(each.length) : each))
}

let seen = 0
function loop(text: string): void {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  seen = (seen + sum) | 0
}

/** Texts one after the other, again and again, up to a length; each copy is numbered, so that none is the same as the one before. */
function ofLength(texts: readonly string[], length: number): string {
  const parts: string[] = []
  for (let copy = 0, total = 0; total < length; copy++) {
    const part = `Part ${copy}\n\n${texts[copy % texts.length]}\n\n`
    parts.push(part)
    total += part.length
  }
  return parts.join('').slice(0, length)
}

function start(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [...args], { stdio: 'ignore' })
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: is dist built?`)
}

/** Median milliseconds of each, after rounds that warm up. */
function medians(rounds: number, works: readonly (() => void)[], warm = 1): readonly number[] {
  const times = works.map((): number[] => [])
  for (let round = -warm; round < rounds; round++) {
    works.forEach((work, at) => {
      const began = performance.now()
      work()
      if (round >= 0) times[at]!.push(performance.now() - began)
    })
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!)
}

/** What the bare loop summed up: read so that no engine can leave the loop out. */
export const checksum = (): number => seen
