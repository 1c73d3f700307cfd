import type { ClauseView } from '../clauses/view.ts'
import { probe } from '../pattern/registry.ts'

const ways = [
  probe('(licensor | company) ..3 (means! | refers! to | is!) [the! | an! | a!] {name:name}'),
  probe('{us:quoted} ..4 (means! | refers! to) [the! | an! | a!] {name:name}'),
  probe('between! ..8 and! {name:name}'),
  probe('copyright [c!] ..2 {name:name}'),
]
const short = new Set(['we', 'us', 'licensor', 'company', 'our'])

/** The licensor as the text names it ("Acme Inc."), or null when it names none. */
export function readLicensor(views: readonly ClauseView[]): string | null {
  for (const way of ways) {
    for (const view of views) {
      const match = view.find(way)
      if (match === undefined) continue
      const us = match.slots.us?.value as string | undefined
      if (us !== undefined && !short.has(us.toLowerCase())) continue
      const name = match.slots.name?.value as string | undefined
      if (name !== undefined && name.length > 2) return name
    }
  }
  return null
}
