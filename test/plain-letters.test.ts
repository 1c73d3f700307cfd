import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import { plainLetters } from '../src/text/plain-letters.ts'
import { spdxTexts } from './match/known.ts'

const terms = [
  'Foobar Model License',
  '1. You may not use the model for commercial purposes.',
  '2. You must keep all copyright notices in every copy.',
  '3. You must not reverse engineer the software, and you fulfill all applicable laws and regulations in the official office.',
  '4. Products must display "Built with Foobar" prominently.',
].join('\n\n')

const cyrillic: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', s: 'ѕ', B: 'В', H: 'Н', M: 'М', T: 'Т', P: 'Р' }
const greek: Readonly<Record<string, string>> = { o: 'ο', v: 'ν', B: 'Β', H: 'Η', M: 'Μ', T: 'Τ', P: 'Ρ' }

const disguises: Readonly<Record<string, (text: string) => string>> = {
  'Cyrillic look-alikes': (text) => text.replace(/[A-Za-z]/g, (letter) => cyrillic[letter] ?? letter),
  'Greek look-alikes': (text) => text.replace(/[A-Za-z]/g, (letter) => greek[letter] ?? letter),
  ligatures: (text) => text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ'),
  'characters of no width': (text) => text.replace(/([a-z])(?=[a-z])/g, (letter, _next, at: number) => letter + (at % 3 === 0 ? '\u200b' : at % 7 === 0 ? '\u2060' : '')),
  'soft hyphens': (text) => text.replace(/([a-z]{3})(?=[a-z]{3})/g, '$1\xad'),
  'bold letters of mathematics': (text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
}

const valuesOf = (text: string): readonly unknown[] => classify(text).restrictions.map(({ evidence: _evidence, ...values }) => values)

describe('a text in letters that look plain', () => {
  const plain = classify(terms)
  for (const [name, disguise] of Object.entries(disguises)) {
    const text = disguise(terms)

    it(`is read as if they were plain: ${name}`, () => {
      expect(text).not.toBe(terms)
      expect(plain.restrictions.length).toBeGreaterThan(3)
      expect(valuesOf(text)).toEqual(valuesOf(terms))
    })

    it(`is quoted as it was given: ${name}`, () => {
      const { restrictions, subject, notes } = classify(text)
      expect(subject.characters).toBe(text.length)
      for (const [index, { evidence }] of restrictions.entries())
        for (const [at, { start, end, line, column, quote }] of evidence.entries()) {
          expect(text.slice(start, end)).toBe(quote)
          expect(text.split('\n')[line - 1]!.slice(column - 1)).toBe(text.slice(start).split('\n')[0])
          expect(plainLetters(quote)?.text ?? quote).toBe(plain.restrictions[index]!.evidence[at]!.quote)
        }
      expect(notes.map(({ code }) => code)).toContain('read-as-plain')
    })

    it(`is known by its words: ${name}`, () => {
      for (const id of ['MIT', 'Apache-2.0', 'OFL-1.1']) {
        const known = disguise(spdxTexts.find((each) => each.id === id)!.text)
        const { licenses } = classify(known)
        expect(licenses.map((each) => [each.id, each.match])).toEqual([[id, 'exact']])
        expect(licenses[0]!.span.end).toBeLessThanOrEqual(known.length)
      }
    })
  }

  it('is no other text when a word is changed as well', () => {
    const [license] = classify(disguises['Cyrillic look-alikes']!(spdxTexts.find(({ id }) => id === 'MIT')!.text.replace('without restriction', 'without a promise'))).licenses
    expect(license).toMatchObject({ id: 'MIT', match: 'modified' })
  })
})

describe('letters that are what they seem', () => {
  it.each([
    'Лицензия разрешает использование, а также копирование; она не ограничивает с оговоркой.',
    'Η άδεια επιτρέπει τη χρήση και την αντιγραφή.',
    'Программа под лицензией MIT и GPL-2.0-only.',
    'The angle α lies between x and y; β-carotene, 5 μm, Δx and the Ω of the file.',
    'Keep the co-\nauthors, and the soft\xad\nware.',
    '\ufeffA mark of byte order in front of a text.',
    'می‌خواهم',
    'Café, naïve, Straße, ﷺ, ™ and ½.',
    '您可以使用本模型。',
  ])('stay: %s', (text) => {
    expect(plainLetters(text)).toBeUndefined()
    expect(classify(text).notes.map(({ code }) => code)).not.toContain('read-as-plain')
  })
})
