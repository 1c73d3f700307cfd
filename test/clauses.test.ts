import { describe, expect, it } from 'vitest'
import { isDefinition } from '../src/clauses/definition.ts'
import { Force } from '../src/clauses/modality.ts'
import { segment } from '../src/clauses/segment.ts'
import { sentenceEnds, stopsOf } from '../src/clauses/sentences.ts'
import { Reading } from '../src/clauses/view.ts'
import { readDocument } from '../src/document/document.ts'
import { tokenize } from '../src/text/tokenize.ts'

const views = (text: string) => {
  const segmentation = segment(readDocument(text))
  const reading = new Reading(segmentation)
  return segmentation.clauses.map((clause) => reading.view(clause))
}

/** The force that holds at the last place of a word. */
function forceOf(text: string, word: string): Force {
  for (const view of views(text).reverse()) for (let i = view.length - 1; i >= view.own; i--) if (view.words(i, i + 1).toLowerCase() === word) return view.forceAt(i)
  throw new RangeError(`No word "${word}" in "${text}"`)
}

const table: readonly (readonly [force: Force, name: string, rows: readonly (readonly [text: string, word: string])[]])[] = [
  [
    Force.prohibition,
    'a prohibition',
    [
      ['You must not use the weights in weapons.', 'weapons'],
      ['Licensee may not, and shall not let others, sell the weights.', 'sell'],
      ['Users are strictly prohibited from running it in hospitals.', 'hospitals'],
      ['Use of the weights in weapons is forbidden.', 'weapons'],
      ['Mining of private data is not permitted.', 'mining'],
      ['You agree not to train rivals with it.', 'rivals'],
      ['You agree that you will not:\n(a) sell it;\n(b) use it in weapons.', 'weapons'],
      ['You must not use it to harm people, including but not limited to stalking.', 'stalking'],
      ['Prohibited Uses\n\n- Gambling\n- Weapons', 'weapons'],
      ['Prohibited uses:\n\nGambling\n\nWeapons', 'weapons'],
      ['# Prohibited uses\n\n## Force\n\n- weapons', 'weapons'],
      ['In no event may you rent the weights.', 'rent'],
      ['Nobody is granted a right here. No part of it may be sold.', 'sold'],
      ['Do not use it for spam.', 'spam'],
      ["Don't use the model for spam.", 'spam'],
      ['Refrain from using it for spam.', 'spam'],
      ['您不得将模型用于武器。', '器'],
      ['您不得將本模型用於武器。', '器'],
      ['严禁利用本模型从事诈骗。', '骗'],
      ['本协议不授予任何商标许可。', '标'],
    ],
  ],
  [
    Force.obligation,
    'an obligation',
    [
      ['You must keep this notice.', 'notice'],
      ['Licensee shall promptly report each incident.', 'incident'],
      ['You agree to show our name.', 'name'],
      ['Recipients are required to keep the notice.', 'notice'],
      ['You may share it provided that you keep the notice.', 'notice'],
      ['You may share it so long as the notice stays.', 'notice'],
      ['您应当保留本声明。', '明'],
      ['用户必须注明来源。', '源'],
    ],
  ],
  [
    Force.permission,
    'a permission',
    [
      ['You may sell the weights.', 'sell'],
      ['You may sell the weights if you like.', 'sell'],
      ['Everyone is free to use it in products.', 'products'],
      ['We hereby grant you a right to copy it.', 'copy'],
      ['您可以复制本模型。', '型'],
      ['您有权修改本模型。', '型'],
    ],
  ],
  [
    Force.exception,
    'an exception',
    [
      ['You must not sell it, except to schools.', 'schools'],
      ['You must not share it unless a court orders so.', 'court'],
    ],
  ],
  [
    Force.request,
    'a request',
    [
      ['We encourage you to cite the paper.', 'paper'],
      ['You are encouraged to cite the paper.', 'paper'],
      ['We kindly ask for a citation.', 'citation'],
      ['建议您引用论文。', '文'],
    ],
  ],
  [
    Force.reservation,
    'a right of the licensor',
    [
      ['We may change this text at any time.', 'change'],
      ['The Licensor reserves the right to end this license.', 'end'],
      ['我们有权终止本协议。', '议'],
    ],
  ],
  [
    Force.none,
    'nothing binding on the user',
    [
      ['The model is not designed for hospitals.', 'hospitals'],
      ['Nothing in this text shall limit your rights.', 'rights'],
      ['In no event shall Acme be liable for damages.', 'damages'],
      ['Unless agreed to in writing, the weights come as they are.', 'weights'],
      ['The paper appeared on May 5.', '5'],
      ['不承担任何责任。', '任'],
      ['本模型的所有权归作者。', '者'],
    ],
  ],
]

describe('the force of each word', () => {
  for (const [force, name, rows] of table) for (const [text, word] of rows) it(`${name}: ${word} in: ${text}`, () => expect(forceOf(text, word)).toBe(force))
})

describe('definitions', () => {
  for (const text of ['“Output” means what the model makes.', '"Affiliate" shall mean a company under common control.', '“衍生品”是指基于模型的作品。'])
    it(text, () => expect(views(text).some(isDefinition)).toBe(true))
  for (const text of ['You must not use the model.', 'By all means, share it.']) it(`none: ${text}`, () => expect(views(text).some(isDefinition)).toBe(false))
})

describe('sentences end', () => {
  for (const [text, count] of [
    ['Use it. Share it.', 2],
    ['Acme Inc. owns it. You may use it.', 2],
    ['See e.g. Section 2. Then sign.', 2],
    ['Version 2.0 is free. Enjoy.', 2],
    ['U.S. law applies.', 1],
    ['您可以使用。您不得转让！', 2],
    ['He said "Stop." Then he left.', 2],
  ] as const)
    it(text, () => expect(sentenceEnds(text, 0, text.length, stopsOf(text, tokenize(text)))).toHaveLength(count))
})

it('an item right behind another hangs on what leads into both, and so do those beside it', () => {
  const [lead, ...items] = views('You may run the weights if you: (i) (A) filter what they write, or (B) have a person read it; and (ii) keep a log of faults.')
  expect(items.map(({ clause }) => clause.leadIn)).toEqual([lead!.clause, lead!.clause, lead!.clause])
  expect(items.map((item) => item.forceAt(item.own))).toEqual([Force.obligation, Force.obligation, Force.obligation])
})

it('what stands behind "if" at the head of a sentence is no condition of a permission', () => {
  expect(views('If you build a product with it, enjoy yourself.').map((view) => view.finalForce)).toEqual([Force.none])
})

it('an item is read behind the words of its lead-in', () => {
  const [lead, first, second] = views('You agree not to use the weights to: (a) stalk people; or (b) write spam.')
  expect(lead!.clause.leadIn).toBeUndefined()
  expect(first!.clause.leadIn).toBe(lead!.clause)
  expect(second!.clause.leadIn).toBe(lead!.clause)
  expect(second!.words(second!.own, second!.length)).toBe('write spam')
})
