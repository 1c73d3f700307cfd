/** Bytes that go in at a time: each may grow a thousandfold before it is asked whether that is enough. */
const SLICE = 512

/**
 * Unpacks bytes up to a bound, so that a little file cannot grow without end. What is damaged counts as far as it goes.
 *
 * @param format `deflate-raw` as in ZIP, `deflate` as in PDF
 * @param most bytes after which unpacking ends
 * @returns what came out, piece by piece; longer than `most` by less than a megabyte
 */
export async function unpackUpTo(
  packed: Uint8Array,
  format: 'deflate' | 'deflate-raw',
  most: number,
): Promise<{ readonly pieces: readonly Uint8Array[]; readonly length: number }> {
  let at = 0
  const source = new ReadableStream<BufferSource>({
    pull(controller) {
      if (at >= packed.length) controller.close()
      else controller.enqueue(packed.slice(at, (at += SLICE)))
    },
  })
  const unpacking = source.pipeThrough(new DecompressionStream(format)).getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for (let piece = await unpacking.read(); !piece.done && length < most; piece = await unpacking.read()) {
      pieces.push(piece.value)
      length += piece.value.length
    }
    await unpacking.cancel()
  } catch {
    // Damaged, or no packed bytes at all: what came before counts.
  }
  return { pieces, length }
}

/** Pieces as one run of bytes. */
export function joinPieces({ pieces, length }: { readonly pieces: readonly Uint8Array[]; readonly length: number }): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
