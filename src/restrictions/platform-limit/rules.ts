import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface PlatformLimit extends RestrictionBase {
  readonly kind: 'platform-limit'
  /** What it is tied to, as the text gives it. */
  readonly only: string | null
  /** What exactly. */
  readonly what: 'product' | 'hardware' | 'service' | null
}

export const platformLimit = defineKind<PlatformLimit>({
  kind: 'platform-limit',
  family: 'eligibility',
  title: 'Platform limit',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
