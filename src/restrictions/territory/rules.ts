import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Territory extends RestrictionBase {
  readonly kind: 'territory'
  /** Places left out: ISO 3166-1 alpha-2 codes, and EU, EEA. */
  readonly excluded: readonly string[] | null
  /** The only places where the grant holds: ISO 3166-1 alpha-2 codes, and EU, EEA. */
  readonly allowed: readonly string[] | null
}

export const territory = defineKind<Territory>({
  kind: 'territory',
  family: 'eligibility',
  key: ['excluded', 'allowed'],
  title: 'Territory',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
