import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface RemoteRestriction extends RestrictionBase {
  readonly kind: 'remote-restriction'
}

export const remoteRestriction = defineKind<RemoteRestriction>({
  kind: 'remote-restriction',
  family: 'standing',
  title: 'Remote restriction',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
