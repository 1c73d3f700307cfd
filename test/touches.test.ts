import licenses from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import { terminal } from '../src/report/terminal/format.ts'
import { sharedTexts } from './match/known.ts'

const textOf = (id: string): string => licenses[id]?.licenseText ?? sharedTexts.find((specimen) => specimen.id === id)!.text

/** The kinds that the differences of a license touch, in text order. */
const touched = (text: string, id: string): readonly (readonly string[])[] =>
  classify(text)
    .licenses.find((match) => match.id === id)!
    .differences.map(({ touches }) => touches)

describe('a difference says which restrictions it touches', () => {
  it('words put in that restrict', () => {
    const text = textOf('MPL-2.0').replace(
      '3. Responsibilities\n',
      '3. Responsibilities\n\nYou must not use the Covered Software for any commercial purpose without a contract with Acme.\n',
    )
    expect(touched(text, 'MPL-2.0').flat()).toContain('non-commercial')
  })

  it('words taken out of a clause that restricts, whose kind is then gone', () => {
    const text = textOf('Apache-2.0')
    const from = text.search(/\(b\)\s+You must cause/)
    const to = text.search(/\(c\)\s+You must retain/)
    expect(from).toBeGreaterThan(0)
    const { restrictions, licenses: found } = classify(text.slice(0, from) + text.slice(to))
    expect(restrictions.map(({ kind }) => kind)).not.toContain('state-changes')
    expect(found[0]!.differences.flatMap(({ touches }) => touches)).toContain('state-changes')
  })

  it('a number changed', () => {
    const id = 'LicenseRef-llama-3.1-community-license'
    if (sharedTexts.length === 0) return
    const text = textOf(id).replace('700 million', '9 million')
    expect(touched(text, id)).toEqual([['user-cap']])
  })

  it('but not words that restrict nothing, nor those of other places', () => {
    const text = textOf('Apache-2.0').replace('Definitions.', 'Definitions of widgets.')
    expect(touched(text, 'Apache-2.0')).toEqual([[]])
  })

  it('and the terminal shows it', () => {
    const text = textOf('Apache-2.0').replace('2. Grant of Copyright License.', '2. Grant of Copyright License. You must not use the Work for any commercial purpose.')
    const page = terminal.report({ tool: { name: 'x', version: '0' } as never }).item({ path: 'LICENSE', text, classification: classify(text) } as never)
    expect(page.replace(/\s+/g, ' ')).toMatch(/added \(touches Non-commercial/)
  })
})
