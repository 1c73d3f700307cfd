import { defineKind, type FieldOfUseId, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface FieldOfUse extends RestrictionBase {
  readonly kind: 'field-of-use'
  /** The field of use. */
  readonly field: FieldOfUseId
  /** What makes the use forbidden, when it is not forbidden outright. */
  readonly qualifier: 'without-consent' | 'without-authorization' | 'without-disclosure' | 'unlawful' | null
  /** The field in words, where no id names it. */
  readonly text?: string
}

export const fieldOfUse = defineKind<FieldOfUse>({
  kind: 'field-of-use',
  family: 'purpose',
  key: ['field'],
  title: 'Field of use',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
