import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface HostedServiceBan extends RestrictionBase {
  readonly kind: 'hosted-service-ban'
  /** How far it reaches. */
  readonly scope: 'api' | 'managed-service' | 'any' | null
}

export const hostedServiceBan = defineKind<HostedServiceBan>({
  kind: 'hosted-service-ban',
  family: 'access',
  title: 'Hosted service ban',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
