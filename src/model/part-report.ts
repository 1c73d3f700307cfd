/**
 * What is declared, found and concluded of one part. The words of a license outweigh a tag, a text for one part outweighs a general one,
 * and where sayings contradict each other both are told and the conclusion is not settled.
 */
import type { Part } from '../metadata/index.ts'
import { hubLicense } from '../names/resolve.ts'
import { isFinding } from '../report/finding.ts'
import { covers, distinct, expressionDeclared, grouped, idsOf, isRestrictedName } from './expression.ts'
import { partOf, type Said, type SortedFiles } from './files.ts'
import { refusalsOf } from './gates.ts'
import { isHeavy } from './heavy.ts'
import { idsUnread, knownRestrictions, type Readings } from './known.ts'
import type { Concluded, Conflict, Declared, Found, ModelFile, PartReport, PartRestriction } from './model.ts'
import { isShelved, partOfPath } from './part.ts'

/** A part and where its sayings contradict each other. */
export interface ReadPart {
  readonly report: PartReport
  readonly conflicts: readonly Conflict[]
}

/** Reads one part. */
export function readPart(part: Part, files: SortedFiles, readings?: Readings): ReadPart {
  const declared = declaredOf(part, files)
  const own = files.texts.filter((file) => partOfPath(file.path) === part)
  // A use policy or a notice that lies beside is no second license; a general text counts where no text of its own is.
  const general = own.length > 0 ? own : files.texts.filter((file) => partOfPath(file.path) === null && isAskedFor(file, declared))
  const sources = [...general, ...textsInside(part, files)]
  const found = sources.map(
    ({ path, reading }): Found => ({
      path,
      expression: reading!.expression,
      isText: reading!.licenses.some(({ basis }) => basis === 'text') || reading!.licenses.length === 0,
      isFaithful: reading!.isFaithful,
    }),
  )
  const policies = part === 'weights' ? files.policies.filter(({ reading }) => reading !== undefined) : []
  const restrictions: PartRestriction[] = [...sources, ...policies, ...gatesOf(part, files)].flatMap(({ path: from, reading }) =>
    reading!.restrictions.filter(isFinding).map((restriction) => ({ from, restriction })),
  )
  restrictions.push(...refusalsOf(part, files))
  const known = new Set<string>()
  if (sources.length === 0)
    for (const { expression, path: from } of declared)
      for (const restriction of knownRestrictions(expression, readings)) {
        // Card, header and manifest often say the same: what follows from it is told once.
        const words = JSON.stringify(restriction)
        if (!known.has(words)) restrictions.push({ from, restriction })
        known.add(words)
      }
  const { concluded, conflicts } = conclude(part, declared, found, restrictions)
  const unread = found.length > 0 || concluded.expression === null ? [] : idsUnread(concluded.expression, readings)
  const unknown: readonly Conflict[] =
    unread.length === 0
      ? []
      : [{ id: 'terms-not-known', part, message: `${unread.join(', ')}: the words are not here, and no reading of them is known.`, places: declared.map(placeAt) }]
  return { report: { declared, found, concluded, restrictions }, conflicts: [...conflicts, ...unknown] }
}

/** A text on the shelf of REUSE counts for what names it; any other counts for all that lies beside it. */
function isAskedFor({ path, reading }: ModelFile, declared: readonly Declared[]): boolean {
  if (!isShelved(path) || declared.every(({ expression }) => expression === null)) return true
  const name = path
    .split('/')
    .at(-1)!
    .replace(/\.(?:txt|md|pdf|docx|odt|rtf)$/i, '')
    .toLowerCase()
  return declared.some(({ expression }) => expression !== null && (expression === reading!.expression || idsOf(expression).some((id) => id.toLowerCase() === name)))
}

function declaredOf(part: Part, files: SortedFiles): readonly Declared[] {
  const said = files.said('license').filter(({ declaration }) => partOf(declaration) === part)
  // What a file says of the whole gives way to what the same file says of the part.
  const isWhole = ({ declaration: { part: named, file } }: Said): boolean => named === null && file === undefined
  const specific = new Set(said.filter((each) => !isWhole(each)).map(({ file }) => file))
  return said
    .filter((each) => !isWhole(each) || !specific.has(each.file))
    .map(({ file, declaration }): Declared => {
      const at = { path: file.path, key: declaration.key, line: declaration.place.line }
      if (hubLicense(declaration.value)?.kind !== 'sentinel') return { value: declaration.value, expression: expressionDeclared(declaration.value), ...at }
      // "other" is what the name or the address beside it says.
      const beside = (kind: 'license-name' | 'license-link') => files.said(kind).find((each) => each.file === file)?.declaration.value
      const name = beside('license-name')
      const link = beside('license-link')
      const named = name === undefined ? null : expressionDeclared(name)
      return { value: name ?? declaration.value, expression: named ?? (link === undefined || !/^https?:/i.test(link) ? null : expressionDeclared(link)), ...at }
    })
}

/** Files of metadata that hold the words of a license for a part. */
const textsInside = (part: Part, files: SortedFiles): readonly ModelFile[] =>
  files.all.filter(
    (file) => file.role !== 'license' && file.reading !== undefined && file.declarations.some((declaration) => declaration.kind === 'license-text' && partOf(declaration) === part),
  )

/** Files with words that are shown before access is given. */
const gatesOf = (part: Part, files: SortedFiles): readonly ModelFile[] =>
  files.all.filter(
    ({ role, reading, declarations }) =>
      role !== 'license' &&
      reading !== undefined &&
      declarations.some((each) => each.kind === 'access-terms' && each.part === part) &&
      !declarations.some(({ kind }) => kind === 'license-text'),
  )

function conclude(
  part: Part,
  declared: readonly Declared[],
  found: readonly Found[],
  restrictions: readonly PartRestriction[],
): { readonly concluded: Concluded; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = []
  const tags = distinct(declared.map(({ expression }) => expression))
  const words = distinct(found.map(({ expression }) => expression))
  const places = declared.map(placeAt)
  const all = (expressions: readonly string[]): string => (expressions.length === 1 ? expressions[0]! : expressions.map(grouped).join(' AND '))
  // Tags of single files do not contradict each other: each file has its own license.
  const isOneByOne = declared.every(({ key }) => key.endsWith('SPDX-License-Identifier'))
  if (tags.length > 1 && !isOneByOne) conflicts.push(disagreement(part, declared, tags, places))
  const isSaid = tags.length <= 1 || isOneByOne
  const restrictsIn = (of: (each: Found) => boolean): boolean =>
    restrictions.some(({ restriction, from }) => isHeavy(restriction) && found.some((each) => each.path === from && of(each)))
  // The tags that name each of the texts say how these go together.
  if (isSaid && words.length > 1 && isSame(tags, words)) return { concluded: { expression: all(tags), basis: 'text', isSettled: true }, conflicts }
  const texts = [...words, ...(words.length > 0 && restrictsIn(({ expression }) => expression === null) ? [UNNAMED] : [])]
  if (texts.length > 1) conflicts.push({ id: 'several-texts', part, message: `Several licenses stand here: ${texts.join(', ')}.`, places: found.map(({ path }) => path) })
  if (found.length > 0) {
    const against = tags.filter((tag) => words.length > 0 && !words.some((each) => covers(each, tag)))
    const isUnnamed = words.length === 0 && tags.length > 0 && found.some(({ isText }) => isText)
    const heavy = restrictsIn(() => true)
    if (against.length > 0 || (isUnnamed && heavy && !isNamedByTag(tags, found))) {
      const isPermissive = heavy && declared.some(({ expression }) => expression !== null && !isRestrictedName(expression))
      conflicts.push({
        id: isPermissive ? 'permissive-tag-over-restrictive-text' : 'tag-against-text',
        part,
        message: `The tag says ${tags.join(', ')}, the text is ${words.length === 0 ? UNNAMED : words.join(', ')}.`,
        places: [...places, ...found.map(({ path }) => path)],
      })
      return { concluded: { expression: words.length === 0 ? null : all(words), basis: 'text', isSettled: false }, conflicts }
    }
    const expression = words.length > 0 ? all(words) : (tags[0] ?? null)
    return { concluded: { expression, basis: words.length > 0 || tags.length === 0 ? 'text' : 'declared', isSettled: texts.length <= 1 && isSaid }, conflicts }
  }
  if (tags.length === 0) return { concluded: { expression: null, basis: 'none', isSettled: declared.length === 0 }, conflicts }
  return { concluded: { expression: all(tags), basis: 'declared', isSettled: isSaid }, conflicts }
}

const placeAt = ({ path, line }: Declared): string => (line === null ? path : `${path}:${line}`)

const UNNAMED = 'a license without a known name'

/** Whether tags and texts name the same licenses, all of both. */
function isSame(tags: readonly string[], words: readonly string[]): boolean {
  const asked = new Set(tags.flatMap(idsOf))
  const held = new Set(words.flatMap(idsOf))
  return asked.size === held.size && [...asked].every((id) => held.has(id))
}

/** Whether the texts lie on the shelf of REUSE under the names that the tags give: a name of one's own needs no list that knows it. */
const isNamedByTag = (tags: readonly string[], found: readonly Found[]): boolean =>
  tags.flatMap(idsOf).every((id) => id.startsWith('LicenseRef-')) && found.every(({ path }) => isShelved(path))

/** What it is when one part is declared under several licenses: one key with a list, a card against a header, or files that disagree. */
function disagreement(part: Part, declared: readonly Declared[], tags: readonly string[], places: readonly string[]): Conflict {
  const sources = new Set(declared.map(({ path, key }) => `${path}:${key.replace(/[.\d]+$/, '')}`))
  if (sources.size === 1)
    return {
      id: 'several-licenses-unjoined',
      part,
      message: `Several licenses are declared, and nothing says whether all or any of them hold: ${tags.join(', ')}.`,
      places,
    }
  const say = (of: (each: Declared) => boolean): string => distinct(declared.filter(of).map(({ expression }) => expression)).join(', ')
  const card = say(({ path }) => isCard(path))
  const header = say(({ path }) => isWeights(path))
  if (card !== '' && header !== '' && card !== header)
    return { id: 'card-against-weights-file', part, message: `The card declares ${card}, the header of the weights ${header}.`, places }
  return { id: 'declarations-disagree', part, message: `Different licenses are declared: ${tags.join(', ')}.`, places }
}

const isCard = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)
const isWeights = (path: string): boolean => /\.(?:gguf|safetensors|sft|onnx)$|(?:^|\/)sha256[-_:][0-9a-f]+$/i.test(path)
