/**
 * Characters that a terminal acts on, or that hide or turn around the words beside them: controls, marks of direction,
 * characters of no width. A license must not be able to repaint what is said about it.
 */
const unsafe =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

/** Text that is safe on a terminal: what could act or hide is written as its code, such as `\x1b` or `\u202e`; tabs and line ends are spaces. */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => {
    if (character === '\t' || character === '\n' || character === '\r') return ' '
    const code = character.codePointAt(0)!
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}
