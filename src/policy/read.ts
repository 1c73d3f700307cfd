import { type Alias, type Document, type ErrorCode, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { checkPolicy, combinePolicies, isRelativePath, type Policy, PolicyError, type PolicyProblem, presetPolicy, presetProblem } from './policy.ts'
import type { PresetName } from './preset-names.ts'
import type { Problem } from './shape.ts'

/** How a policy text is read. */
export interface ReadPolicyOptions {
  /** Its name, for messages. */
  readonly file?: string
  /** Gives the text of a file that the policy extends, and the name from which its own files are found; throws when there is none. */
  readonly load?: (path: string, from: string) => { readonly file: string; readonly text: string }
}

/**
 * Reads a policy from YAML or JSON.
 *
 * @throws PolicyError with every problem, each with file, line and column
 */
export const readPolicy = (text: string, options: ReadPolicyOptions = {}): Policy => readPart(text, options.file ?? 'policy', options.load, [])

function readPart(text: string, file: string, load: ReadPolicyOptions['load'], above: readonly string[]): Policy {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', logLevel: 'error' })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const unread = (message: string, offset: number): PolicyProblem => {
    const at = place(offset)
    const line = text.split('\n')[at.line - 1]?.trim() ?? ''
    return { path: [], at: 'value', message: `This is no YAML or JSON: ${message}${line === '' ? '.' : `, and saw ${JSON.stringify(line.slice(0, 80))}.`}`, ...at }
  }
  if (document.errors.length > 0) throw new PolicyError(document.errors.map(({ code, message, pos }) => unread(inOurWords[code] ?? message, pos[0])))
  const problems: Problem[] = []
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch {
    throw new PolicyError([unread('an alias stands for nothing before it, or for too much', aliasIn(document) ?? 0)])
  }
  const { policy, extends: more } = checkPolicy(value, problems)
  const parts: Policy[] = [policy]
  const seen = [...above, file]
  more.forEach((name, at) => {
    if (name === undefined) return
    const path = Array.isArray((value as { extends: unknown }).extends) ? ['extends', at] : ['extends']
    if (!isRelativePath(name)) {
      const problem = presetProblem(name, path)
      if (problem === undefined) parts.push(presetPolicy(name as PresetName))
      else problems.push(problem)
      return
    }
    try {
      if (load === undefined) throw new Error('files cannot be extended here')
      const loaded = load(name, file)
      if (seen.includes(loaded.file)) throw new Error('the files extend each other')
      parts.push(readPart(loaded.text, loaded.file, load, seen))
    } catch (error) {
      if (error instanceof PolicyError) throw error
      problems.push({ path, at: 'value', message: `"${name}" in extends could not be read: ${(error as Error).message}.` })
    }
  })
  if (problems.length > 0) throw new PolicyError(problems.map((problem): PolicyProblem => ({ ...problem, ...place(offsetOf(document.contents, problem)) })))
  return combinePolicies(parts)
}

/** What the parser says in words for programmers. */
const inOurWords: Readonly<Partial<Record<ErrorCode, string>>> = {
  MULTIPLE_DOCS: 'a policy is one document, and here a second one begins',
  DUPLICATE_KEY: 'a key stands here for the second time',
  TAB_AS_INDENT: 'tabs do not indent; use spaces',
}

/** The first alias without an anchor before it, else the first alias. */
function aliasIn(document: Document.Parsed): number | undefined {
  const aliases: Alias[] = []
  visit(document, { Alias: (_, alias) => void aliases.push(alias) })
  const lost = aliases.find((each) => each.resolve(document) === undefined)
  return (lost ?? aliases[0])?.range?.[0]
}

/** Where a problem stands: its key, its value, or the innermost thing around it that is there. */
function offsetOf(root: Node | null, { path, at }: Problem): number {
  let node: Node | null = root
  let offset = root?.range?.[0] ?? 0
  path.forEach((step, depth) => {
    if (node === null || !('items' in node)) return
    const items = node.items as readonly unknown[]
    const item: unknown = typeof step === 'number' ? items[step] : items.find((each) => isPair(each) && isScalar(each.key) && String(each.key.value) === step)
    const next: unknown = isPair(item) ? item.value : item
    const last = depth === path.length - 1
    if (isPair(item) && isNode(item.key) && (!isNode(next) || (last && at === 'key'))) offset = item.key.range?.[0] ?? offset
    else if (isNode(next)) offset = next.range?.[0] ?? offset
    node = isNode(next) ? next : null
  })
  return offset
}
