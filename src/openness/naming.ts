import { kindByName, type Restriction } from '../restrictions/index.ts'

/** How a restriction is named in a reason: its title, and its field or values where they tell. */
export function nameOf(restriction: Restriction): string {
  const title = kindByName.get(restriction.kind)?.title ?? restriction.kind
  return restriction.kind === 'field-of-use' ? `${title} (${restriction.field})` : title
}
