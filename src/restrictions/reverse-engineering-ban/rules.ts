import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface ReverseEngineeringBan extends RestrictionBase {
  readonly kind: 'reverse-engineering-ban'
}

export const reverseEngineeringBan = defineKind<ReverseEngineeringBan>({
  kind: 'reverse-engineering-ban',
  family: 'access',
  title: 'Reverse engineering ban',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
