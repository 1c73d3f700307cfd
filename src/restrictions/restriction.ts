import type { Evidence } from '../text/span.ts'
import type { FieldOfUseId } from './field.ts'

export type { FieldOfUseId } from './field.ts'

/** How a restriction binds: must not, must, the grant holds only if, the licensor may. */
export type Modality = 'prohibition' | 'obligation' | 'condition' | 'reservation'

/** What a clause reaches. */
export type Subject = 'model' | 'weights' | 'code' | 'derivatives' | 'outputs' | 'service' | 'data' | 'documentation' | 'name'

/** What follows when the clause bites. */
export type Consequence = 'prohibited' | 'request-license' | 'pay' | 'notify' | 'display-attribution' | 'terminates' | 'none'

/** Families of kinds: who, for what, outputs, access, duties, how firm the grant is. */
export type Family = 'eligibility' | 'purpose' | 'outputs' | 'access' | 'duties' | 'standing'

/** Where a restriction was read: in the words at hand, or in the stored reading of a license that was only named. */
export type Basis = 'text' | 'known-license'

/** What all restrictions say. */
export interface RestrictionBase {
  readonly kind: string
  readonly modality: Modality
  /** What the clause reaches; empty when the text does not say. */
  readonly subject: readonly Subject[]
  /** What follows; null when the text does not say. */
  readonly consequence: Consequence | null
  /** What the clause itself lets through. */
  readonly exceptions: readonly string[] | null
  /** Where in the text, in text order; empty only when `basis` is `known-license`. */
  readonly evidence: readonly Evidence[]
  /** From 0 to 1: of the objects given 0.9, about 90 % are right. */
  readonly confidence: number
  readonly basis: Basis
}
