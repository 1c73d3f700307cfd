import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'

/** Texts that tell of a license in other words, all our own. */
const summaries: readonly (readonly [what: string, text: string])[] = [
  [
    'a deed',
    `# Attribution 4.0 International (CC BY 4.0)

This is a human-readable overview of the license, for those in a hurry.

You are free to:
- Share: pass the thing on in whatever shape you like.
- Adapt: build on it, for a fee if you want.

Under the following terms:
- Attribution: say whose it is, link to the license, and tell what you changed.`,
  ],
  [
    'columns',
    `MIT License

Permissions
- sell it
- change it
- keep your changes to yourself

Conditions
- leave the notice in place

Limitations
- nobody answers for damage`,
  ],
  [
    'a nutshell',
    'The Apache License 2.0 in a nutshell: do what you like, keep the notices, say what you changed, and expect no warranty. You also get the patents of whoever contributed.',
  ],
  ['plain words', 'GPL-3.0, in plain English: if you hand out the program you also hand out its source, and whoever gets it may do the same.'],
  [
    'a page about it',
    'What follows is a summary of the Mozilla Public License 2.0, written by Acme. Files that you change stay open; files of your own need not be. This page does not replace the license.',
  ],
  ['no substitute', 'Llama 3.1 Community License\n\nThese notes are not a substitute for the agreement. Big firms have to ask first, and products carry the name.'],
  ['in Chinese', '# Apache License 2.0 要点\n\n以下内容是该许可协议的摘要，由示例公司编写，不能替代许可证全文。你可以自由使用和修改，但要保留声明。'],
]

/** Texts that speak of a license and sum nothing up. */
const others: readonly (readonly [what: string, text: string])[] = [
  ['a notice', 'Foobar is released under the MIT License. See the file LICENSE for the words.'],
  ['a readme with an overview', '# Foobar\n\n## Summary\n\nFoobar turns lanterns into teapots.\n\n## Conditions\n\nIt runs on Linux.\n\n## License\n\nApache-2.0'],
  ['a mention', 'We compared the GPL with other licenses and chose none of them.'],
  ['a changelog', '## 2.0\n- The license is MIT now.\n- An overview of all commands is printed by --help.'],
]

describe('summaries', () => {
  for (const [what, text] of summaries)
    it(`${what} is no license, and the note says so`, () => {
      const { licenses, notes } = classify(text)
      expect(licenses.filter(({ basis }) => basis === 'text')).toEqual([])
      expect(notes.map(({ code }) => code)).toContain('summary-not-text')
      for (const { span } of notes) expect(span === undefined || span.end <= text.length).toBe(true)
    })

  for (const [what, text] of others)
    it(`${what} is no summary`, () => {
      expect(classify(text).notes.map(({ code }) => code)).not.toContain('summary-not-text')
    })
})
