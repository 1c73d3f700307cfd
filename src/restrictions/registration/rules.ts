import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Registration extends RestrictionBase {
  readonly kind: 'registration'
  /** What has to be done. */
  readonly form: 'application' | 'registration' | 'written-authorization' | 'agreement' | 'certificate' | null
  /** How far it reaches. */
  readonly scope: 'any-use' | 'commercial-use' | 'distribution' | null
  /** E-mail address or URL, as given. */
  readonly contact: string | null
}

export const registration = defineKind<Registration>({
  kind: 'registration',
  family: 'access',
  title: 'Registration',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
