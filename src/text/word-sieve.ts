/** Bits of a token's hash that a sieve looks at: the highest, which tables of words do not use. */
const SHIFT = 20

/**
 * Says of most words at one look that they are not in a set. To ask the set itself for each word of a text would be slow: hashes of 32 bits
 * are no small integers, so that engines keep them as objects.
 */
export class WordSieve {
  private readonly cells = new Uint8Array(1 << (32 - SHIFT))

  constructor(hashes: Iterable<number>) {
    for (const hash of hashes) this.cells[hash >>> SHIFT] = 1
  }

  /** False when the word is not in the set; true when it may be. */
  passes(hash: number): boolean {
    return this.cells[hash >>> SHIFT] === 1
  }
}

/** A set of words by their token hashes. */
export class WordSet {
  private readonly hashes: ReadonlySet<number>
  private readonly sieve: WordSieve

  constructor(hashes: Iterable<number>) {
    this.hashes = new Set(hashes)
    this.sieve = new WordSieve(this.hashes)
  }

  has(hash: number): boolean {
    return this.sieve.passes(hash) && this.hashes.has(hash)
  }
}
