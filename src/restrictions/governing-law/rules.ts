import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface GoverningLaw extends RestrictionBase {
  readonly kind: 'governing-law'
  /** ISO 3166 code of the law, with `-XX` for a state. */
  readonly law: string | null
  /** Courts or seat, as given. */
  readonly forum: string | null
  /** Whether disputes go to arbitration. */
  readonly arbitration: boolean | null
}

export const governingLaw = defineKind<GoverningLaw>({
  kind: 'governing-law',
  family: 'standing',
  title: 'Governing law',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
