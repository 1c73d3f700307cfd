import { type Alignment, type Anchor, align, type Sides } from './align.ts'
import type { Corpus } from './corpus.ts'
import { compareScored, DIFFERENCE_COST, EXACT_SHARE, scoreOf } from './score.ts'
import { placesOf } from './shingle.ts'
import { wordsThatTell } from './telling.ts'
import { findHits, type Hits } from './vote.ts'
import { wholeText } from './whole.ts'
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
const BLOCK_BITS = 10
const BLOCK = 1 << BLOCK_BITS
/** A block has no more shingles than words: half of the table of those that were seen stays empty. */
const SEEN_MASK = 2 * BLOCK - 1
/** Share of its shingles that a known text needs to be looked at. */
const LEAST_SHARE = 0.2
/** Shingles that it needs at least, and how many of its own make up for one: short texts have few. */
const LEAST_VOTES = 3
const SHORT_TEXT = 4
/** Known texts that are aligned for one place at most. */
const MOST_CANDIDATES = 128
/** How many more words may agree than the shingles found stand for, since luck may have kept fewer of them there. */
const LUCK = 1.5
const WORDS_TO_SPARE = 30
/** What each missing shingle costs at least, as a share of what it stands for: one word in five differs, and costs twice. */
const MISSING_COST = 0.6
/** Near-copies that are compared with the best, and the share of its votes that they need: what a text was made from has as many. */
const MOST_RIVALS = 32
const RIVAL_VOTES = 0.9
/** A text that is there to the word within another one: words at least, their share of the other, and the share of its shingles found. */
const LEAST_PART = 150
const PART_SHARE = 0.2
const WHOLE_SHARE = 0.97
/** Such texts that are looked at. */
const MOST_PARTS = 8
/** Candidates of whose shingles none is missing that are tried to the word before any other is compared. */
const MOST_TRIED = 8
/** Candidates that are compared to the end for a witness, whether they can win or not. */
const MOST_TOLD = 10
/** How much longer than a known text the run may be that it is found in. */
const SPAN = 1.2

/** A known text that was considered for a place, for those who ask why. */
export interface Candidate {
  readonly text: number
  /** Share of its shingles found, 0 to 1. */
  readonly share: number
  /** Matched words less what differs; undefined when another was so good that this one was not finished. */
  readonly score: number | undefined
  /** How it goes with the text, when it was aligned to the end. */
  readonly alignment: Alignment | undefined
}

/** Called with the candidates of each place that was looked at. */
export type Witness = (candidates: readonly Candidate[], chosen: Alignment | undefined) => void

/** What was found in a text, in text order, and the shingles in common that led there: none are asked for where the whole text is known. */
export interface Findings {
  readonly found: readonly Alignment[]
  readonly hits?: Hits
}

/** Finds every known text in a text. */
export function findTexts(words: Words, corpus: Corpus, witness?: Witness): Findings {
  if (corpus.count === 0 || words.count === 0) return { found: [] }
  // Who asks why wants to see all that come into question.
  const whole = witness === undefined ? wholeText(words, corpus) : undefined
  if (whole !== undefined) return { found: [whole] }
  const hits = findHits(words, corpus)
  return { found: new Election(words, corpus, hits, witness).run(), hits }
}

/** A known text that was found by votes, and where it was taken hold of. */
export interface Elected {
  readonly alignment: Alignment
  readonly anchor: Anchor
}

/** Finds known texts by votes alone, in text order. */
export function electTexts(words: Words, corpus: Corpus): readonly Elected[] {
  const election = new Election(words, corpus, findHits(words, corpus), undefined)
  return election.run().map((alignment) => ({ alignment, anchor: election.anchors.get(alignment)! }))
}

/** Rows that every election over a corpus uses again, so that a small text does not pay for them. */
interface Scratch {
  /** Votes of each text over the blocks it may span. */
  readonly total: Float64Array
  /** Hits of each set in the block that is counted. */
  readonly ofSet: Uint16Array
  /** The sets that have hits in it, and the texts that have votes. */
  readonly sets: Int32Array
  readonly texts: Uint16Array
  /** Open addressing: shingles of the block that is counted, and the count in which each slot was last filled. */
  readonly seen: Uint32Array
  readonly seenIn: Int32Array
  counts: number
  readonly reach: number
}
const scratches = new WeakMap<Corpus, Scratch>()

class Election {
  /** Where each text that was taken was taken hold of. */
  readonly anchors = new Map<Alignment, Anchor>()
  readonly #words: Words
  readonly #corpus: Corpus
  readonly #hits: Hits
  readonly #witness: Witness | undefined
  /** First hit of each block; one entry more, for the end. */
  readonly #firstHit: Int32Array
  readonly #votes: (Votes | undefined)[] = []
  readonly #isTaken: Uint8Array
  readonly #taken: Alignment[] = []
  readonly #scratch: Scratch
  /** Where each known text that was looked at in this election goes with the text; null where nothing was found. */
  readonly #anchors = new Map<number, Anchor | null>()
  /** The block before which a text does not begin, of those that were looked for and begin farther on. */
  readonly #fartherOn = new Map<number, number>()
  /** Words that no match has taken. */
  #left: number

  constructor(words: Words, corpus: Corpus, hits: Hits, witness: Witness | undefined) {
    this.#words = words
    this.#corpus = corpus
    this.#hits = hits
    this.#witness = witness
    const blocks = Math.ceil(words.count / BLOCK)
    this.#firstHit = new Int32Array(blocks + 1).fill(hits.count)
    let block = -1
    for (let hit = 0; hit < hits.count; hit++) while (block < hits.word[hit]! >> BLOCK_BITS) this.#firstHit[++block] = hit
    this.#isTaken = new Uint8Array(hits.count)
    this.#left = words.count
    let scratch = scratches.get(corpus)
    if (scratch === undefined) {
      let longest = 0
      for (const count of corpus.words) if (count > longest) longest = count
      scratch = {
        total: new Float64Array(corpus.count),
        ofSet: new Uint16Array(corpus.setStart.length),
        sets: new Int32Array(BLOCK),
        texts: new Uint16Array(corpus.count),
        seen: new Uint32Array(2 * BLOCK),
        seenIn: new Int32Array(2 * BLOCK),
        counts: 0,
        reach: Math.ceil((longest * SPAN) / BLOCK),
      }
      scratches.set(corpus, scratch)
    }
    this.#scratch = scratch
  }

  run(): Alignment[] {
    const blocks = this.#firstHit.length - 1
    for (let block = 0; block < blocks; block++) {
      while (this.#hitsLeft(block) > 0 && this.#elect(block)) {
        // What was taken is out; the block is looked at again.
      }
      this.#votes[block] = undefined
    }
    return this.#taken.sort((a, b) => a.start - b.start)
  }

  /** Hits of a block that no match has taken. */
  #hitsLeft(block: number): number {
    let left = 0
    for (let hit = this.#firstHit[block]!; hit < this.#firstHit[block + 1]!; hit++) if (this.#isTaken[hit] === 0) left++
    return left
  }

  #votesOf(block: number): Votes {
    let votes = this.#votes[block]
    if (votes === undefined) {
      votes = this.#count(this.#firstHit[block]!, this.#firstHit[block + 1]!)
      this.#votes[block] = votes
    }
    return votes
  }

  #count(from: number, to: number): Votes {
    const { setStart, setMembers, count } = this.#corpus
    const { hash, set: setOf } = this.#hits
    const { ofSet, sets, texts, seen, seenIn } = this.#scratch
    const isTaken = this.#isTaken
    const counting = ++this.#scratch.counts
    let setCount = 0
    for (let hit = from; hit < to; hit++) {
      if (isTaken[hit] === 1) continue
      // A shingle votes once: ten copies of one license are no longer license.
      const shingle = hash[hit]!
      let slot = shingle & SEEN_MASK
      while (seenIn[slot] === counting && seen[slot] !== shingle) slot = (slot + 1) & SEEN_MASK
      if (seenIn[slot] === counting) continue
      seen[slot] = shingle
      seenIn[slot] = counting
      const set = setOf[hit]!
      if (ofSet[set]!++ === 0) sets[setCount++] = set
    }
    const byText = new Uint16Array(count)
    for (let index = 0; index < setCount; index++) {
      const set = sets[index]!
      const votes = ofSet[set]!
      ofSet[set] = 0
      const last = setStart[set + 1]!
      for (let member = setStart[set]!; member < last; member++) byText[setMembers[member]!]! += votes
    }
    let textCount = 0
    for (let text = 0; text < count; text++) if (byText[text] !== 0) texts[textCount++] = text
    return { byText, texts: texts.slice(0, textCount) }
  }

  /** Takes the best known text that has votes in a block; false when there is none. */
  #elect(block: number): boolean {
    const { words: lengths, fewestWords, fingerprints } = this.#corpus
    const { byText, texts } = this.#votesOf(block)
    const { total } = this.#scratch
    this.#anchors.clear()
    for (const text of texts) total[text] = byText[text]!
    const reach = Math.min(this.#firstHit.length - 2, block + this.#scratch.reach)
    for (let next = block + 1; next <= reach; next++) {
      if (this.#firstHit[next + 1] === this.#firstHit[next]) continue
      const more = this.#votesOf(next)
      const far = (next - block) * BLOCK
      for (const text of more.texts) if (byText[text] !== 0 && lengths[text]! * SPAN + BLOCK > far) total[text]! += more.byText[text]!
    }
    const candidates: Standing[] = []
    for (const text of texts) {
      const wanted = fingerprints[text]!
      const votes = total[text]!
      if (votes < LEAST_VOTES && votes * SHORT_TEXT < wanted) continue
      if (votes < LEAST_SHARE * wanted || this.#isFartherOn(block, text)) continue
      const share = Math.min(1, votes / wanted)
      candidates.push({
        text,
        votes,
        share,
        hope: hopeOf(lengths[text]!, fewestWords[text]!, votes, wanted, this.#left),
        likely: likelyOf(lengths[text]!, fewestWords[text]!, votes, wanted),
      })
    }
    if (candidates.length === 0) return false
    candidates.sort((a, b) => b.likely - a.likely || a.text - b.text)

    // A text that differs must win by more over one that does not: so what goes to the word is looked for first, which costs little.
    const tried = new Map<number, Alignment | undefined>()
    const exact = this.#firstExact(block, candidates, tried)
    const exactScore = exact === undefined ? 0 : scoreOf(exact)
    let best: Alignment | undefined
    let bestScore = 0
    /** What goes best of the texts whose beginning is missing. */
    let headless: Alignment | undefined
    let aligned = 0
    const seen: Candidate[] = []
    const done = new Map<number, Alignment>()
    for (const candidate of candidates) {
      const { text, share, hope } = candidate
      const goal = best !== undefined && best.gaps.length > 0 ? bestScore * EXACT_SHARE : bestScore
      const most = Math.ceil((lengths[text]! - goal) / DIFFERENCE_COST)
      const isHopeless = (best !== undefined && hope < goal) || aligned >= MOST_CANDIDATES
      // Who asks why wants to see in which words the others differ, even of those that cannot win.
      const isTold = this.#witness !== undefined && seen.length < MOST_TOLD
      const toBeat = best !== undefined && best.gaps.length === 0 ? Math.max(bestScore, exactScore) : exactScore
      const found = isTold ? this.#alignAt(block, text, Number.MAX_SAFE_INTEGER) : isHopeless ? undefined : this.#alignToWin(block, candidate, most, toBeat, tried)
      if (!isHopeless) aligned++
      if (found !== undefined) done.set(text, found)
      const score = found === undefined ? undefined : scoreOf(found)
      if (this.#witness !== undefined) seen.push({ text, share, score, alignment: found })
      if (found === undefined || isHopeless || found.inserted + found.deleted > most || lacksAll(found, fewestWords[text]!)) continue
      if (!isSubstantial(found)) {
        if (isHeadless(found) && (headless === undefined || score! > scoreOf(headless))) headless = found
        continue
      }
      const order = best === undefined ? 1 : compareScored(found, score!, best, bestScore)
      if (order > 0) {
        best = found
        bestScore = score!
      } else if (order === 0) best = { ...best!, ties: [...(best!.ties ?? []), text] }
    }
    if (best !== undefined && best.gaps.length > 0) best = this.#exactWithin(block, best, candidates, done) ?? this.#settle(block, best, candidates, done)
    // The end of a license that many have is no license: not the one that it is most like, and even less another one.
    const isUnproven =
      best !== undefined && best.gaps.length > 0 && headless !== undefined && scoreOf(headless) > scoreOf(best) && headless.start < best.end && best.start < headless.end
    this.#witness?.(seen, isUnproven ? undefined : best)
    if (best === undefined) return false
    if (isUnproven) return this.#withdraw(best)
    this.#taken.push(best)
    this.anchors.set(best, this.#anchors.get(best.text)!)
    this.#left -= best.end - best.start
    return this.#withdraw(best)
  }

  /** A candidate that goes to the word: looked for among those that lack no shingle which must be there, first where least is left out. */
  #firstExact(block: number, candidates: readonly Standing[], tried: Map<number, Alignment | undefined>): Alignment | undefined {
    const { words: lengths, fewestWords, fingerprints } = this.#corpus
    const leftOut = ({ text, votes }: Standing): number => Math.max(0, (fingerprints[text]! * lengths[text]!) / Math.max(1, fewestWords[text]!) - votes)
    const whole = candidates.filter(({ share }) => share === 1)
    if (whole.length > 1) whole.sort((a, b) => leftOut(a) - leftOut(b))
    for (const { text } of whole.slice(0, MOST_TRIED)) {
      const found = this.#alignAt(block, text, 0)
      tried.set(text, found)
      if (found !== undefined && found.gaps.length === 0) return found
    }
    return undefined
  }

  /**
   * Aligns a known text as far as it can win.
   *
   * @param most words that may differ
   * @param toBeat score of a text that goes to the word, 0 when none is known
   * @param tried what came of trying texts to the word
   */
  #alignToWin(block: number, { text, hope }: Standing, most: number, toBeat: number, tried: ReadonlyMap<number, Alignment | undefined>): Alignment | undefined {
    if (most < 0) return undefined
    const exact = tried.get(text)
    if (exact !== undefined) return exact
    if (toBeat === 0) return this.#alignAt(block, text, most)
    // What differs has to win by so much that most near-copies can only go to the word as well, or not at all.
    const least = toBeat / EXACT_SHARE
    const fewer = hope < least ? 0 : Math.max(0, Math.min(most, Math.ceil((this.#corpus.words[text]! - least) / DIFFERENCE_COST)))
    return fewer === 0 && tried.has(text) ? undefined : this.#alignAt(block, text, fewer)
  }

  /**
   * A text that goes to the word with a good part of what the best one goes with less well: a license and its policy are two known
   * texts rather than an older edition of both in one.
   */
  #exactWithin(
    block: number,
    best: Alignment,
    candidates: readonly { readonly text: number; readonly share: number }[],
    done: ReadonlyMap<number, Alignment>,
  ): Alignment | undefined {
    const { words: lengths } = this.#corpus
    const least = Math.max(LEAST_PART, PART_SHARE * best.matched)
    let longest: Alignment | undefined
    const whole = candidates.filter(({ text, share }) => share >= WHOLE_SHARE && lengths[text]! >= least && text !== best.text).sort((a, b) => lengths[b.text]! - lengths[a.text]!)
    for (const { text } of whole.slice(0, MOST_PARTS)) {
      const part = done.get(text) ?? this.#alignAt(block, text, 0)
      if (part === undefined || part.gaps.length > 0 || part.matched < least || part.matched <= (longest?.matched ?? 0)) continue
      const { start, end } = part
      if (best.gaps.some(({ from, to }) => (from === to ? from > start && from < end : from < end && to > start))) longest = part
    }
    return longest
  }

  /**
   * Settles between texts that have much in common. One that is cut off or changed may score higher as a shorter relative of what it
   * was made from: the words that tell the two apart decide, and where none of them is left of a text that is cut off, both remain
   * possible.
   */
  #settle(block: number, best: Alignment, candidates: readonly { readonly text: number; readonly votes: number }[], done: ReadonlyMap<number, Alignment>): Alignment {
    const { telling, licenseOf } = this.#corpus
    const least = RIVAL_VOTES * candidates.find(({ text }) => text === best.text)!.votes
    const rivals: Alignment[] = []
    const near = candidates.filter(({ text, votes }) => text !== best.text && votes >= least).sort((a, b) => b.votes - a.votes || a.text - b.text)
    for (const { text } of near.slice(0, MOST_RIVALS)) {
      const rival = done.get(text) ?? this.#alignAt(block, text, Number.MAX_SAFE_INTEGER)
      if (rival !== undefined && (isSubstantial(rival) || (isCut(best) && rival.matched >= best.matched)) && rival.start < best.end && best.start < rival.end) rivals.push(rival)
    }
    /** Words that stand here and tell one from the other. Of two that are no siblings the one that accounts for more words tells more. */
    const told = (one: Alignment, other: Alignment): number => wordsThatTell(telling, one, other.text) ?? Math.max(0, one.matched - other.matched)
    let chosen = best
    for (const rival of rivals) if (wordsWithin(rival) <= wordsWithin(chosen) && told(rival, chosen) > told(chosen, rival)) chosen = rival
    const open = isCut(chosen)
      ? [best, ...rivals].filter((other) => licenseOf[other.text] !== licenseOf[chosen.text] && told(chosen, other) === 0 && wordsWithin(other) <= wordsWithin(chosen))
      : []
    return { ...chosen, ...(chosen === best && best.ties !== undefined ? { ties: best.ties } : {}), open: open.map(({ text }) => text) }
  }

  /** Hits inside a match count no more; false when there were none, so that an election cannot go on for ever. */
  #withdraw({ start, end }: Alignment): boolean {
    const { word, count } = this.#hits
    let isChanged = false
    for (let hit = lowerBound(word, count, start); hit < count && word[hit]! < end; hit++) {
      if (this.#isTaken[hit] === 1) continue
      this.#isTaken[hit] = 1
      isChanged = true
      this.#votes[word[hit]! >> BLOCK_BITS] = undefined
    }
    return isChanged
  }

  /** Whether a text is known to begin behind a block. */
  #isFartherOn = (block: number, text: number): boolean => (this.#fartherOn.get(text) ?? 0) > block

  /** Aligns a known text where its votes in a block lie. */
  #alignAt(block: number, text: number, most: number): Alignment | undefined {
    if (this.#isFartherOn(block, text)) return undefined
    const { programs, programStart, dictionary } = this.#corpus
    const program = programs.subarray(programStart[text]!, programStart[text + 1]!)
    let anchor = this.#anchors.get(text)
    if (anchor === undefined) {
      anchor = this.#anchorOf(block, text, program)
      this.#anchors.set(text, anchor)
    }
    if (anchor === null) return undefined
    const { at, place } = anchor
    const sides: Sides = { words: this.#words, dictionary, program, low: this.#lowBefore(at), high: this.#highAfter(at) }
    const found = align(sides, text, 0, at, place, most)
    if (found === undefined || found.start < (block + 1) * BLOCK) return found
    // What has a few shingles here and stands farther on is elected there, where all that may stand there are compared.
    this.#fartherOn.set(text, found.start >> BLOCK_BITS)
    return undefined
  }

  /** Finds a word and a place in a known text that agree; null when there is none. */
  #anchorOf(block: number, text: number, program: Uint16Array): Anchor | null {
    const { word, count } = this.#hits
    const length = this.#corpus.words[text]!
    const from = this.#firstHit[block]!
    const near = Math.min(count, this.#firstHit[block + 1]! + MOST_ANCHORS)
    let anchors = this.#collect(program, text, from, near, 1)
    let best = mostAgreed(anchors)
    if (best < 0 || support * 2 < anchors || anchorOrdinal[best]! > EARLY + length * EARLY_SHARE) {
      // The first hits lie in the middle of the known text: a notice in front of its license, say. Look at hits all over.
      const until = lowerBound(word, count, (word[from] ?? 0) + length * SPAN + BLOCK)
      anchors = this.#collect(program, text, from, until, Math.max(1, Math.ceil((until - from) / MOST_ANCHORS / 2)))
      best = mostAgreed(anchors)
      if (best < 0) return null
      const begin = anchorWord[best]! - anchorOrdinal[best]!
      const slack = slackOf(length)
      const first = lowerBound(word, count, begin - EARLY)
      if (word[first]! < anchorWord[best]!) {
        const [at, place] = [anchorWord[best]!, anchorPlace[best]!]
        anchors = this.#collect(program, text, Math.max(from, first), lowerBound(word, count, at), 1)
        best = -1
        for (let anchor = anchors - 1; anchor >= 0; anchor--) if (Math.abs(anchorWord[anchor]! - anchorOrdinal[anchor]! - begin) <= slack) best = anchor
        if (best < 0) {
          anchorWord[0] = at
          anchorPlace[0] = place
          best = 0
        }
      }
    }
    return { at: anchorWord[best]!, place: anchorPlace[best]! }
  }

  /** Collects anchors among the hits of a range: every so manieth hit of a known text, with its place in the program. */
  #collect(program: Uint16Array, text: number, from: number, until: number, step: number): number {
    const { setStart, setMembers } = this.#corpus
    const { word, hash, set: setOf } = this.#hits
    let anchors = 0
    for (let hit = from; hit < until && anchors < MOST_ANCHORS; hit += step) {
      const set = setOf[hit]!
      if (this.#isTaken[hit] === 1 || !hasMember(setMembers, setStart[set]!, setStart[set + 1]!, text)) continue
      anchorWord[anchors] = word[hit]!
      anchorHash[anchors++] = hash[hit]!
    }
    placesOf(program, anchorHash, anchors, anchorPlace, anchorOrdinal)
    let kept = 0
    for (let anchor = 0; anchor < anchors; anchor++) {
      if (anchorPlace[anchor]! < 0) continue
      anchorWord[kept] = anchorWord[anchor]!
      anchorOrdinal[kept] = anchorOrdinal[anchor]!
      anchorPlace[kept++] = anchorPlace[anchor]!
    }
    return kept
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

/** The best score that a known text can be expected to reach. */
function hopeOf(words: number, fewest: number, votes: number, wanted: number, left: number): number {
  const found = Math.min(words, ((votes * fewest) / wanted) * LUCK + WORDS_TO_SPARE, left)
  const missing = Math.max(0, 1 - (votes + 1) / wanted)
  return Math.min(found - DIFFERENCE_COST * Math.max(0, fewest - found), words * (1 - MISSING_COST * missing))
}

/** The score that a known text is likely to reach. */
function likelyOf(words: number, fewest: number, votes: number, wanted: number): number {
  const found = Math.min(words, (votes * fewest) / wanted)
  return found - DIFFERENCE_COST * Math.max(0, fewest - found)
}

/** How a known text stands in an election. */
interface Standing {
  readonly text: number
  readonly votes: number
  /** Share of the shingles it needs that were found, 0 to 1. */
  readonly share: number
  /** The best score it can be expected to reach, and the one it is likely to. */
  readonly hope: number
  readonly likely: number
}

/** Votes of a block by text, and which texts have any. */
interface Votes {
  readonly byText: Uint16Array
  readonly texts: Uint16Array
}

/** Shingles in common that are looked at to see where a known text begins. */
const MOST_ANCHORS = 16
const anchorWord = new Int32Array(MOST_ANCHORS)
const anchorHash = new Uint32Array(MOST_ANCHORS)
const anchorPlace = new Int32Array(MOST_ANCHORS)
const anchorOrdinal = new Int32Array(MOST_ANCHORS)

/** Words of a known text up to which an anchor says where it begins: so many, and a share of its length. */
const EARLY = 40
const EARLY_SHARE = 0.1

/** How many anchors agreed with the one that was found last, itself among them. */
let support = 0

/** How far two anchors may drift apart: so many words, and a share of the words between them. */
const DRIFT = 8
const DRIFT_SHARE = 0.25
/** How far an anchor may disagree with those farther on about where the known text begins: parts may be left out in between. */
const slackOf = (length: number): number => 16 + length / 8

/** The first anchor of those that agree with the most others about where the known text begins; -1 when there is none. */
function mostAgreed(count: number): number {
  let best = -1
  let most = -1
  for (let index = 0; index < count; index++) {
    let agree = 0
    for (let other = 0; other < count; other++) {
      const words = anchorWord[other]! - anchorWord[index]!
      const places = anchorOrdinal[other]! - anchorOrdinal[index]!
      if (Math.abs(words - places) <= DRIFT + Math.abs(words) * DRIFT_SHARE && words > 0 === places > 0) agree++
    }
    if (agree > most) {
      most = agree
      best = index
      if (agree === count) break
    }
  }
  support = most + 1
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

/**
 * Share of the known text's words that must be there for it to be named at all, by the length of the text: a third of a long
 * license is no accident, a third of a short one is a phrase that many texts have.
 */
const leastCoverage: readonly (readonly [words: number, share: number])[] = [
  [60, 0.75],
  [200, 0.6],
  [Number.POSITIVE_INFINITY, 0.3],
]
/** Share of the words in the run that must agree. */
const LEAST_AGREEMENT = 0.5
/** Words that must agree: shorter runs are phrases that any text may hold. */
const LEAST_MATCHED = 12

/**
 * Words up to which a text is short, and the share of it that may be missing at its beginning: what many short licenses end with, a
 * disclaimer, is none of them when the grant in front of it is missing.
 */
const SHORT = 400
const HEAD_MISSING = 0.25

/** Whether an alignment shows enough of a known text. */
export function isSubstantial(alignment: Alignment): boolean {
  const { matched, inserted, deleted, gaps } = alignment
  if (gaps.length === 0) return matched > 0
  if (isHeadless(alignment)) return false
  const words = matched + deleted
  const share = leastCoverage.find(([least]) => words < least)![1]
  return matched >= LEAST_MATCHED && matched >= share * (matched + deleted) && matched >= LEAST_AGREEMENT * (matched + inserted)
}

/** Whether the beginning of a short known text is missing. */
function isHeadless({ start, matched, deleted, gaps }: Alignment): boolean {
  const [head] = gaps
  const words = matched + deleted
  return head !== undefined && words < SHORT && head.to <= start && head.programTo - head.programFrom > HEAD_MISSING * words
}

/** Share of the words that a known text cannot do without, of which none are there when so many are missing. */
const LACKING = 0.8

/** Whether all that is there of a known text may be left out of it: the license that it stands beside, say. */
const lacksAll = ({ deleted }: Alignment, fewest: number): boolean => deleted > LACKING * fewest

/** Whether words of the known text are missing at its end. */
const isCut = ({ end, gaps }: Alignment): boolean => gaps.some(({ from, to }) => from === to && from >= end)

/** Words that differ up to the last that agrees: what is cut off behind it is no difference between near-copies. */
function wordsWithin({ end, gaps }: Alignment): number {
  let words = 0
  for (const { from, to, programFrom, programTo } of gaps) if (from < end) words += Math.max(to - from, programTo - programFrom)
  return words
}
