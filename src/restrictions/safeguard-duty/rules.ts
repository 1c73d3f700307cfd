import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface SafeguardDuty extends RestrictionBase {
  readonly kind: 'safeguard-duty'
}

export const safeguardDuty = defineKind<SafeguardDuty>({
  kind: 'safeguard-duty',
  family: 'duties',
  title: 'Safeguard duty',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
