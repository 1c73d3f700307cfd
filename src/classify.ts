import { segment } from './clauses/segment.ts'
import { type Document, readDocument } from './document/document.ts'
import { ClassifierError } from './error.ts'
import type { Corpus, LicenseRecord } from './match/corpus.ts'
import { type Explanation, explainTexts } from './match/explain.ts'
import { extendCorpus } from './match/extend.ts'
import { matchTexts } from './match/identify.ts'
import { knownCorpus } from './match/known-corpus.ts'
import { readTemplate } from './match/known-text.ts'
import type { DocumentKind, LicenseMatch, LocatedLicense, MatchQuality } from './match/license-match.ts'
import { tellApart } from './match/tell-apart.ts'
import { identify } from './names/identify.ts'
import type { Classification } from './report/classification.ts'
import { inSource } from './report/in-source.ts'
import { extract } from './restrictions/extract.ts'
import type { Restriction } from './restrictions/index.ts'
import { languageNotRead } from './restrictions/language-not-read.ts'
import { readNamed } from './restrictions/named-only.ts'
import { readAgain } from './restrictions/second-reader.ts'
import { readTouches } from './restrictions/touches.ts'
import { languagesDisagree } from './restrictions/two-languages.ts'
import { lineIndex } from './text/lines.ts'
import { plainLetters } from './text/plain-letters.ts'
import { sha256 } from './text/sha256.ts'

/** What a caller may say about a text. */
export interface ClassifyOptions {
  /** A name for the text, such as its path; copied to `subject.name`. */
  readonly name?: string
}

/**
 * Reads a license text: which license it is, and which strings are attached.
 *
 * Pure and synchronous: no clock, network, disk or printing; the same text gives the same result, byte for byte.
 *
 * @param text any string at all; never throws, whatever it holds
 */
export function classify(text: string, options: ClassifyOptions = {}): Classification {
  return classifyWith(text, knownCorpus(), options)
}

/**
 * Says why each place of a text was taken for one license and not for another: the candidates, their scores, and the words that decided.
 *
 * @param text any string at all; never throws, whatever it holds
 */
export function explainIdentification(text: string): readonly Explanation[] {
  return explainTexts(readDocument(text), knownCorpus())
}

/** A license of the caller's own. */
export interface OwnLicense {
  /** An SPDX id or `LicenseRef-…`: letters, digits, dots, dashes and pluses. */
  readonly id: string
  readonly name: string
  /** Its words. */
  readonly text: string
  readonly version?: string
  readonly publisher?: string
  readonly document?: DocumentKind
}

/** An own license whose words are those of another one, to the word or nearly. */
export interface Collision {
  readonly id: string
  /** Id of the other license. */
  readonly with: string
  readonly match: MatchQuality
  /** 0 to 1, see {@link LicenseMatch}. */
  readonly similarity: number
}

/** Reads texts with more licenses known than those that come with the package. */
export interface Classifier {
  /** Reads a text as `classify` does, with the licenses of this classifier. */
  readonly classify: (text: string, options?: ClassifyOptions) => Classification
  /** Says why each place of a text was taken for one license and not for another. */
  readonly explain: (text: string) => readonly Explanation[]
  /** Own licenses whose words were known under another id already. */
  readonly collisions: readonly Collision[]
}

/** What is known besides. */
export interface ClassifierOptions {
  readonly licenses?: readonly OwnLicense[]
}

/** Similarity from which on an own license is told to collide with another one. */
const COLLISION = 0.97

/**
 * Makes a classifier that knows licenses of the caller's own, as well as those that come with the package.
 *
 * @throws ClassifierError `bad-license` when an id is no license id or stands twice, or a text holds no words
 */
export function createClassifier({ licenses = [] }: ClassifierOptions = {}): Classifier {
  const collisions: Collision[] = []
  const seen = new Set<string>()
  let corpus = knownCorpus()
  for (const license of licenses) {
    if (!/^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(license.id))
      throw new ClassifierError('bad-license', `"${license.id}" is no license id: letters, digits, dots, dashes and pluses make one.`)
    if (seen.has(license.id)) throw new ClassifierError('bad-license', `Two licenses have the id "${license.id}".`)
    seen.add(license.id)
    const document = readDocument(license.text)
    if (document.tokens.count === 0) throw new ClassifierError('bad-license', `The text of "${license.id}" holds no words.`)
    for (const { id, match, similarity, span } of matchTexts(document, corpus).matches)
      if (similarity >= COLLISION && span.end - span.start > document.text.trim().length / 2) collisions.push({ id: license.id, with: id, match, similarity })
    corpus = tellApart(extendCorpus(corpus, [{ records: [recordOf(license, document)], templates: [readTemplate(document, license.name)] }]), corpus.count)
  }
  return { classify: (text, options = {}) => classifyWith(text, corpus, options), explain: (text) => explainTexts(readDocument(text), corpus), collisions }
}

function recordOf({ id, name, version, publisher, document: kind }: OwnLicense, { languages }: Document): LicenseRecord {
  return {
    id,
    name,
    version: version ?? null,
    publisher: publisher ?? null,
    document: kind ?? 'license',
    language: languages[0] ?? 'other',
    released: null,
    aliases: { urls: [] },
  }
}

function classifyWith(text: string, corpus: Corpus, options: ClassifyOptions): Classification {
  const plain = plainLetters(text)
  if (plain === undefined) return classifyPlain(text, corpus, options)
  const read = classifyPlain(plain.text, corpus, options)
  const { languages, form } = read.subject
  return { ...inSource(read, plain, text), subject: subjectOf({ source: text, languages, form }, options) }
}

function classifyPlain(text: string, corpus: Corpus, options: ClassifyOptions): Classification {
  const document = readDocument(text)
  const identification = identify(document, corpus)
  const { restrictions, notes } = readAgain(extract(segment(document)))
  const named = readNamed(document, identification.licenses, identification.expression, restrictions)
  return describe(document, { ...identification, notes: [...identification.notes, ...named.notes, ...notes] }, [...restrictions, ...named.restrictions], options)
}

const NO_WORDS = { code: 'empty', message: 'The text holds no words.' } as const

function describe(document: Document, identification: ReturnType<typeof identify>, restrictions: readonly Restriction[], options: ClassifyOptions): Classification {
  return {
    schemaVersion: 1,
    subject: subjectOf(document, options),
    ...identification,
    licenses: locate(document, identification.licenses).map(readTouches(restrictions)),
    notes: [...(document.tokens.count === 0 ? [NO_WORDS] : []), ...identification.notes, ...languageNotRead(document), ...languagesDisagree(document, restrictions)],
    restrictions,
  }
}

/** What the text is, apart from what it says. The digest is made when it is first asked for: many callers never do. */
function subjectOf({ source, languages, form }: Pick<Document, 'source' | 'languages' | 'form'>, { name }: ClassifyOptions): Classification['subject'] {
  let digest: string | undefined
  const subject = {
    characters: source.length,
    get sha256() {
      digest ??= sha256(source)
      return digest
    },
    languages,
    form,
  }
  // The getter goes along, which a spread would ask at once.
  return name === undefined ? subject : Object.defineProperties({ name } as Classification['subject'], Object.getOwnPropertyDescriptors(subject))
}

function locate({ source }: Document, licenses: readonly LicenseMatch[]): readonly LocatedLicense[] {
  const at = lineIndex(source)
  return licenses.map((license) => ({ ...license, span: { ...license.span, ...at(license.span.start) } }))
}
