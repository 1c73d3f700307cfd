import { describe, expect, it } from 'vitest'
import { classify } from '../src/index.ts'

const kindsOf = (text: string): readonly string[] => classify(text).restrictions.map(({ kind }) => kind)

describe('the name of the licensed thing is read as “the model”', () => {
  for (const [text, kind] of [
    ['Foobar-2.5-7B is provided "as is".', 'no-warranty'],
    ['You may not redistribute Foobar-1.', 'no-redistribution'],
    ['You may not modify Foobar 7B.', 'no-derivatives'],
    ['You may not sublicense Foobar2.', 'no-sublicense'],
    ['When your rights end you have to remove Foobar-1 from all your devices.', 'deletion-on-termination'],
    ['"Foobar" means the model weights that Acme publishes. Modifying or adapting Foobar is prohibited.', 'no-derivatives'],
    ['You may use Foobar free of charge. Foobar is provided "as is".', 'no-warranty'],
  ] as const)
    it(text, () => expect(kindsOf(text)).toContain(kind))
})

describe('the name of a firm, a standard or a word in a title is not', () => {
  for (const [text, kind] of [
    ['You may use Acme trademarks in articles. Acme may modify its website. Acme must not be modified.', 'no-derivatives'],
    ['"Acme" means the company that trains the model. Acme must not be modified.', 'no-derivatives'],
    ['You may not redistribute ISO-27001.', 'no-redistribution'],
    ['You may use Tools. The tools must not be modified. Tools must not be modified.', 'no-derivatives'],
  ] as const)
    it(text, () => expect(kindsOf(text)).not.toContain(kind))
})

describe('a negation with emphasis is read as the plain one', () => {
  for (const [text, kind] of [
    ['The weights shall under no circumstances be shared with anyone outside your team.', 'no-redistribution'],
    ['Companies headquartered in the European Union must at no time exercise any right granted herein.', 'territory'],
    ['The number of users of your application shall in no case exceed 10,000.', 'user-cap'],
    ['The model may never be modified.', 'no-derivatives'],
  ] as const)
    it(text, () => expect(kindsOf(text)).toContain(kind))
})
