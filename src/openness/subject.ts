import type { LicenseMatch } from '../match/license-match.ts'
import type { Restriction } from '../restrictions/index.ts'
import type { Span } from '../text/span.ts'
import type { JudgedRestriction, OpennessSubject } from './framework.ts'
import type { Release } from './release.ts'

/** What of a classification the frameworks look at. */
export interface ReadLicense {
  readonly licenses: readonly Pick<LicenseMatch, 'basis' | 'match' | 'span'>[]
  readonly expression: string | null
  readonly restrictions: readonly Restriction[]
  readonly additions: readonly Span[]
  readonly subject: { readonly characters: number }
}

/** A license of which it is known what it is and what it says, and whose text is not at hand as one. */
export interface KnownLicense {
  readonly expression: string | null
  /** Whether the words are those of the licenses in `expression`, or it is only named. */
  readonly isFaithful: boolean
  /** Whether there is a license at all. */
  readonly isLicensed: boolean
  readonly restrictions: readonly JudgedRestriction[]
}

/** What the frameworks look at, from what was read and what is known of the release. */
export const subjectOf = (license: ReadLicense | KnownLicense | undefined, release: Release | undefined): OpennessSubject => ({
  expression: license?.expression ?? null,
  faithful: license !== undefined && ('isFaithful' in license ? license.isFaithful : isFaithful(license)),
  restrictions: license?.restrictions ?? [],
  licensed: license !== undefined && ('isLicensed' in license ? license.isLicensed : license.expression !== null || license.subject.characters > 0),
  release,
})

/** Restrictions that a rider over a listed license may add without making it another license: none of them limits a freedom. */
const harmlessRiders: ReadonlySet<Restriction['kind']> = new Set(['no-warranty', 'no-liability', 'notice', 'state-changes', 'trademark', 'attribution', 'governing-law'])

/** Whether the words are those of the licenses in the expression, and nothing that restricts was put beside them. */
export function isFaithful({ licenses, restrictions, additions }: Omit<ReadLicense, 'subject' | 'expression'>): boolean {
  if (licenses.length === 0 || licenses.some(({ match }) => match === 'modified' || match === 'partial')) return false
  return !restrictions.some(
    ({ kind, evidence }) =>
      !harmlessRiders.has(kind) && evidence.length > 0 && evidence.every(({ start, end }) => additions.some((span) => span.start <= start && end <= span.end)),
  )
}
