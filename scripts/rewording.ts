/**
 * Rewords the examples of all kinds by script, and counts how many are still read: synonyms, active and passive, the order of
 * conditions, ways of writing numbers, lists and sentences. What is changed keeps its meaning. The synonyms were written for this measure,
 * and not taken from the rules.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { segment } from '../src/clauses/segment.ts'
import { readDocument } from '../src/document/document.ts'
import { extract } from '../src/restrictions/extract.ts'
import type { ExampleRow, RestrictionBase } from '../src/restrictions/restriction.ts'
import { root } from './cache.ts'

/** A way of rewording: gives every new wording of a text, none where it does not apply. */
interface Rewording {
  readonly name: string
  readonly language: 'English' | 'Chinese'
  readonly reword: (text: string) => readonly string[]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** Without its capital, unless the first word is a name or "I". */
const small = (text: string): string => (/^(?:Acme|Foobar|[A-Z]{2}|I\b)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

/** Each pair where the first stands, one at a time. */
const exchange =
  (pairs: readonly (readonly [RegExp, string])[]) =>
  (text: string): readonly string[] =>
    pairs.flatMap(([from, to]) => {
      const changed = text.replace(from, (match, ...rest) => {
        const groups = rest.slice(0, rest.length - 2) as (string | undefined)[]
        const filled = to.replace(/\$(\d)/g, (_, group: string) => groups[Number(group) - 1] ?? '')
        return /^[A-Z]/.test(match) ? capital(filled) : filled
      })
      return changed === text ? [] : [changed]
    })

const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\bYou (?:must|may|shall) not\b/, 'you are not permitted to'],
  [/\bYou (?:must|may|shall|will) not\b/, 'you are not to'],
  [/\bmust not\b/, 'shall not'],
  [/\bshall not\b/, 'must not'],
  [/\bmust\b(?! not)/, 'shall'],
  [/\bshall\b(?! not)/, 'must'],
  [/\bis (?:strictly )?prohibited\b/, 'is not allowed'],
  [/\bis (?:strictly )?forbidden\b/, 'is not permitted'],
  [/\bprior written consent\b/, 'written permission given beforehand'],
  [/\bwritten consent\b/, 'written permission'],
  [/\bwritten permission\b/, 'written approval'],
  [/\bin order to\b/, 'to'],
  [/\bfor the purpose of\b/, 'with the aim of'],
  [/\bin connection with\b/, 'in relation to'],
  [/\bobtain\b/, 'get'],
  [/\bpurchase\b/, 'buy'],
  [/\bimmediately\b/, 'at once'],
  [/\bprior to\b/, 'before'],
  [/\bthird parties\b/, 'others'],
  [/\bretain\b/, 'keep'],
  [/\bcomply with\b/, 'abide by'],
  [/\bbreach of\b/, 'violation of'],
  [/\bexceeds\b/, 'is greater than'],
  [/(?<!\bno )\bmore than\b/, 'over'],
  [/\bfewer than\b/, 'less than'],
  [/\bmodify\b/, 'alter'],
  [/\bsolely\b/, 'exclusively'],
  [/\bannual\b/, 'yearly'],
  [/\bassist\b/, 'help'],
  [/\bindividuals\b/, 'people'],
  [/\bcommence\b/, 'begin'],
  [/\bprovided that\b/, 'on condition that'],
  [/\bwithout charge\b/, 'free of charge'],
  [/\bthe Licensee\b/, 'the user'],
  [/\byou agree not to\b/i, 'you undertake not to'],
  [/\bensure that\b/, 'make sure that'],
  [/\bpursuant to\b/, 'under'],
]

const participles: Readonly<Record<string, string>> = {
  use: 'used',
  modify: 'modified',
  sell: 'sold',
  copy: 'copied',
  distribute: 'distributed',
  redistribute: 'redistributed',
  share: 'shared',
  publish: 'published',
  remove: 'removed',
  sublicense: 'sublicensed',
  deploy: 'deployed',
  rent: 'rented',
  transfer: 'transferred',
  host: 'hosted',
}
const verbs = Object.keys(participles).join('|')
const passives = Object.values(participles).join('|')
const infinitiveOf = new Map(Object.entries(participles).map(([verb, participle]) => [participle, verb]))

const things = '(?:(?:the|this|these|its|any) (?:\\w+ )?(?:model|models|weights|software|materials|outputs?|dataset|checkpoint|derivatives?|license|notices?|works?)|Foobar-\\d)'

function toPassive(text: string): readonly string[] {
  const found = new RegExp(`^(?:You|Users|Licensees|Recipients) (must|may|shall)( not)? (${verbs}) (${things})( [^,;]+)?\\.$`).exec(text)
  if (found === null || / yourself\b|\byour\b/.test(text) || / (?:and|or) /.test(found[5] ?? '')) return []
  return [`${capital(found[4]!)} ${found[1]}${found[2] ?? ''} be ${participles[found[3]!]}${found[5] ?? ''}.`]
}

function toActive(text: string): readonly string[] {
  const found = new RegExp(`^(${things}) (must|may|shall)( not| only)? be (${passives})( [^,;]+)?\\.$`, 'i').exec(text)
  if (found === null || / by /.test(found[5] ?? '') || /^ (?:and|or) /.test(found[5] ?? '')) return []
  return [`You ${found[2]}${found[3] ?? ''} ${infinitiveOf.get(found[4]!)} ${small(found[1]!)}${found[5] ?? ''}.`]
}

function turnCondition(text: string): readonly string[] {
  const first = /^(If|Where|When|Once|Unless) ([^,;:.]+), ([^,;:.]+)\.$/.exec(text)
  if (first !== null && !/^then\b/.test(first[3]!)) return [`${capital(first[3]!)} ${small(first[1]!)} ${first[2]}.`]
  const last = /^([^,;:.]+) (if|unless|when|where|once) ((?:you|your|the|it|they|he|a|an|its) [^,;:.]+)\.$/.exec(text)
  return last === null || last[1]!.length < 15 ? [] : [`${capital(last[2]!)} ${last[3]}, ${small(last[1]!)}.`]
}

function rewriteNumbers(text: string): readonly string[] {
  const ways: string[] = []
  const million = /\b(\d{1,3}) million\b/.exec(text)
  if (million !== null) {
    ways.push(text.replace(million[0], `${million[1]}M`), text.replace(million[0], `${million[1]},000,000`), text.replace(million[0], `${million[1]}000000`))
  }
  const long = /(?<![\d.,(])(\d{1,3}),000,000(?![\d.,)])/.exec(text)
  if (long !== null) ways.push(text.replace(long[0], `${long[1]} million`), text.replace(long[0], `${long[1]}M`))
  return ways
}

function listToSentence(text: string): readonly string[] {
  const found = /^([^\n]+?)[:：]\n((?:\((?:a|b|c|d|e|i|ii|iii|iv|1|2|3|4)\) [^\n]+\n?)+)$/.exec(text)
  if (found === null) return []
  const items = found[2]!
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\(\w+\) /, '').replace(/[;,.]?(?: (?:or|and))?[;,.]?$/, ''))
  if (items.length < 2 || items.some((item) => /[;.]/.test(item))) return []
  const word = /;? and\n/.test(text) ? 'and' : 'or'
  return [`${found[1]} ${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}.`]
}

function sentenceToList(text: string): readonly string[] {
  const found = /^((?:You|Users|Licensees|The licensee)[^,;:.]*? (?:use|apply|deploy) [^,;:.]*? (?:for|to)) ([^,;:.]+), ([^,;:.]+?),? or ([^,;:.]+)\.$/.exec(text)
  return found === null ? [] : [`${found[1]}:\n(a) ${found[2]};\n(b) ${found[3]}; or\n(c) ${found[4]}.`]
}

const chineseSynonyms: readonly (readonly [RegExp, string])[] = [
  [/不得/, '不可'],
  [/不得/, '不应'],
  [/禁止/, '严禁'],
  [/(?<!必)须(?!经)/, '必须'],
  [/应当/, '应'],
  [/应(?![当用该])/, '应当'],
  [/任何/, '一切'],
  [/本模型/, '该模型'],
  [/您/, '被许可人'],
  [/书面同意/, '书面许可'],
  [/商业用途/, '商业目的'],
  [/商业目的/, '商业用途'],
  [/第三方/, '他人'],
  [/立即/, '马上'],
  [/遵守/, '遵循'],
  [/修改/, '改动'],
  [/超过/, '大于'],
  [/若/, '如果'],
  [/如果?(?=您|被)/, '倘若'],
]

function turnChinese(text: string): readonly string[] {
  const object = /^(?:您|用户|被许可人)?(?:不得|禁止)将(本模型|该模型|模型|Foobar-\d)(用于[^，。；]+)。$/.exec(text)
  const ways = object === null ? [] : [`${object[1]}不得被${object[2]}。`, `禁止把${object[1]}${object[2]}。`]
  const consent = /^未经([^，。]+)，([^，。]*不得[^，。]+)。$/.exec(text)
  return consent === null ? ways : [...ways, `${consent[2]}，除非经${consent[1]}。`]
}

function rewriteChineseNumbers(text: string): readonly string[] {
  const found = /(?<!\d)(\d)亿/.exec(text)
  return found === null
    ? []
    : [text.replace(found[0], `${found[1]}00,000,000`), text.replace(found[0], `${'零一二三四五六七八九'[Number(found[1])]}亿`), text.replace(found[0], `${found[1]}0000万`)]
}

const rewordings: readonly Rewording[] = [
  { name: 'synonyms', language: 'English', reword: exchange(synonyms) },
  { name: 'active to passive', language: 'English', reword: toPassive },
  { name: 'passive to active', language: 'English', reword: toActive },
  { name: 'order of conditions', language: 'English', reword: turnCondition },
  { name: 'numbers', language: 'English', reword: rewriteNumbers },
  { name: 'list to sentence', language: 'English', reword: listToSentence },
  { name: 'sentence to list', language: 'English', reword: sentenceToList },
  { name: 'synonyms', language: 'Chinese', reword: exchange(chineseSynonyms) },
  { name: 'passive and order', language: 'Chinese', reword: turnChinese },
  { name: 'numbers', language: 'Chinese', reword: rewriteChineseNumbers },
]

/** An example, reworded. */
export interface Reworded {
  readonly kind: string
  readonly way: string
  readonly language: Rewording['language']
  readonly text: string
  readonly isRead: boolean
}

/**
 * Rewords every example that is read.
 *
 * @param every takes one in so many, for a sample
 */
export async function rewordExamples(every = 1): Promise<readonly Reworded[]> {
  const room = join(root, 'src/restrictions')
  const reworded: Reworded[] = []
  let count = 0
  for (const entry of readdirSync(room, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory()) continue
    const rows = ((await import(join(room, entry.name, 'examples.ts'))) as { default: readonly ExampleRow<RestrictionBase>[] }).default
    for (const { reads, from } of rows) {
      if (reads === null) continue
      for (const text of from) {
        // Japanese is neither, and has no rewordings here.
        if (/[\u3040-\u30ff]/.test(text)) continue
        const language = /\p{Script=Han}/u.test(text) ? 'Chinese' : 'English'
        for (const rewording of rewordings) {
          if (rewording.language !== language) continue
          for (const other of rewording.reword(text)) {
            if (count++ % every !== 0) continue
            reworded.push({ kind: entry.name, way: rewording.name, language, text: other, isRead: isRead(other, entry.name, reads) })
          }
        }
      }
    }
  }
  return reworded
}

function isRead(text: string, kind: string, reads: object): boolean {
  return extract(segment(readDocument(text))).restrictions.some(
    (restriction) => restriction.kind === kind && Object.entries(reads).every(([name, value]) => same((restriction as unknown as Record<string, unknown>)[name], value)),
  )
}

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? JSON.stringify([...a].sort()) === JSON.stringify([...b].sort()) : JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
