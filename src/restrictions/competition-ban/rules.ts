import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface CompetitionBan extends RestrictionBase {
  readonly kind: 'competition-ban'
  /** What it is aimed at. */
  readonly target: 'models' | 'products' | 'services' | null
}

export const competitionBan = defineKind<CompetitionBan>({
  kind: 'competition-ban',
  family: 'purpose',
  title: 'Competition ban',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
