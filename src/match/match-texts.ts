import { type Alignment, align, type Sides } from './align.ts'
import type { Corpus } from './corpus.ts'
import { eachShingle, readDefault } from './shingle.ts'
import { findHits, type Hits } from './vote.ts'
import type { Words } from './words.ts'

/**
 * Which known texts stand in a text, and where.
 *
 * The text is voted on in blocks: every shingle it shares with known texts is a vote for each of them. For the blocks that a
 * text of some length spans the votes are added up, the share of its shingles that were found says how much of it may be
 * there, and those with the most words to win are aligned, best first, until no other can do better than the best so far. The
 * best is taken, its words are out of the game, and what is left is voted on again. Nothing is counted twice, and a license
 * inside another one is found only if the outer one is not there.
 */

/** Words in a block. */
const BLOCK = 1024
/** Share of its shingles that a known text needs to be looked at. */
const LEAST_SHARE = 0.2
/** Shingles that it needs at least, unless it has fewer. */
const LEAST_VOTES = 3
/** Known texts that are aligned for one place at most. */
const MOST_CANDIDATES = 48
/** What a differing word costs against a matching one when candidates are compared. */
const DIFFERENCE_COST = 2

/** A known text that was considered for a place, for those who ask why. */
export interface Candidate {
  readonly text: number
  /** Share of its shingles found, 0 to 1. */
  readonly share: number
  /** Matched words less what differs; undefined when another was so good that this one was not finished. */
  readonly score: number | undefined
}

/** Called with the candidates of each place that was looked at. */
export type Witness = (candidates: readonly Candidate[], chosen: Alignment | undefined) => void

/** Finds every known text in a text, in text order. */
export function findTexts(words: Words, corpus: Corpus, witness?: Witness): Alignment[] {
  if (corpus.count === 0 || words.count === 0) return []
  const hits = findHits(words, corpus)
  const election = new Election(words, corpus, hits, witness)
  return election.run()
}

class Election {
  readonly #words: Words
  readonly #corpus: Corpus
  readonly #hits: Hits
  readonly #witness: Witness | undefined
  /** First hit of each block; one entry more, for the end. */
  readonly #firstHit: Int32Array
  readonly #votes: (Uint16Array | undefined)[] = []
  readonly #isTaken: Uint8Array
  readonly #taken: Alignment[] = []
  readonly #total: Float64Array
  readonly #longest: number

  constructor(words: Words, corpus: Corpus, hits: Hits, witness: Witness | undefined) {
    this.#words = words
    this.#corpus = corpus
    this.#hits = hits
    this.#witness = witness
    const blocks = Math.ceil(words.count / BLOCK)
    this.#firstHit = new Int32Array(blocks + 1).fill(hits.count)
    let block = -1
    for (let hit = 0; hit < hits.count; hit++) while (block < Math.floor(hits.word[hit]! / BLOCK)) this.#firstHit[++block] = hit
    this.#isTaken = new Uint8Array(hits.count)
    this.#total = new Float64Array(corpus.count)
    let longest = 0
    for (const count of corpus.words) if (count > longest) longest = count
    this.#longest = longest
  }

  run(): Alignment[] {
    const blocks = this.#firstHit.length - 1
    for (let block = 0; block < blocks; block++) {
      if (this.#firstHit[block + 1]! - this.#firstHit[block]! === 0) continue
      while (this.#elect(block)) {
        // What was taken is out; the block is looked at again.
      }
      this.#votes[block] = undefined
    }
    return this.#taken.sort((a, b) => a.start - b.start)
  }

  #votesOf(block: number): Uint16Array {
    let votes = this.#votes[block]
    if (votes === undefined) {
      votes = new Uint16Array(this.#corpus.count)
      this.#votes[block] = votes
      this.#count(votes, this.#firstHit[block]!, this.#firstHit[block + 1]!, 1)
    }
    return votes
  }

  #count(votes: Uint16Array, from: number, to: number, step: number): void {
    const { setStart, setMembers } = this.#corpus
    const { set } = this.#hits
    for (let hit = from; hit < to; hit++) {
      if (this.#isTaken[hit] === 1) continue
      const last = setStart[set[hit]! + 1]!
      for (let member = setStart[set[hit]!]!; member < last; member++) votes[setMembers[member]!]! += step
    }
  }

  /** Takes the best known text that has votes in a block; false when there is none. */
  #elect(block: number): boolean {
    const { count, words: lengths, fingerprints } = this.#corpus
    const votes = this.#votesOf(block)
    const total = this.#total
    const reach = Math.min(this.#firstHit.length - 2, block + Math.ceil((this.#longest * 1.2) / BLOCK))
    for (let text = 0; text < count; text++) total[text] = votes[text]!
    for (let next = block + 1; next <= reach; next++) {
      if (this.#firstHit[next + 1] === this.#firstHit[next]) continue
      const more = this.#votesOf(next)
      const far = (next - block) * BLOCK
      for (let text = 0; text < count; text++) if (more[text] !== 0 && votes[text] !== 0 && lengths[text]! * 1.2 + BLOCK > far) total[text]! += more[text]!
    }
    const candidates: { text: number; share: number; hope: number }[] = []
    for (let text = 0; text < count; text++) {
      if (votes[text] === 0) continue
      const wanted = fingerprints[text]!
      if (total[text]! < Math.min(LEAST_VOTES, wanted)) continue
      const share = Math.min(1, total[text]! / wanted)
      if (share < LEAST_SHARE) continue
      candidates.push({ text, share, hope: share * lengths[text]! - DIFFERENCE_COST * (1 - share) * 0.1 * lengths[text]! })
    }
    if (candidates.length === 0) return false
    candidates.sort((a, b) => b.hope - a.hope || b.share - a.share || a.text - b.text)
    if (candidates.length > MOST_CANDIDATES) candidates.length = MOST_CANDIDATES

    let best: Alignment | undefined
    let bestScore = 0
    const seen: Candidate[] = []
    for (const { text, share } of candidates) {
      const goal = best !== undefined && best.gaps.length > 0 ? bestScore * EXACT_SHARE : bestScore
      const room = lengths[text]! - goal
      const most = room < 0 ? 0 : Math.ceil(room / DIFFERENCE_COST)
      const found = room < 0 ? undefined : this.#alignAt(block, text, most)
      const score = found === undefined ? undefined : scoreOf(found)
      if (this.#witness !== undefined) seen.push({ text, share, score })
      if (found === undefined || !isSubstantial(found)) continue
      const closer = best === undefined ? 1 : exactness(found, score!, best, bestScore) || score! - bestScore || closeness(found, best)
      if (closer > 0) {
        best = found
        bestScore = score!
      } else if (closer === 0) best = { ...best!, ties: [...(best!.ties ?? []), text] }
    }
    this.#witness?.(seen, best)
    if (best === undefined) return false
    this.#taken.push(best)
    this.#withdraw(best)
    return true
  }

  /** Votes of words that were taken count no more. */
  #withdraw({ start, end }: Alignment): void {
    const { word, count } = this.#hits
    let hit = lowerBound(word, count, start)
    let isChanged = false
    while (hit < count && word[hit]! < end) {
      const block = Math.floor(word[hit]! / BLOCK)
      const last = Math.min(this.#firstHit[block + 1]!, lowerBound(word, count, end))
      const votes = this.#votes[block]
      if (votes !== undefined) this.#count(votes, hit, last, -1)
      for (; hit < last; hit++) {
        if (this.#isTaken[hit] === 0) isChanged = true
        this.#isTaken[hit] = 1
      }
    }
    if (!isChanged) throw new Error('A match took no words.')
  }

  /** Aligns a known text where its votes in a block lie. */
  #alignAt(block: number, text: number, most: number): Alignment | undefined {
    const { programs, programStart, setStart, setMembers, words: lengths } = this.#corpus
    const { word, hash, set } = this.#hits
    const from = programStart[text]!
    const program = programs.subarray(from, programStart[text + 1]!)
    const reading = readDefault(program, 0)
    const places = new Map<number, number>()
    eachShingle(reading.words, (shingle, first) => {
      // A shingle that stands twice in the text does not say where we are.
      places.set(shingle, places.has(shingle) ? -1 : first)
    })
    const anchors: { word: number; place: number }[] = []
    const until = Math.min(this.#hits.count, this.#firstHit[block + 1]! + 64)
    let first = -1
    for (let hit = this.#firstHit[block]!; hit < until && anchors.length < 64; hit++) {
      if (this.#isTaken[hit] === 1 || !hasMember(setMembers, setStart[set[hit]!]!, setStart[set[hit]! + 1]!, text)) continue
      const place = places.get(hash[hit]!)
      if (place === undefined || place < 0) {
        if (first < 0 && place !== undefined) first = hit
        continue
      }
      anchors.push({ word: word[hit]!, place })
    }
    if (anchors.length === 0) {
      if (first < 0) return undefined
      let place = -1
      eachShingle(reading.words, (shingle, at) => {
        if (place < 0 && shingle === hash[first]) place = at
      })
      anchors.push({ word: word[first]!, place })
    }
    const anchor = mostAgreed(anchors, lengths[text]!)
    const low = this.#lowBefore(anchor.word)
    const high = this.#highAfter(anchor.word)
    const sides: Sides = { words: this.#words, dictionary: this.#corpus.dictionary, program, low, high }
    return align(sides, text, 0, anchor.word, reading.at[anchor.place]!, most)
  }

  #lowBefore(at: number): number {
    let low = 0
    for (const { end } of this.#taken) if (end <= at && end > low) low = end
    return low
  }

  #highAfter(at: number): number {
    let high = this.#words.count
    for (const { start } of this.#taken) if (start > at && start < high) high = start
    return high
  }
}

/** The first anchor of those that agree with the most others about where the known text begins. */
function mostAgreed(anchors: readonly { readonly word: number; readonly place: number }[], length: number): { readonly word: number; readonly place: number } {
  const slack = 16 + length / 16
  let best = anchors[0]!
  let most = 0
  const last = Math.min(anchors.length, 24)
  for (let index = 0; index < last; index++) {
    const { word, place } = anchors[index]!
    let agree = 0
    for (const other of anchors) if (Math.abs(other.word - other.place - (word - place)) <= slack && Math.sign(other.word - word) === Math.sign(other.place - place)) agree++
    if (agree > most) {
      most = agree
      best = anchors[index]!
    }
  }
  return best
}

function lowerBound(row: Int32Array, count: number, value: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function hasMember(members: Uint16Array, from: number, to: number, text: number): boolean {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    const member = members[middle]!
    if (member === text) return true
    if (member < text) low = middle + 1
    else high = middle
  }
  return false
}

/** What a word counts that the known text leaves free, against one that it asks for. */
const FREE_WORD = 0.9

/** Words that agree or may stand where they do, less what differs. */
export const scoreOf = ({ start, end, matched, agreed, inserted, deleted }: Alignment): number =>
  matched + agreed + FREE_WORD * Math.max(0, end - start - matched - agreed - inserted) - DIFFERENCE_COST * (inserted + deleted)

/**
 * Share of the best score at which a text that differs in no word is preferred: the template of a license, rather than some
 * edition of it that happens to have more of the free words in common.
 */
const EXACT_SHARE = 0.9

function exactness(a: Alignment, aScore: number, b: Alignment, bScore: number): number {
  if (a.gaps.length === 0 && b.gaps.length > 0) return aScore >= bScore * EXACT_SHARE ? 1 : 0
  if (b.gaps.length === 0 && a.gaps.length > 0) return bScore >= aScore * EXACT_SHARE ? -1 : 0
  return 0
}

/** Share of the known text's words that must be there for it to be named at all. */
const LEAST_COVERAGE = 0.3
/** Share of the words in the run that must agree. */
const LEAST_AGREEMENT = 0.5
/** Words that must agree: shorter runs are phrases that any text may hold. */
const LEAST_MATCHED = 12

/** Whether an alignment shows enough of a known text. */
export function isSubstantial({ matched, inserted, deleted }: Alignment): boolean {
  return matched >= LEAST_MATCHED && matched >= LEAST_COVERAGE * (matched + deleted) && matched >= LEAST_AGREEMENT * (matched + inserted)
}

/** Of two alignments that score the same, which is closer: the one that differs less, then the one with less left to choice. */
function closeness(a: Alignment, b: Alignment): number {
  const wild = ({ start, end, matched, agreed }: Alignment): number => end - start - matched - agreed
  return b.inserted + b.deleted - a.inserted - a.deleted || a.agreed - b.agreed || wild(b) - wild(a)
}
