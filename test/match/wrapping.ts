/** Ways in which a license text stands in files: each gives the same words in other clothes. */
export const wrappings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => wrapAt(text, 72),
  markdown: (text) =>
    paragraphsOf(text)
      .map((paragraph, index) => (index === 0 ? `# ${paragraph.replace(/\n/g, ' ')}` : /^[\d(*•-]/.test(paragraph) ? paragraph : paragraph.replace(/^([A-Za-z]+)(?= )/, '**$1**')))
      .join('\n\n'),
  html: (text) =>
    paragraphsOf(text)
      .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\n/g, '<br>\n')}</p>`)
      .join('\n'),
  comment: (text) =>
    wrapAt(text, 70)
      .split('\n')
      .map((line) => `# ${line}`.trimEnd())
      .join('\n'),
}

const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')

/** Breaks lines at a column, as editors do. */
export function wrapAt(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => {
      let out = ''
      let column = 0
      for (const word of line.split(' ')) {
        if (column > 0 && column + 1 + word.length > columns) {
          out += '\n'
          column = 0
        } else if (column > 0) {
          out += ' '
          column++
        }
        out += word
        column += word.length
      }
      return out
    })
    .join('\n')
}
