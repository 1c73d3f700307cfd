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
