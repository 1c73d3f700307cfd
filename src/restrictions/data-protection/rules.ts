import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface DataProtection extends RestrictionBase {
  readonly kind: 'data-protection'
}

export const dataProtection = defineKind<DataProtection>({
  kind: 'data-protection',
  family: 'duties',
  title: 'Data protection',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
