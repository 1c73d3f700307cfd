/** Ranges of characters that take two columns on a terminal (East Asian wide and full-width, emoji). Source: Unicode Standard Annex 11. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
]

const mark = /^\p{M}$/u

/** Columns that a text takes on a terminal. It must be {@link visible} text: nothing in it moves the cursor. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x300) width++
    else if (!mark.test(character)) width += code >= 0x1100 && wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
  }
  return width
}

/**
 * Breaks a text into lines of at most `width` columns, at spaces and between ideographs; a longer word is cut.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const [piece] of text.matchAll(
    /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60][，。、；：？！）」』】》〉”’]*| *[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+ */gu,
  )) {
    let rest = piece
    if (used > 0 && used + widthOf(rest.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
      rest = rest.trimStart()
    }
    for (const character of rest) {
      const columns = widthOf(character)
      if (used + columns > width && character !== ' ') {
        lines.push(line)
        line = ''
        used = 0
      }
      line += character
      used += columns
    }
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}
