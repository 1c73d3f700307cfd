import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Naming extends RestrictionBase {
  readonly kind: 'naming'
  /** The exact words to show, or null. */
  readonly phrase: string | null
  /** Where in the name. */
  readonly position: 'prefix' | 'include' | 'avoid' | null
}

export const naming = defineKind<Naming>({
  kind: 'naming',
  family: 'duties',
  title: 'Naming',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
