import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import { run } from '../src/cli/run.ts'
import { evaluate } from '../src/policy/evaluate.ts'
import { definePolicy } from '../src/policy/policy.ts'

const texts = {
  German:
    'Dieses Modell darf nur für die Forschung verwendet werden. Der Nutzer darf die Gewichte nicht mit anderen teilen, und der Name des Herstellers ist zu nennen. Bei einem Verstoß endet die Erlaubnis.',
  French: "Le modèle est réservé à la recherche. Vous ne pouvez pas vendre les poids, et le nom de l'auteur est à citer dans toute publication.",
  Spanish: 'El modelo y los pesos se entregan por la empresa para la investigación. Los usuarios no pueden vender las copias sin el permiso del autor.',
  Japanese: 'このモデルは研究にのみ利用できます。利用者は、書面による承諾なく、重みを第三者に渡してはなりません。',
  Korean: '본 모델은 연구 목적으로만 사용할 수 있습니다. 이용자는 서면 동의 없이 가중치를 제3자에게 제공할 수 없습니다.',
  Russian: 'Модель можно использовать только для исследований. Пользователь не вправе передавать веса третьим лицам без письменного согласия автора.',
} as const
const unread = (text: string): readonly string[] => classify(text).notes.flatMap(({ code, message }) => (code === 'language-not-read' ? [message] : []))

describe('a text in a language that the rules do not read', () => {
  for (const [language, text] of Object.entries(texts)) it(`says so: ${language}`, () => expect(unread(text)).toEqual([expect.stringContaining(`This text is in ${language}`)]))

  it('says so of a part', () => {
    const english = 'You may use the model for any purpose. The weights of the model are yours to share, and you may sell copies of them to others in any form.'
    expect(unread(`${english}\n\n${texts.German}`)).toEqual([expect.stringContaining('A part of this text is in German')])
  })

  it('says so of a language without a name here', () => {
    const finnish =
      'Mallia saa käyttää vain tutkimukseen, eikä sitä saa myydä. Jos haluat käyttää mallia kaupallisesti, pyydä lupa tekijältä kirjallisesti ennen käyttöä. Kopiot on poistettava, kun lupa päättyy, ja tekijän nimi on mainittava aina, kun mallia tai sen tuloksia julkaistaan missä tahansa muodossa tai paikassa.'
    expect(unread(finnish)).toHaveLength(1)
  })

  it('is nothing that English and Chinese texts are told of, nor code, nor names', () => {
    for (const text of [
      'You may use the model for any purpose, as long as you keep the notices.',
      '您可以将本模型用于任何合法用途，但应保留版权声明。',
      '您可以将 Foobar Model 用于任何用途。\n\nYou may use the model for any purpose, as long as you keep the notices of the authors.',
      'Foobar-1',
      'SPDX-License-Identifier: MIT',
      '',
      Array.from({ length: 80 }, (_, at) => `const x${at} = f(${at})`).join('\n'),
      Array.from({ length: 80 }, (_, at) => `Ann Author${at} <ann${at}@example.org>`).join('\n'),
    ])
      expect(unread(text)).toEqual([])
  })

  it('is never clear to a policy', () => {
    const { decision, judgments } = evaluate(classify(texts.Korean), definePolicy({ use: { commercial: true } }))
    expect(decision).toBe('review')
    expect(judgments[0]!.because).toContain('Korean')
  })

  it('is no clear result of the command', async () => {
    let out = ''
    const exit = await run(['-'], () => ({
      out: (text) => void (out += text),
      err: () => {},
      readStdin: async () => new TextEncoder().encode(texts.Korean),
      color: false,
      width: 100,
      progress: false,
      today: () => 0,
      now: () => 0,
    }))
    expect(exit).toBe(2)
    expect(out).toContain('cannot tell')
    expect(out).not.toContain('no strings')
  })
})

describe('the German word "mit"', () => {
  it('is no license', () => expect(classify(texts.German).notes.map(({ code }) => code)).toEqual(['language-not-read']))
})
