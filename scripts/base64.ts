/** Bytes as base64 without padding: zeros are added to a multiple of twelve, so that typed arrays stay aligned too. */
export function toBase64(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil(bytes.length / 12) * 12)
  padded.set(bytes)
  return Buffer.from(padded.buffer).toString('base64')
}
