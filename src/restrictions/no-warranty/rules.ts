import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface NoWarranty extends RestrictionBase {
  readonly kind: 'no-warranty'
}

export const noWarranty = defineKind<NoWarranty>({
  kind: 'no-warranty',
  family: 'standing',
  title: 'No warranty',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
