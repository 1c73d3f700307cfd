/**
 * Checks that no regular expression in `src/` can backtrack badly: texts come from strangers, and one line made for it must not hold a
 * program up. Every literal, and every expression that is put together when a module is loaded, is judged by `recheck`, which follows the automaton and
 * gives a string that proves what it says.
 *
 * usage: npm run regexps [-- FILE…]   lists what can take more than linear time; exits 1 when an expression takes exponential time
 *
 * What takes the square of a length, or its cube, is listed and let through: most of it is applied to a word, a line or a sentence that was
 * cut to a few hundred characters before. That each is has not been shown here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'

interface Expression {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Time for one expression, in milliseconds. */
const PATIENCE = 10_000

const files =
  process.argv.length > 2 ? process.argv.slice(2) : (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).map((file) => join('src', file))
const expressions = [...files.sort().flatMap(expressionsIn), ...(await builtIn(files))]
const bad: string[] = []
const judged = new Map<string, string | undefined>()
for (const { place, source, flags } of expressions) {
  const key = `${source}/${flags}`
  if (!judged.has(key)) judged.set(key, verdictOn(source, flags))
  const verdict = judged.get(key)
  if (verdict !== undefined) bad.push(`${place}: /${source}/${flags}\n  ${verdict}`)
}
if (bad.length > 0) console.error(bad.join('\n'))
console.log(`${expressions.length} regular expressions in ${files.length} files, ${bad.length} of them can take more than linear time`)
process.exitCode = bad.some((each) => each.includes('\n  exponential')) || expressions.length === 0 ? 1 : 0

/** What is wrong with an expression; undefined when nothing is. */
function verdictOn(source: string, flags: string): string | undefined {
  const result = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: PATIENCE, checker: 'auto' })
  if (result.status === 'safe') return undefined
  if (result.status === 'unknown') return `could not be judged: ${result.error.kind}`
  return `${result.complexity.summary}, with ${JSON.stringify(result.attack.pattern)}`
}

/** The regular expressions of a file that are written out in it. */
function expressionsIn(file: string): readonly Expression[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Expression[] = []
  const placeOf = (node: ts.Node): string => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ place: placeOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The regular expressions that modules put together out of parts when they are loaded. */
async function builtIn(files: readonly string[]): Promise<readonly Expression[]> {
  const found: Expression[] = []
  let place = ''
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]: [string, string | undefined]) {
      const made = new target(pattern, flags)
      if (typeof pattern === 'string' && place !== '') found.push({ place, source: made.source, flags: made.flags })
      return made
    },
  })
  // The command begins its work when it is loaded, and so do programs of workers.
  for (const file of files.filter((name) => !/src[/\\]cli[/\\](?:index|start)\.ts$|worker/.test(name))) {
    place = `made by ${file}`
    await import(new URL(`../${file.replaceAll('\\', '/')}`, import.meta.url).href)
  }
  globalThis.RegExp = original
  return found
}
