import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface FlowDown extends RestrictionBase {
  readonly kind: 'flow-down'
  /** What exactly. */
  readonly what: 'use-restrictions' | 'whole-license' | 'no-less-protective' | null
}

export const flowDown = defineKind<FlowDown>({
  kind: 'flow-down',
  family: 'duties',
  title: 'Flow down',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
