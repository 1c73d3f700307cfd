/** Gaps and contradictions that are no matter of one part: names that name nothing, files that are named and missing, gates, card against manifest. */
import { hubLicense } from '../names/resolve.ts'
import { covers, distinct, expressionDeclared, placeOf } from './expression.ts'
import { partOf, type SortedFiles } from './files.ts'
import { gates } from './gates.ts'
import type { Conflict, ModelFile } from './model.ts'
import { partOfPath } from './part.ts'

/** Finds them, in the order in which they are told. */
export function findGaps(files: SortedFiles): readonly Conflict[] {
  return [...cardAgainstManifest(files), ...namesOfNothing(files), ...missingFiles(files), ...nothingSaid(files), ...gates(files), ...unreadable(files.all)]
}

/** Manifests of software, by their reader. */
const manifests: ReadonlySet<string | undefined> = new Set(['package-json', 'pyproject', 'cargo'])

/** A card speaks of all that lies beside it unless something, a text or a sentence, tells the parts apart. */
function cardAgainstManifest(files: SortedFiles): readonly Conflict[] {
  const declared = files.said('license')
  const cards = declared.filter(({ file, declaration }) => file.source === 'model-card' && declaration.key !== 'words')
  const ofCode = declared.filter(({ file }) => manifests.has(file.source))
  const tellsParts = declared.some(({ declaration }) => declaration.key === 'words' && partOf(declaration) === 'code') || files.texts.some(({ path }) => partOfPath(path) !== null)
  if (tellsParts) return []
  const said = distinct(cards.map(({ declaration }) => expressionDeclared(declaration.value)))
  const against = ofCode.filter(({ declaration }) => {
    const expression = expressionDeclared(declaration.value)
    return expression !== null && said.length > 0 && !said.some((each) => covers(each, expression) || covers(expression, each))
  })
  if (against.length === 0) return []
  const message = `The card declares ${said.join(', ')}, ${against[0]!.file.path} ${distinct(against.map(({ declaration }) => expressionDeclared(declaration.value))).join(', ')}, and nothing says that they speak of different parts.`
  return [{ id: 'card-against-manifest', part: null, message, places: [...cards, ...against].map(({ file, declaration }) => placeOf(file.path, declaration)) }]
}

function namesOfNothing(files: SortedFiles): readonly Conflict[] {
  return files.said('license').flatMap(({ file, declaration }): Conflict[] => {
    const at = { part: declaration.part, places: [placeOf(file.path, declaration)] }
    if (hubLicense(declaration.value)?.kind === 'sentinel') {
      const beside = (kind: 'license-name' | 'license-link') => files.said(kind).find((each) => each.file === file)?.declaration.value
      const name = beside('license-name')
      const link = beside('license-link')
      if (name !== undefined || link !== undefined) {
        const isKnown = [name, link].some((each) => each !== undefined && expressionDeclared(each) !== null)
        // A file that is named and missing is told as that.
        const isElsewhere = link === undefined || linkedPath(file.path, link) === undefined
        const isRead = files.texts.length + files.said('license-text').length > 0
        return isKnown || isRead || !isElsewhere
          ? []
          : [{ id: 'unknown-license', message: `"${name ?? link}" is the name of no license that is known, and its words are not here.`, ...at }]
      }
      return [{ id: 'other-without-name', message: `"${declaration.value}" names no license, and no name or link stands beside it.`, ...at }]
    }
    return expressionDeclared(declaration.value) === null ? [{ id: 'unknown-license', message: `"${declaration.value}" is the name of no license that is known.`, ...at }] : []
  })
}

/** Weights, data or a card of which nothing says the license: silence grants nothing. */
function nothingSaid(files: SortedFiles): readonly Conflict[] {
  const kinds = ['license', 'license-name', 'license-link', 'license-blob', 'license-text', 'license-file', 'access-terms'] as const
  // What could not be read may say it; that is told already.
  const isTold = kinds.some((kind) => files.said(kind).length > 0) || files.all.some(({ role, problems }) => role === 'license' || role === 'policy' || problems.length > 0)
  const silent = isTold ? [] : files.all.filter(({ role, source, declarations }) => role === 'weights' || role === 'data' || (source === 'model-card' && declarations.length > 0))
  return silent.length === 0
    ? []
    : [{ id: 'no-license', part: null, message: 'No license is declared or found, and without one nothing is granted.', places: silent.slice(0, 3).map(({ path }) => path) }]
}

function missingFiles(files: SortedFiles): readonly Conflict[] {
  const paths = new Set(files.all.map(({ path }) => path.toLowerCase().replace(/^blobs\/sha256\//, 'blobs/sha256-')))
  return [...files.said('license-link'), ...files.said('license-blob')].flatMap(({ file, declaration }): Conflict[] => {
    const target = linkedPath(file.path, declaration.value)
    if (target === undefined || (target !== null && paths.has(target.toLowerCase()))) return []
    const message =
      target === null
        ? `"${declaration.value}" is named as the license, and leads out of the model.`
        : `The file "${declaration.value}" is named as the license, but it is not here.`
    return [{ id: 'linked-file-missing', part: declaration.part, message, places: [placeOf(file.path, declaration)] }]
  })
}

/**
 * The file that a link names, relative to the model: undefined for an address on the network, null when it leads out of the model.
 *
 * @param from the file in which the link stands
 */
export function linkedPath(from: string, link: string): string | undefined | null {
  if (/^[a-z][a-z0-9+.-]*:\/\/|^www\.|^mailto:/i.test(link)) return undefined
  // Digests name files among the blobs of a store.
  const digest = /^sha256:([0-9a-f]+)$/i.exec(link)
  if (digest !== null) return `blobs/sha256-${digest[1]!.toLowerCase()}`
  // A term of a vocabulary, `DUO:0000042`, is no file.
  if (/^[a-z]{2,}:[\w-]+$/i.test(link)) return undefined
  const steps: string[] = link.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of link.replace(/[#?].*$/, '').split(/[/\\]/)) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return null
  }
  return steps.join('/')
}

const unreadable = (files: readonly ModelFile[]): readonly Conflict[] =>
  files.flatMap(({ path, problems }) => problems.map(({ message }): Conflict => ({ id: 'file-unreadable', part: null, message, places: [path] })))
