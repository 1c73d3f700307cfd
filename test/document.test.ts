import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import { readBlocks } from '../src/document/blocks.ts'
import { readDocument } from '../src/document/document.ts'
import { readMarker } from '../src/document/marker.ts'

const plain = `Foobar Community License

1. Grant
You may use the "Weights" & share them; see section 2.

2. Limits
You must not use the Weights:
- to harm people
- to build a rival product`

/** The words of a text as the rooms see them. */
const words = (text: string): string[] => {
  const { text: seen, tokens } = readDocument(text)
  return Array.from({ length: tokens.count }, (_, i) =>
    seen
      .slice(tokens.start[i], tokens.end[i])
      .replace(/\u2060/g, '')
      .toLowerCase(),
  )
}
const lines = plain.split('\n')
const commented = (leader: string) => lines.map((line) => `${leader} ${line}`.trimEnd()).join('\n')

describe('one text in many dresses has the same words', () => {
  const dresses: Record<string, string> = {
    'Windows line ends': plain.replace(/\n/g, '\r\n'),
    'hash comments': commented('#'),
    'slash comments': commented('//'),
    'dash comments': commented('--'),
    'semicolon comments': commented(';'),
    'rem comments': commented('rem'),
    'dnl comments': commented('dnl'),
    'a star block': `/*\n${commented(' *')}\n */`,
    'Markdown quotes': commented('>'),
    'escaped HTML': lines.map((line) => line.replace(/&/g, '&amp;').replace(/"/g, '&quot;')).join('\n'),
    HTML: `<html><body><h1>${lines[0]}</h1>${lines
      .slice(1)
      .map((line) => (line.startsWith('- ') ? `<li>${line.slice(2).replace(/&/g, '&amp;')}</li>` : `<p>${line.replace(/&/g, '&amp;').replace(/"/g, '&ldquo;')}</p>`))
      .join('')}</body></html>`,
    'full-width letters': plain.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    'a soft hyphen in a word': plain.replace('Community', 'Com\u00admunity'),
    'a byte order mark': `\ufeff${plain}`,
  }
  for (const [dress, text] of Object.entries(dresses)) {
    it(dress, () => {
      const seen = words(text).map((word) => word.normalize('NFKC').replace(/\u00ad/g, ''))
      expect(seen).toEqual(words(plain))
    })
  }
})

it('offsets of tokens lead back to the words of the source', () => {
  const { source, tokens } = readDocument(plain)
  expect(source.slice(tokens.start[0], tokens.end[0])).toBe('Foobar')
  expect(source.slice(tokens.start[tokens.count - 1], tokens.end[tokens.count - 1])).toBe('product')
})

describe('the form of a text is told', () => {
  for (const [form, text] of [
    ['plain', plain],
    ['markdown', `# Foobar\n\nSee [the policy](https://example.org/policy) for **more**.`],
    ['html', '<p>You may <b>not</b> share it.</p>'],
    ['comment', commented('#')],
  ] as const)
    it(form, () => expect(readDocument(text).form).toBe(form))
})

describe('the languages of a text are told', () => {
  for (const [language, text] of [
    ['en', 'You must not use the model for any of the purposes that this license names.'],
    ['zh', '您不得将本模型用于任何违法用途，并应遵守适用法律。'],
    ['de', 'Der Lizenznehmer darf das Modell nicht für militärische Zwecke verwenden und die Kopien werden gelöscht.'],
    ['ja', 'このモデルを違法な目的で利用してはならない。'],
    ['fr', 'Le modèle est fourni sans garantie et vous ne pouvez pas vendre les poids du modèle dans une offre payante.'],
    ['es', 'El modelo y sus pesos no se pueden vender por los usuarios sin el permiso escrito del autor.'],
    ['pt', 'O modelo não pode ser vendido em uma oferta paga, e os pesos são entregues pela autora ao usuário.'],
    ['it', 'Il modello deve essere usato per scopi di ricerca, e gli utenti sono responsabili delle copie che fanno nel lavoro.'],
    ['nl', 'Het model wordt zonder garantie geleverd en mag niet worden verkocht als deel van een betaalde dienst.'],
    ['ko', '본 모델은 연구 목적으로만 사용할 수 있습니다.'],
    ['ru', 'Модель нельзя использовать в коммерческих целях без письменного согласия автора.'],
    ['other', 'Mallia saa käyttää vain tutkimukseen, eikä sitä saa myydä.'],
  ] as const)
    it(language, () => expect(readDocument(text).languages).toEqual([language]))
})

describe('markers of lists and sections are read', () => {
  for (const [line, style, label, ordinal] of [
    ['(a) share it', '(a)', 'a', 1],
    ['iv) share it', 'i)', 'iv', 4],
    ['1.2 Grant', '1.1.', '1.2', 2],
    ['- share it', '-', '', 0],
    ['第三条 使用限制', '第条', '第三条', 3],
    ['（二）不得转让', '（一）', '二', 2],
    ['Section 4. Grant', 'section', 'Section 4', 4],
  ] as const)
    it(line, () => expect(readMarker(line, [])).toMatchObject({ style, label, ordinal }))
  it('a letter goes on where a Roman number would begin', () => {
    const series = [{ style: '(a)', ordinal: 8 }]
    expect(readMarker('(i) next', series)).toMatchObject({ style: '(a)', ordinal: 9 })
    expect(readMarker('(i) first', [])).toMatchObject({ style: '(i)', ordinal: 1 })
  })
  it('no marker stands before an ordinary sentence', () => expect(readMarker('A model is a model.', [])).toBeUndefined())
})

/** Kind and words of each block, with the words of the block that it hangs on. */
const blocks = (text: string) => {
  const list = readBlocks(text)
  return list.map(({ kind, start, end, parent }) => [
    kind,
    text.slice(start, end).replace(/\s+/g, ' '),
    parent < 0 ? '' : text.slice(list[parent]!.start, list[parent]!.end).slice(0, 12),
  ])
}

describe('blocks', () => {
  it('join the lines of a wrapped paragraph, across a page break too', () => {
    const text =
      'You may copy the weights and hand them to others as long as this\nnotice goes with every copy that you make and nobody is told that the\n\fweights come from you, nor that we stand behind what you do with them.'
    expect(blocks(text)).toHaveLength(1)
  })
  it('hang items on their lead-in', () => {
    expect(blocks('You must not:\n(a) sell it;\n(b) rent it.')).toEqual([
      ['paragraph', 'You must not:', ''],
      ['item', 'sell it;', 'You must not'],
      ['item', 'rent it.', 'You must not'],
    ])
  })
  it('keep a list together whose bullets were lost', () => {
    const list = blocks('You agree not to use it for:\n\nMilitary purposes\n\nThe making of weapons\n\nSpam\n\nWe may change this list.')
    expect(list.map(([kind]) => kind)).toEqual(['paragraph', 'item', 'item', 'item', 'paragraph'])
  })
  it('end a list where the next numbered section begins', () => {
    const list = blocks('1. GRANT\n\nYou may share it on these conditions:\na. keep this notice\nb. keep our name\n\n2. TERM\n\nThis ends with a breach.')
    expect(list.map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'item', 'item', 'heading', 'paragraph'])
  })
  it('keep bold topics in the list that a lead-in opened, numbered or not', () => {
    const numbered = blocks('You will not use it for:\n1. **Force**\n   - war\n2. **Crime**\n   - fraud')
    expect(numbered.map(([kind, , parent]) => [kind, parent])).toEqual([
      ['paragraph', ''],
      ['item', 'You will not'],
      ['item', 'Force**'],
      ['item', 'You will not'],
      ['item', 'Crime**'],
    ])
    expect(blocks('You will not use it for:\n\n**Force**\n- war\n\n**Crime**\n- fraud').map(([kind]) => kind)).toEqual(['paragraph', 'item', 'item', 'item', 'item'])
  })
  it('nest short items that carry a list of their own', () => {
    const list = blocks('You will not use it for:\na. Health\n i. to diagnose\n ii. to insure\nb. Crime\n i. to predict it\n ii. to judge it\nc. Media\n i. to fake it')
    expect(list.map(([, , parent]) => parent)).toEqual(['', 'You will not', 'Health', 'Health', 'You will not', 'Crime', 'Crime', 'You will not', 'Media'])
  })
})

describe('any string is accepted', () => {
  const odd = [
    '',
    '\n',
    ' \t\r\n',
    '\ud800',
    '\udfff\ud800',
    '<',
    '<!--',
    '&#xd800;',
    '[](',
    '```',
    '\0',
    '#'.repeat(500),
    '('.repeat(500),
    '1.'.repeat(500),
    '<a '.repeat(500),
    '<!--'.repeat(500),
    '一'.repeat(500),
    '“'.repeat(500),
  ]
  for (const text of odd) it(JSON.stringify(text.slice(0, 24)), () => expect(() => classify(text)).not.toThrow())
  it('made at random', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => classify(text).subject.characters === text.length))
  })
  it('made of the pieces of licenses', () => {
    const pieces = fc.constantFrom(
      'You',
      ' must',
      ' not',
      ' use',
      ':',
      '\n',
      '(a)',
      ' 1.',
      '- ',
      '**',
      '# ',
      '“Model”',
      ' means',
      ' 700 million',
      '不得',
      '，',
      '。',
      ';',
      '<li>',
      '&amp;',
      ' except',
    )
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => classify(parts.join('')).schemaVersion === 1))
  })
})

describe('reading takes time in proportion to the length', () => {
  // A ratio within one run, with room for noise: four times the text may not take more than twelve times as long.
  // Other work on the machine can slow one run of the two.
  for (const [name, piece] of [
    ['prose', 'You may use the model and share it with others in any form that you like. '],
    ['bans', 'you must not '],
    ['open comments', '<!-- '],
    ['open tags', '<a <b '],
    ['brackets', '[('],
    ['quotes', '"“'],
    ['list markers', '(a) (b) '],
    ['short lines', 'a.\n'],
    ['items', '- no spam\n'],
    ['ideographs', '您不得使用本模型，'],
    ['numbers', '1,000,000 '],
  ] as const)
    it(name, { timeout: 60_000, retry: 4 }, () => {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length))
        let least = Number.POSITIVE_INFINITY
        for (let i = 0; i < 3; i++) {
          const start = performance.now()
          classify(text)
          least = Math.min(least, performance.now() - start)
        }
        return least
      }
      time(20_000)
      const small = time(50_000)
      expect(time(200_000)).toBeLessThan(Math.max(small, 2) * 12)
    })
})
