import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface BenchmarkBan extends RestrictionBase {
  readonly kind: 'benchmark-ban'
  /** What exactly. */
  readonly what: 'publication' | 'comparison' | null
}

export const benchmarkBan = defineKind<BenchmarkBan>({
  kind: 'benchmark-ban',
  family: 'access',
  title: 'Benchmark ban',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
