/** Ways of writing that a terminal knows. */
export type Paint = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

const codes: Readonly<Record<Paint, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
}

/** Makes a function that writes text in a color, or leaves it as it is. */
export const painter =
  (color: boolean) =>
  (paint: Paint, text: string): string =>
    color && text !== '' ? `\x1b[${codes[paint][0]}m${text}\x1b[${codes[paint][1]}m` : text
