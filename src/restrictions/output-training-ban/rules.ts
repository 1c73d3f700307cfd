import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface OutputTrainingBan extends RestrictionBase {
  readonly kind: 'output-training-ban'
  /** What it is aimed at. */
  readonly target: 'any-model' | 'large-language-model' | 'foundation-model' | 'competing-model' | null
  /** Whether outputs are reached. */
  readonly viaOutputs: boolean | null
  /** Whether the materials themselves are reached. */
  readonly viaMaterials: boolean | null
}

export const outputTrainingBan = defineKind<OutputTrainingBan>({
  kind: 'output-training-ban',
  family: 'outputs',
  title: 'Output training ban',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
