import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** The rooms: each imports only from rooms before it. */
const order = 'error text document metadata pattern match names quantities clauses restrictions openness policy report classify model diff combine index node cli'.split(' ')

/** Imports that go the other way for a reason: what they share stands with the thing it belongs to. */
const exceptions = new Set<string>([])

/** What only the rooms at the end of the order may touch. */
const impure =
  /from 'node:|\brequire\(|\bprocess\b\.|\bconsole\b\.|\bDate\.(?:now|parse|UTC)\b|\bMath\.random\b|\bperformance\b\.|\bfetch\(|\bglobalThis\b|\bset(Timeout|Interval)\(|\bnew Date\b/
const touching = new Set(['node', 'cli'])

/** Files that look whether the platform offers something faster that gives the same. */
const looking = new Set(['text/rows.ts'])

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && statSync(join(src, path)).isFile())
  .sort()

const roomOf = (path: string): string => path.split('/')[0]!.replace(/\.ts$/, '')

const code = (path: string): string => readFileSync(join(src, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')

const imports = (path: string): readonly string[] =>
  [...code(path).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(([, target]) => relative(src, resolve(src, dirname(path), target!)))

it('every file of src stands in a room of the list', () => {
  expect(files.filter((path) => !order.includes(roomOf(path)))).toEqual([])
  // The tests below would say nothing if no import were seen.
  expect(files.flatMap(imports).length).toBeGreaterThan(files.length)
})

it('imports run one way: a room imports only from rooms before it', () => {
  const backward = files.flatMap((path) =>
    imports(path)
      .filter((target) => !target.startsWith('..') && order.indexOf(roomOf(target)) > order.indexOf(roomOf(path)))
      .map((target) => `${path} imports ${target}`),
  )
  expect(backward.filter((each) => !exceptions.has(each))).toEqual([])
  expect([...exceptions].filter((each) => !backward.includes(each))).toEqual([])
})

it('no ring of imports within a room', () => {
  const state = new Map<string, 'open' | 'done'>()
  const rings: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      rings.push([...trail.slice(trail.indexOf(path)), path].join(' > '))
      return
    }
    state.set(path, 'open')
    // Types alone make no ring: they are gone when the program runs.
    for (const target of valueImports(path)) if (files.includes(target)) visit(target, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of files) visit(path, [])
  expect(rings).toEqual([])
})

it('the core touches no clock, disk, network, environment or output', () => {
  expect(files.filter((path) => !touching.has(roomOf(path)) && !looking.has(path) && impure.test(code(path)))).toEqual([])
})

it('no code imports examples or samples, so none ships', () => {
  expect(files.flatMap((path) => imports(path).filter((target) => /\/(examples\.ts|samples?\b)/.test(target)))).toEqual([])
})

function valueImports(path: string): readonly string[] {
  return [...code(path).matchAll(/^(?:import|export)\s+(?!type\b)(?:([^'"]*?)\sfrom\s+)?'(\.[^']*)'/gm)]
    .filter(([, names]) => names === undefined || !/^\{\s*(type\s[^,}]*,?\s*)+\}$/.test(names.trim()))
    .map(([, , target]) => relative(src, resolve(src, dirname(path), target!)))
}
