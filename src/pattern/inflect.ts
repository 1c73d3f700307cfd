import { traditionalForms } from './traditional.ts'

/**
 * The forms in which a word of a pattern may stand in a text: plurals, verb endings, British and American spelling,
 * traditional characters. They are made when patterns are compiled, so that reading a text needs no stemmer: each of its
 * tokens is looked up once, as it stands. A form that no text ever uses ("mades") costs a table row and does no harm.
 */

const irregular: readonly (readonly string[])[] = [
  ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am'],
  ['have', 'has', 'had', 'having'],
  ['do', 'does', 'did', 'done', 'doing'],
  ['give', 'gives', 'gave', 'given', 'giving'],
  ['make', 'makes', 'made', 'making'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['build', 'builds', 'built', 'building', 'buildings'],
  ['rebuild', 'rebuilds', 'rebuilt', 'rebuilding'],
  ['sell', 'sells', 'sold', 'selling'],
  ['resell', 'resells', 'resold', 'reselling'],
  ['hold', 'holds', 'held', 'holding'],
  ['keep', 'keeps', 'kept', 'keeping'],
  ['bring', 'brings', 'brought', 'bringing'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
  ['begin', 'begins', 'began', 'begun', 'beginning'],
  ['get', 'gets', 'got', 'gotten', 'getting'],
  ['lose', 'loses', 'lost', 'losing'],
  ['leave', 'leaves', 'left', 'leaving'],
  ['pay', 'pays', 'paid', 'paying'],
  ['send', 'sends', 'sent', 'sending'],
  ['lend', 'lends', 'lent', 'lending'],
  ['find', 'finds', 'found', 'finding'],
  ['bind', 'binds', 'bound', 'binding'],
  ['become', 'becomes', 'became', 'becoming'],
  ['show', 'shows', 'showed', 'shown', 'showing'],
  ['know', 'knows', 'knew', 'known', 'knowing'],
  ['set', 'sets', 'setting'],
  ['put', 'puts', 'putting'],
  ['cut', 'cuts', 'cutting'],
  ['fall', 'falls', 'fell', 'fallen', 'falling'],
  ['arise', 'arises', 'arose', 'arisen', 'arising'],
  ['forbid', 'forbids', 'forbade', 'forbidden', 'forbidding'],
  ['undertake', 'undertakes', 'undertook', 'undertaken', 'undertaking'],
  ['steal', 'steals', 'stole', 'stolen', 'stealing'],
  ['spread', 'spreads', 'spreading'],
  ['mislead', 'misleads', 'misled', 'misleading'],
  ['bear', 'bears', 'bore', 'borne', 'bearing'],
  ['seek', 'seeks', 'sought', 'seeking'],
  ['buy', 'buys', 'bought', 'buying'],
  ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  ['child', 'children'],
  ['woman', 'women'],
  ['man', 'men'],
  ['person', 'persons'],
  ['analysis', 'analyses'],
]

const irregularByWord = new Map(irregular.map((forms) => [forms[0]!, forms]))

/** British and American spelling: an ending as patterns write it, and the other one. */
const spelling: readonly (readonly [RegExp, string])[] = [
  [/iz(e|es|ed|ing|ation|ations|er|ers)$/, 'is$1'],
  [/yz(e|es|ed|ing|er|ers)$/, 'ys$1'],
  [/^(sub|re|cross)?licens/, '$1licenc'],
  [/^(behavi|col|fav|hon|lab|harb|neighb)or/, '$1our'],
  [/^defens/, 'defenc'],
  [/^offens/, 'offenc'],
  [/^center/, 'centre'],
  [/^program(s?)$/, 'programme$1'],
  [/^fulfil(s?)$/, 'fulfill$1'],
  [/^judgment/, 'judgement'],
  [/^acknowledgment/, 'acknowledgement'],
  [/^enrol(s?)$/, 'enroll$1'],
  [/^(counsel|label|cancel|travel|signal|channel)(ing|ed)$/, '$1l$2'],
]

const vowel = /[aeiou]/

/** Endings of regular nouns and verbs. */
function regular(word: string): string[] {
  const forms = [word]
  if (/(s|x|z|ch|sh)$/.test(word)) forms.push(`${word}es`)
  else if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`)
  else forms.push(`${word}s`)
  if (word.endsWith('e')) {
    forms.push(`${word}d`, `${word.slice(0, -1)}ing`)
    if (word.endsWith('ie')) forms.push(`${word.slice(0, -2)}ying`)
  } else if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ied`, `${word}ing`)
  else {
    forms.push(`${word}ed`, `${word}ing`)
    const last = word.at(-1)!
    if (/[^aeiou][aeiou][bdgklmnprtvz]$/.test(word) && !vowel.test(last)) forms.push(`${word}${last}ed`, `${word}${last}ing`)
  }
  return forms
}

/**
 * All forms of a word of a pattern, the word itself first.
 *
 * @param word lower case, a verb in its infinitive or a noun in the singular
 */
export function inflect(word: string): readonly string[] {
  if (!/^[a-z]+$/.test(word) || word.length < 2) return [word, ...traditionalForms(word)]
  const forms = new Set(irregularByWord.get(word) ?? (word.length < 3 ? [word] : regular(word)))
  for (const form of [...forms]) for (const [ending, other] of spelling) if (ending.test(form)) forms.add(form.replace(ending, other))
  return [...forms]
}

/** The same word in its British or American spelling, itself first; nothing is inflected. */
export function spell(word: string): readonly string[] {
  const forms = new Set([word])
  for (const [ending, other] of spelling) if (ending.test(word)) forms.add(word.replace(ending, other))
  return [...forms]
}
