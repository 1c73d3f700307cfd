/**
 * Joins what the files of one model say. Declared, found and concluded stay apart: the words of a license outweigh a tag, a text for
 * one part outweighs a general one, and where sayings contradict each other both are told and the conclusion is not settled.
 */
import type { Declaration, Part } from '../metadata/index.ts'
import { hubLicense, nameAt, resolveName } from '../names/resolve.ts'
import { readTagExpression } from '../names/tag-expression.ts'
import { isFaithful } from '../openness/subject.ts'
import { isFinding } from '../report/finding.ts'
import type { Restriction } from '../restrictions/index.ts'
import { kindByName } from '../restrictions/index.ts'
import { readingOf } from '../restrictions/known-reading.ts'
import { dutiesOf } from './duties.ts'
import type { Concluded, Conflict, ConflictId, Declared, Found, Lineage, ModelFile, ModelReport, PartReport, PartRestriction } from './model.ts'
import { partOfPath } from './part.ts'

/** What is known besides the files. */
export interface AssembleOptions {
  /** The stored reading of a license that is only named, `readingOf` when left out; undefined when there is none. */
  readonly readings?: (id: string) => readonly Restriction[] | undefined
  /** A model read in the same run, by its name. */
  readonly scanned?: (name: string) => ModelReport | undefined
}

const allParts: readonly Part[] = ['code', 'weights', 'data', 'outputs', 'documentation']

/** Kinds that even the most permissive licenses hold. */
const light: ReadonlySet<Restriction['kind']> = new Set([
  'notice',
  'attribution',
  'state-changes',
  'trademark',
  'litigation-termination',
  'no-warranty',
  'no-liability',
  'termination',
  'flow-down',
  'governing-law',
  'indemnity',
])
const isHeavy = ({ kind }: Restriction): boolean => !light.has(kind)

/** @param files in the order of their paths */
export function assemble(path: string, name: string, files: readonly ModelFile[], options: AssembleOptions = {}): ModelReport {
  const conflicts: Conflict[] = []
  const conflict = (id: ConflictId, part: Part | null, message: string, places: readonly string[]): void => void conflicts.push({ id, part, message, places })
  const said = files.flatMap((file) => file.declarations.map((declaration) => ({ file, declaration })))
  const of = (kind: Declaration['kind']) => said.filter(({ declaration }) => declaration.kind === kind)
  const texts = files.filter((file) => file.classification !== undefined && file.role === 'license')
  const policies = files.filter(({ role }) => role === 'policy')

  const present = new Set<Part>(files.flatMap(({ role }) => (role === 'weights' || role === 'code' || role === 'data' ? [role] : [])))
  for (const { declaration } of [...of('license'), ...of('license-text')]) if (declaration.part !== null) present.add(declaration.part)
  for (const { path: file } of texts) if (partOfPath(file) !== null) present.add(partOfPath(file)!)
  if (present.size === 0 && texts.length > 0) present.add('weights')
  const parts: Partial<Record<Part, PartReport>> = {}
  for (const part of allParts) if (present.has(part)) parts[part] = partReport(part)
  outputsFromWeights()

  for (const { file, declaration } of of('license')) {
    const declared = read(declaration)
    const place = placeOf(file.path, declaration)
    if (hubLicense(declaration.value)?.kind === 'sentinel') {
      const hasName = [...of('license-name'), ...of('license-link')].some((each) => each.file === file)
      if (!hasName) conflict('other-without-name', declaration.part, `"${declaration.value}" names no license, and no name or link stands beside it.`, [place])
    } else if (declared === null) conflict('unknown-license', declaration.part, `"${declaration.value}" is the name of no license that is known.`, [place])
  }
  for (const { file, declaration } of of('license-link')) {
    if (/^[a-z]+:\/\//i.test(declaration.value)) continue
    const folder = file.path.includes('/') ? file.path.replace(/[^/]*$/, '') : ''
    const target = `${folder}${declaration.value.replace(/^\.\//, '')}`
    if (!files.some((each) => each.path.toLowerCase() === target.toLowerCase()))
      conflict('linked-file-missing', declaration.part, `The file "${declaration.value}" is named as the license, but it is not here.`, [placeOf(file.path, declaration)])
  }
  for (const { file, declaration } of of('excluded-territory'))
    conflict('territory-excluded-at-the-gate', declaration.part, `Access is refused in ${declaration.value}.`, [placeOf(file.path, declaration)])
  for (const file of texts) {
    const asks = file.classification!.restrictions.find(({ kind }) => kind === 'acceptable-use-policy')
    if (asks !== undefined && policies.length === 0 && !texts.some((each) => each.classification!.licenses.some(({ document }) => document === 'use-policy')))
      conflict('policy-not-present', partOfPath(file.path), 'The license makes a use policy part of itself, and the policy is not here.', [
        `${file.path}:${asks.evidence[0]?.line ?? 1}`,
      ])
  }
  for (const { path: file, problems } of files) for (const { message } of problems) conflict('file-unreadable', null, message, [file])

  const lineage = readLineage()
  for (const { base, expression, inherited, path: file, line } of lineage) {
    const heavy = inherited.filter((each) => isHeavy(each) && kindByName.get(each.kind)?.family !== 'standing')
    const own = parts.weights?.concluded.expression ?? null
    const isLight = own !== null && own !== expression && parts.weights?.restrictions.some(({ restriction }) => isHeavy(restriction)) === false
    if (isLight && (heavy.length > 0 || (expression !== null && isRestrictedName(expression))))
      conflict('permissive-over-restricted-base', 'weights', `${own} is declared over ${base}, which is under ${expression ?? 'a license of its own with strings attached'}.`, [
        line === null ? file : `${file}:${line}`,
      ])
  }

  return { path, name, parts, lineage, conflicts, duties: dutiesOf(parts, lineage), files: files.map(({ path: file, role, problems }) => ({ path: file, role, problems })) }

  function partReport(part: Part): PartReport {
    const mine = of('license').filter(({ declaration }) => declaration.part === part || (declaration.part === null && partForFile(declaration.file) === part))
    const declared = mine.map(({ file, declaration }): Declared => {
      const beside = said.find((each) => each.file === file && each.declaration.kind === 'license-name')?.declaration
      const value = hubLicense(declaration.value)?.kind === 'sentinel' && beside !== undefined ? beside.value : declaration.value
      return { value, expression: read({ ...declaration, value }), path: file.path, key: declaration.key, line: declaration.place.line }
    })
    const own = texts.filter((file) => partOfPath(file.path) === part)
    // A use policy or a notice that lies beside is no second license; a general text counts where no text of its own is.
    const general = texts.filter((file) => partOfPath(file.path) === null)
    const used = own.length > 0 ? own : general
    const inside = files.filter(
      ({ role, classification, declarations }) =>
        role === 'metadata' && classification !== undefined && declarations.some(({ kind, part: each }) => kind === 'license-text' && each === part),
    )
    const sources = [...used, ...inside]
    const found = sources.map(
      ({ path: file, classification }): Found => ({
        path: file,
        expression: classification!.expression,
        isText: classification!.licenses.some(({ basis }) => basis === 'text') || classification!.licenses.length === 0,
        isFaithful: isFaithful(classification!),
      }),
    )
    const restrictions: PartRestriction[] = [
      ...sources,
      ...(part === 'weights' ? policies.filter(({ classification }) => classification !== undefined) : []),
      ...gated(part),
    ].flatMap(({ path: file, classification }) => classification!.restrictions.filter(isFinding).map((restriction) => ({ from: file, restriction })))
    if (sources.length === 0)
      for (const { expression, path: file } of declared)
        for (const restriction of known(expression)) restrictions.push({ from: file, restriction: { ...restriction, basis: 'known-license' } })
    return { declared, found, concluded: conclude(part, declared, found, restrictions), restrictions }
  }

  function gated(part: Part): readonly ModelFile[] {
    return files.filter(
      ({ role, classification, declarations }) =>
        role === 'metadata' &&
        classification !== undefined &&
        declarations.some(({ kind, part: each }) => kind === 'access-terms' && each === part) &&
        !declarations.some(({ kind }) => kind === 'license-text'),
    )
  }

  function conclude(part: Part, declared: readonly Declared[], found: readonly Found[], restrictions: readonly PartRestriction[]): Concluded {
    const tags = distinct(declared.map(({ expression }) => expression))
    const words = distinct(found.map(({ expression }) => expression))
    const places = declared.map(({ path: file, line }) => (line === null ? file : `${file}:${line}`))
    const byFile = new Set(declared.map(({ path: file }) => file))
    if (tags.length > 1 && byFile.size > 1) conflict('declarations-disagree', part, `Files declare different licenses: ${tags.join(', ')}.`, places)
    else if (tags.length > 1)
      conflict('several-licenses-unjoined', part, `Several licenses are declared, and nothing says whether all or any of them hold: ${tags.join(', ')}.`, places)
    if (words.length > 1)
      conflict(
        'several-texts',
        part,
        `Several licenses stand here: ${words.join(', ')}.`,
        found.map(({ path: file }) => file),
      )
    if (found.length > 0) {
      const against = tags.filter((tag) => words.length > 0 && !words.some((each) => covers(each, tag)))
      const isUnnamed = words.length === 0 && tags.length > 0 && found.some(({ isText }) => isText)
      const heavy = restrictions.some(({ restriction, from }) => found.some(({ path: file }) => file === from) && isHeavy(restriction))
      if (against.length > 0 || (isUnnamed && heavy)) {
        const isPermissive = heavy && declared.some(({ expression }) => expression !== null && !isRestrictedName(expression))
        conflict(
          isPermissive ? 'permissive-tag-over-restrictive-text' : 'tag-against-text',
          part,
          `The tag says ${tags.join(', ')}, the text ${words.length === 0 ? 'is another license' : `is ${words.join(', ')}`}.`,
          [...places, ...found.map(({ path: file }) => file)],
        )
        return { expression: words.length === 0 ? null : words.join(' AND '), basis: 'text', isSettled: false }
      }
      return {
        expression: words.length > 0 ? words.map(grouped).join(' AND ') : (tags[0] ?? null),
        basis: words.length > 0 ? 'text' : tags.length > 0 ? 'declared' : 'text',
        isSettled: words.length <= 1 && tags.length <= 1,
      }
    }
    if (tags.length === 0) return { expression: null, basis: 'none', isSettled: declared.length === 0 }
    return { expression: tags.length === 1 ? tags[0]! : tags.map(grouped).join(' AND '), basis: 'declared', isSettled: tags.length === 1 }
  }

  function outputsFromWeights(): void {
    const { weights } = parts
    const restrictions = weights?.restrictions.filter(({ restriction: { kind, subject } }) => subject.includes('outputs') || kindByName.get(kind)?.family === 'outputs') ?? []
    if (weights === undefined || parts.outputs !== undefined || restrictions.length === 0) return
    parts.outputs = { declared: [], found: [], concluded: { expression: weights.concluded.expression, basis: 'weights', isSettled: weights.concluded.isSettled }, restrictions }
  }

  function readLineage(): readonly Lineage[] {
    const seen = new Set<string>()
    return of('base-model').flatMap(({ file, declaration: { value, relation, key, place, part } }): Lineage[] => {
      // A path names a file of this model, not where it came from.
      if (part !== 'weights' || /^(?:\.{0,2}\/|[A-Za-z]:\\)|\.(?:gguf|safetensors|bin)$/i.test(value)) return []
      const base = value.replace(/^https?:\/\/[^/]+\//, '')
      if (seen.has(base.toLowerCase())) return []
      seen.add(base.toLowerCase())
      const at = { base, relation: relation ?? null, path: file.path, key, line: place.line }
      const scanned = options.scanned?.(base)
      if (scanned?.parts.weights !== undefined) {
        const { concluded, restrictions } = scanned.parts.weights
        return [{ ...at, expression: concluded.expression, basis: 'scanned', inherited: restrictions.map(({ restriction }) => restriction).filter(flowsDown) }]
      }
      // Families are told by names of licenses that name a model; "mit-large" is no such name, so open licenses do not count.
      const named = nameAt(base.split('/').at(-1)!.split(':')[0]!)?.resolved
      const id = named !== undefined && isRestrictedName(named.id) ? named.id : null
      return [
        {
          ...at,
          expression: id,
          basis: id === null ? 'unknown' : 'name',
          inherited: known(id)
            .filter(flowsDown)
            .map((each) => ({ ...each, basis: 'known-license' as const })),
        },
      ]
    })
  }

  /** What the licenses of an expression are known to say, each restriction once. */
  function known(expression: string | null): readonly Restriction[] {
    const byWords = new Map<string, Restriction>()
    for (const [id] of (expression ?? '').matchAll(/(?!(?:AND|OR|WITH)\b)[A-Za-z0-9][\w.+-]*/g))
      for (const restriction of (options.readings ?? readingOf)(id.replace(/\+$/, ''))?.filter(isFinding) ?? []) byWords.set(JSON.stringify(restriction), restriction)
    return [...byWords.values()]
  }

  function partForFile(file: string | undefined): Part {
    return file === undefined ? 'weights' : /\.(?:safetensors|gguf|bin|onnx|pt|pth|ckpt|h5)$/i.test(file) ? 'weights' : (partOfPath(file) ?? 'code')
  }
}

/** What a base model's license lays on what is made from it: all but how firm its own grant is. */
const flowsDown = ({ kind }: Restriction): boolean => kindByName.get(kind)?.family !== 'standing'

const distinct = (values: readonly (string | null)[]): readonly string[] => [...new Set(values.filter((each) => each !== null))]
const grouped = (expression: string): string => (expression.includes(' OR ') ? `(${expression})` : expression)

/** Whether a text's expression is what a tag says: the same, or a dated text of the family that the tag names. */
function covers(text: string, tag: string): boolean {
  if (text === tag) return true
  const a = new Set(text.match(/[A-Za-z0-9][\w.+-]*/g))
  if ((tag.match(/[A-Za-z0-9][\w.+-]*/g) ?? []).every((id) => a.has(id))) return true
  const said = resolveName(tag)
  return said !== undefined && !said.exact && resolveName(text)?.family === said.family
}

/** Whether an expression holds an id of no list of open licenses. */
const isRestrictedName = (expression: string): boolean => /LicenseRef-|-NC\b|-ND\b/.test(expression)

const placeOf = (path: string, { place: { line } }: Declaration): string => (line === null ? path : `${path}:${line}`)

/** An SPDX expression of what was declared; null when it names nothing known. */
function read({ value }: Declaration): string | null {
  const resolved = resolveName(value)
  if (resolved !== undefined) return resolved.id
  const whole = readTagExpression(value)
  if (
    whole !== undefined &&
    value.slice(whole.end).trim() === '' &&
    whole.licenses.every(({ isKnown, id }) => isKnown || id.startsWith('LicenseRef-')) &&
    (whole.licenses.length > 1 || whole.licenses[0]!.isKnown)
  )
    return whole.expression
  // Weights files join the licenses of a card with commas.
  const each = value.split(',').map((part) => resolveName(part))
  return each.length > 1 && each.every((part) => part !== undefined) ? each.map(({ id }) => id).join(' AND ') : null
}
