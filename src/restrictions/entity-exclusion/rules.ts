import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface EntityExclusion extends RestrictionBase {
  readonly kind: 'entity-exclusion'
  /** Who is shut out. */
  readonly who: readonly ('competitors' | 'government' | 'military' | 'sanctioned' | 'minors' | 'individuals' | 'companies' | 'non-academic' | 'named')[] | null
  /** Names of those shut out by name. */
  readonly named: readonly string[] | null
}

export const entityExclusion = defineKind<EntityExclusion>({
  kind: 'entity-exclusion',
  family: 'eligibility',
  title: 'Entity exclusion',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
