import licenses from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { ClassifierError, classify, createClassifier } from '../src/index.ts'

const text = `Acme Widget License 1.0

1. You may run the widget on as many machines as you own, and show others how it works.
2. You may change the widget; every changed copy has to say on its first screen who changed it and on which day.
3. Selling the widget, alone or inside a bigger product, needs a letter from Acme that allows it.
4. Acme built the widget with care but answers for nothing that it breaks.
5. Whoever goes to court against Acme over the widget loses every right that stands above.`

const own = { id: 'LicenseRef-acme-widget', name: 'Acme Widget License', version: '1.0', text }

describe('licenses of the caller', () => {
  it('are known to the classifier that was given them, and to no other', () => {
    const { classify: classifyOwn, collisions } = createClassifier({ licenses: [own] })
    expect(collisions).toEqual([])
    const { licenses: found, additions } = classifyOwn(`# Read me first, please do\n\n${text}\n`)
    expect(found.map(({ id, match, basis, name, version }) => ({ id, match, basis, name, version }))).toEqual([
      { id: own.id, match: 'exact', basis: 'text', name: own.name, version: '1.0' },
    ])
    expect(additions).toHaveLength(1)
    expect(classify(text).licenses).toEqual([])
  })

  it('are matched word by word', () => {
    const { classify: classifyOwn } = createClassifier({ licenses: [own] })
    const changed = text.replace('answers for nothing', 'answers for little')
    const [found] = classifyOwn(changed).licenses
    expect(found!.match).toBe('modified')
    expect(found!.differences.map(({ kind, span }) => [kind, changed.slice(span.start, span.end)])).toEqual([['replaced', 'little']])
  })

  it('stand beside those of the package', () => {
    const { classify: classifyOwn } = createClassifier({ licenses: [own] })
    expect(
      classifyOwn(`${licenses.ISC!.licenseText}\n\n${text}`)
        .licenses.map(({ id }) => id)
        .sort(),
    ).toEqual(['ISC', own.id])
  })

  it('tell when their words are known already, under a known id or one of their own', () => {
    const copy = licenses.Zlib!.licenseText
    const { collisions } = createClassifier({
      licenses: [own, { id: 'LicenseRef-copy', name: 'Copy', text: copy }, { id: 'LicenseRef-widget-2', name: 'Again', text: text.replace('letter', 'note') }],
    })
    expect(collisions.map(({ id, with: other, match }) => [id, other, match])).toEqual([
      ['LicenseRef-copy', 'Zlib', 'exact'],
      ['LicenseRef-widget-2', own.id, 'modified'],
    ])
  })

  it('must have an id, one each, and words', () => {
    for (const faulty of [[{ ...own, id: 'no id' }], [own, own], [{ ...own, text: ' -- ' }]]) expect(() => createClassifier({ licenses: faulty })).toThrow(ClassifierError)
  })
})
