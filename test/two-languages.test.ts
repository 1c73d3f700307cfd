import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'

const duties = ['You must keep all copyright notices in every copy.', 'You must comply with all applicable laws and regulations.', 'You must not reverse engineer the software.']
const dutiesInChinese = ['您应当在所有副本中保留版权声明。', '您应当遵守适用的法律法规。', '您不得对本软件进行反向工程。']

const bilingual = (chinese: readonly string[], english: readonly string[]): string =>
  [
    'Foobar 模型许可协议',
    ...[...dutiesInChinese, ...chinese].map((line, i) => `${i + 1}. ${line}`),
    'Foobar Model License',
    ...[...duties, ...english].map((line, i) => `${i + 1}. ${line}`),
  ].join('\n\n')
const disagreements = (text: string): readonly string[] => classify(text).notes.flatMap(({ code, message }) => (code === 'two-languages-disagree' ? [message] : []))

describe('a text in two languages', () => {
  it('gives one object with evidence in both parts', () => {
    const { restrictions } = classify(bilingual(['您不得将本模型用于商业目的。'], ['You may not use the model for commercial purposes.']))
    for (const kind of ['non-commercial', 'notice', 'law-compliance', 'reverse-engineering-ban']) {
      const found = restrictions.filter((each) => each.kind === kind)
      expect(found).toHaveLength(1)
      expect(found[0]!.evidence.some(({ quote }) => /\p{Script=Han}/u.test(quote))).toBe(true)
      expect(found[0]!.evidence.some(({ quote }) => /^[\x20-\x7e\s]+$/.test(quote))).toBe(true)
    }
  })

  it('has no note when the parts agree', () => {
    expect(disagreements(bilingual(['您不得将本模型用于商业目的。'], ['You may not use the model for commercial purposes.']))).toEqual([])
    expect(
      disagreements(
        bilingual(
          ['月活跃用户数超过1亿的，您应当向许可方申请许可。'],
          ['If the monthly active users of your products exceed 100 million, you must request a license from the licensor.'],
        ),
      ),
    ).toEqual([])
  })

  it('has a note when one part bars commerce and the other allows it', () => {
    expect(disagreements(bilingual(['您不得将本模型用于商业目的。'], ['You may use the model for any purpose, including commercial purposes.']))).toHaveLength(1)
    expect(disagreements(bilingual(['您可以将本模型用于商业用途。'], ['You may not use the model for commercial purposes.']))[0]).toContain('English part says')
  })

  it('has a note when the parts name different caps', () => {
    const text = bilingual(
      ['月活跃用户数超过1千万的，您应当向许可方申请许可。'],
      ['If the monthly active users of your products exceed 100 million, you must request a license from the licensor.'],
    )
    expect(disagreements(text)).toHaveLength(2)
  })

  it('has no note when foreign words only stand in a text of one language', () => {
    expect(disagreements(['Foobar Model License: use it as you like.', ...dutiesInChinese, '您不得将本模型用于商业目的。'].join('\n\n'))).toEqual([])
  })
})

describe('a text in two languages is read in every layout', () => {
  const pairs = [
    ['non-commercial', '您不得将本模型用于商业目的。', 'You may not use the model for commercial purposes.'],
    ['reverse-engineering-ban', '您不得对模型进行反向工程。', 'You must not reverse engineer the model.'],
    ['law-compliance', '您应当遵守适用的法律法规。', 'You must comply with all applicable laws and regulations.'],
    [
      'user-cap',
      '月活跃用户数超过1亿的，您应当向许可方申请许可。',
      'If your products have more than 100 million monthly active users, you must request a license from the licensor.',
    ],
    ['notice', '您应当在所有副本中保留版权声明。', 'You must keep all copyright notices in every copy.'],
  ] as const
  type Rows = readonly (readonly [kind: string, chinese: string, english: string])[]
  const layouts: Readonly<Record<string, (rows: Rows) => string>> = {
    'paragraph by paragraph': (rows) => rows.map(([, zh, en], i) => `${i + 1}. ${zh}\n\n${en}`).join('\n\n'),
    'line under line': (rows) => rows.map(([, zh, en], i) => `${i + 1}. ${en}\n${zh}`).join('\n'),
    'on one line': (rows) => rows.map(([, zh, en], i) => `${i + 1}. ${zh} ${en}`).join('\n'),
    'Chinese, then English': (rows) => [...rows.map(([, zh], i) => `${i + 1}. ${zh}`), 'Model License', ...rows.map(([, , en], i) => `${i + 1}. ${en}`)].join('\n\n'),
    'English, then Chinese': (rows) => [...rows.map(([, , en], i) => `${i + 1}. ${en}`), '模型许可协议', ...rows.map(([, zh], i) => `${i + 1}. ${zh}`)].join('\n\n'),
    'a table': (rows) => ['| 中文 | English |', '| --- | --- |', ...rows.map(([, zh, en]) => `| ${zh} | ${en} |`)].join('\n'),
    'columns with tabs': (rows) => rows.map(([, zh, en]) => `${zh}\t${en}`).join('\n'),
    'English in brackets': (rows) => rows.map(([, zh, en]) => `${zh}（${en}）`).join('\n\n'),
  }
  for (const [name, layout] of Object.entries(layouts))
    it(name, () => {
      const { restrictions, notes } = classify(layout(pairs))
      expect(notes).toEqual([])
      expect(restrictions.map(({ kind }) => kind).sort()).toEqual(pairs.map(([kind]) => kind as string).sort())
      for (const { evidence } of restrictions) {
        expect(evidence.some(({ quote }) => /\p{Script=Han}/u.test(quote))).toBe(true)
        expect(evidence.some(({ quote }) => !/\p{Script=Han}/u.test(quote))).toBe(true)
      }
      const allowed: Rows = pairs.map(([kind, zh, en]) => (kind === 'non-commercial' ? [kind, zh, 'You may use the model for commercial purposes.'] : [kind, zh, en]))
      expect(disagreements(layout(allowed))).toHaveLength(1)
    })
})
