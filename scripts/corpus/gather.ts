import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import licenses from 'spdx-license-list/full.js'
import { readDocument } from '../../src/document/document.ts'
import type { KnownText, LicenseRecord } from '../../src/match/corpus.ts'
import { growDictionary } from '../../src/match/dictionary.ts'
import { emptyCorpus, extendCorpus } from '../../src/match/extend.ts'
import { softMarks } from '../../src/match/known-text.ts'
import { findTexts } from '../../src/match/match-texts.ts'
import type { Mark, Template } from '../../src/match/program.ts'
import { readWords } from '../../src/match/words.ts'
import { type Tokens, tokenize } from '../../src/text/tokenize.ts'
import { fromBase64, singled } from './fingerprint.ts'
import { inOneScript } from './one-script.ts'
import { applyDelta, type StoredMark, type StoredNotice, type StoredTemplate, sha256Of } from './spdx.ts'

/** A text of one record, before records that share a text are brought together. */
interface Entry {
  readonly record: LicenseRecord
  readonly template: Template
  /** Texts that are the same have a key in common. */
  readonly keys: readonly string[]
}

const spelling = growDictionary()

/** Texts that have the same key are the same under the matching guidelines: spelling and list numbers do not count. */
function rowKey({ hashes, marks }: Template): string {
  const isSoft = new Set(marks.flatMap((mark) => (mark.kind === 'soft' ? [mark.start] : [])))
  return `row ${[...hashes].flatMap((hash, index) => (isSoft.has(index) ? [] : spelling.wordsOf(hash))).join()}`
}

/** A text without marks of its own. */
function plainTemplate(text: string, tokens: Tokens): Template {
  return { hashes: tokens.hash.slice(0, tokens.count), marks: softMarks({ text, tokens }) }
}

function spdxEntry(stored: StoredTemplate): Entry {
  const text = stored.document === 'license' ? licenses[stored.id]?.licenseText : undefined
  if (stored.sha256 !== undefined && (text === undefined || sha256Of(text) !== stored.sha256))
    throw new Error(`The text of ${stored.id} in spdx-license-list is not the one that corpus/spdx was made from. Run scripts/read-spdx.ts again.`)
  const tokens = tokenize(text ?? '')
  const { hash, count } = tokens
  const hashes = applyDelta(stored.runs, hash.subarray(0, count))
  const marks = stored.marks.map(readMark)
  const template = { hashes, marks: singled(marks) }
  return {
    record: {
      id: stored.id,
      name: stored.name,
      version: /-v?(\d+(?:\.\d+)*[a-z]?)(?=-|\+|$)/.exec(stored.id)?.[1] ?? null,
      publisher: null,
      document: stored.document,
      language: 'en',
      released: null,
      aliases: { urls: Object.values(stored.urls) },
      ...(stored.isDeprecated ? { isDeprecated: true } : {}),
      ...(stored.replacedBy === undefined ? {} : { replacedBy: Object.values(stored.replacedBy) }),
    },
    template,
    keys: [rowKey(template), ...(text === undefined ? [] : [rowKey(plainTemplate(text, tokens))])],
  }
}

const readMark = (mark: StoredMark): Mark =>
  mark[0] === 'replaceable' ? { kind: mark[0], start: mark[1], end: mark[2], alternatives: mark[3] } : { kind: mark[0], start: mark[1], end: mark[2] }

/**
 * Standard notices, as texts without a record: their words belong to no license, and must not be taken for the rest of some
 * license that speaks alike. What they name is read from their words.
 */
function notices(root: string): KnownText[] {
  const lines = readFileSync(join(root, 'corpus/spdx/notices.ndjson'), 'utf8').trimEnd().split('\n')
  const templates = lines.map((line): Template => {
    const { runs, marks } = JSON.parse(line) as StoredNotice
    return { hashes: applyDelta(runs, new Uint32Array(0)), marks: singled(marks.map(readMark)) }
  })
  return distinct(templates).map((template) => ({ records: [], templates: [template] }))
}

function folderEntry(folder: string): Entry {
  const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'))
  const fingerprint = JSON.parse(readFileSync(join(folder, 'fingerprint.json'), 'utf8'))
  const hashes = fromBase64(fingerprint.tokens)
  const marks = (fingerprint.marks as string[]).map((line): Mark => {
    const [kind, start, end] = line.split(' ')
    return { kind: kind as 'soft' | 'optional', start: Number(start), end: Number(end) }
  })
  const template = { hashes, marks: singled(marks) }
  const { source: _source, sha256: _sha256, ...facts } = record
  return { record: facts as LicenseRecord, template, keys: [rowKey(template)] }
}

/** The one to name comes first: an id in use before a deprecated one, the plain one before those with a suffix. */
const byRank = (a: LicenseRecord, b: LicenseRecord): number =>
  Number(a.isDeprecated ?? false) - Number(b.isDeprecated ?? false) ||
  Number(a.id.startsWith('LicenseRef-')) - Number(b.id.startsWith('LicenseRef-')) ||
  a.id.length - b.id.length ||
  (a.id < b.id ? -1 : 1)

/** One record of two that have the same id: the SPDX list's, with what the corpus adds to it. */
function merged([first, ...others]: readonly LicenseRecord[]): LicenseRecord {
  let all = first!
  for (const other of others) {
    all = Object.assign({}, other, all, {
      version: all.version ?? other.version,
      publisher: all.publisher ?? other.publisher,
      released: all.released ?? other.released,
      aliases: Object.assign({}, other.aliases, all.aliases, { urls: [...new Set([...all.aliases.urls, ...other.aliases.urls])] }),
    })
  }
  return all
}

/**
 * Every known text of the corpus: the SPDX list's and those of `corpus/licenses`, in a fixed order.
 *
 * The templates of the list and the texts in the npm package have drifted apart in places. Where a template does not match the
 * package's text to the word, that text is known as it stands, besides. Where the text is to the word another license's, the
 * two are one text with several ids.
 */
export function gatherTexts(root = '.'): KnownText[] {
  const texts = gatherTemplates(root)
  const corpus = extendCorpus(emptyCorpus, texts)
  const all = new Map<number, KnownText>(texts.entries())
  for (const [license, { records }] of texts.entries()) {
    for (const { id } of records) {
      const text = licenses[id]?.licenseText
      if (text === undefined) continue
      const document = readDocument(text)
      const words = readWords(document.text, document.tokens, corpus.dictionary)
      const exact = findTexts(words, corpus).found.find((found) => found.gaps.length === 0 && found.matched + found.agreed >= words.count * WHOLE)
      const other = exact === undefined ? undefined : corpus.licenseOf[exact.text]!
      if (other === license) continue
      const known = all.get(license)
      if (known === undefined) continue
      const twin = other === undefined ? undefined : all.get(other)
      if (twin === undefined) all.set(license, { ...known, templates: distinct([...known.templates, plainTemplate(document.text, document.tokens)]) })
      else {
        all.set(other!, { records: [...twin.records, ...known.records].sort(byRank), templates: distinct([...twin.templates, ...known.templates]) })
        all.delete(license)
      }
    }
  }
  return [...[...all.values()].map(withEachLanguage), ...notices(root)]
}

/** A text in two languages is known by each of them, too. */
const withEachLanguage = ({ records, templates }: KnownText): KnownText => ({ records, templates: distinct([...templates, ...templates.flatMap(inOneScript)]) })

/** Share of a text's words that a match must take in to be the whole of it: the rest are copyright lines. */
const WHOLE = 0.9

const distinct = (templates: readonly Template[]): Template[] => [
  ...new Map(templates.map((template) => [JSON.stringify([[...template.hashes], template.marks]), template])).values(),
]

function gatherTemplates(root: string): KnownText[] {
  const spdx = readFileSync(join(root, 'corpus/spdx/templates.ndjson'), 'utf8').trimEnd().split('\n')
  const folders = existsSync(join(root, 'corpus/licenses')) ? readdirSync(join(root, 'corpus/licenses')).sort() : []
  const entries = [...spdx.map((line) => spdxEntry(JSON.parse(line))), ...folders.map((slug) => folderEntry(join(root, 'corpus/licenses', slug)))]

  const groupOf = new Map<string, Entry[]>()
  for (const entry of entries) {
    const keys = [`id ${entry.record.id}`, ...entry.keys]
    const joined = [...new Set(keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined))]
    const group = [...joined.flat(), entry]
    for (const member of group) for (const key of [`id ${member.record.id}`, ...member.keys]) groupOf.set(key, group)
  }
  return [...new Set(groupOf.values())].map((group) => {
    const byId = recordsById(group)
    return { records: [...byId.values()].map(merged).sort(byRank), templates: distinct(group.map(({ template }) => template)) }
  })
}

function recordsById(entries: readonly Entry[]): Map<string, LicenseRecord[]> {
  const groups = new Map<string, LicenseRecord[]>()
  for (const { record } of entries) groups.set(record.id, [...(groups.get(record.id) ?? []), record])
  return groups
}
