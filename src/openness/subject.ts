import type { LicenseMatch } from '../match/license-match.ts'
import type { Restriction } from '../restrictions/index.ts'
import type { Span } from '../text/span.ts'
import type { OpennessSubject } from './framework.ts'
import type { Release } from './release.ts'

/** What of a classification the frameworks look at. */
export interface ReadLicense {
  readonly licenses: readonly Pick<LicenseMatch, 'basis' | 'match' | 'span'>[]
  readonly expression: string | null
  readonly restrictions: readonly Restriction[]
  readonly additions: readonly Span[]
  readonly subject: { readonly characters: number }
}

/** What the frameworks look at, from what was read and what is known of the release. */
export const subjectOf = (classification: ReadLicense | undefined, release: Release | undefined): OpennessSubject => ({
  expression: classification?.expression ?? null,
  faithful: classification !== undefined && isFaithful(classification),
  restrictions: classification?.restrictions ?? [],
  licensed: classification !== undefined && (classification.expression !== null || classification.subject.characters > 0),
  release,
})

/** Restrictions that a rider over a listed license may add without making it another license: none of them limits a freedom. */
const harmlessRiders: ReadonlySet<Restriction['kind']> = new Set(['no-warranty', 'no-liability', 'notice', 'state-changes', 'trademark', 'attribution', 'governing-law'])

/** Whether the words are those of the licenses in the expression, and nothing that restricts was put beside them. */
function isFaithful({ licenses, restrictions, additions }: ReadLicense): boolean {
  if (licenses.length === 0 || licenses.some(({ match }) => match === 'modified' || match === 'partial')) return false
  return !restrictions.some(
    ({ kind, evidence }) =>
      !harmlessRiders.has(kind) && evidence.length > 0 && evidence.every(({ start, end }) => additions.some((span) => span.start <= start && end <= span.end)),
  )
}
