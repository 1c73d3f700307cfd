import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface SafeguardCircumventionBan extends RestrictionBase {
  readonly kind: 'safeguard-circumvention-ban'
  /** What it is aimed at. */
  readonly target: 'safety' | 'watermark' | 'technical-measures' | 'license-terms' | null
}

export const safeguardCircumventionBan = defineKind<SafeguardCircumventionBan>({
  kind: 'safeguard-circumvention-ban',
  family: 'access',
  title: 'Safeguard circumvention ban',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
