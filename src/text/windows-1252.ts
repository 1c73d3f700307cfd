/** What the bytes from 0x80 to 0x9f stand for; five stand for nothing and stay as they are. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Bytes of Windows-1252 as text. Not every platform's decoder of that name knows its quotation marks: that of Node 20 reads Latin-1. */
export const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (character) => upper[character.charCodeAt(0) - 0x80]!)
