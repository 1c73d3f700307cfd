import type { ClauseView } from '../clauses/view.ts'
import { type Pattern, probe } from '../pattern/registry.ts'

const ways = [
  probe('(licensor | company) ..3 (means! | refers! to | is!) [the! | an! | a!] {name:name}'),
  probe('{us:quoted} ..4 (means! | refers! to) [the! | an! | a!] {name:name}'),
  probe('between! ..8 and! {name:name}'),
  probe('copyright [c!] ..2 {name:name}'),
]
const short = new Set(['we', 'us', 'licensor', 'company', 'our'])

/** The licensor as the text names it ("Acme Inc."), or null when it names none. */
export function readLicensor(views: readonly ClauseView[]): string | null {
  let licensor: string | null = null
  // Earlier ways are surer: one that has found a name leaves only those before it to look for.
  let best = ways.length
  for (const view of views) {
    for (let way = 0; way < best; way++) {
      const name = nameIn(view, ways[way]!)
      if (name === undefined) continue
      licensor = name
      best = way
    }
    if (best === 0) break
  }
  return licensor
}

function nameIn(view: ClauseView, way: Pattern): string | undefined {
  const match = view.find(way)
  if (match === undefined) return undefined
  const us = match.slots.us?.value as string | undefined
  if (us !== undefined && !short.has(us.toLowerCase())) return undefined
  const name = match.slots.name?.value as string | undefined
  return name !== undefined && name.length > 2 ? name : undefined
}
