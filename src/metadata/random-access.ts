/** A file of any size of which only what is asked for is read. */
export interface RandomAccess {
  /** In bytes. */
  readonly size: number
  /** Bytes from an offset on; fewer than asked for at the end of the file. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>
}

/** Bytes that are at hand, as a file. */
export const bytesAsFile = (bytes: Uint8Array): RandomAccess => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, Math.min(bytes.length, offset + length)),
})

/** Bytes of a text file that are read at most: metadata that is longer is a mistake or an attack. */
export const MOST_TEXT_BYTES = 4_000_000
