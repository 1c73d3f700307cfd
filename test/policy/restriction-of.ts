import type { Restriction, RestrictionKind } from '../../src/restrictions/index.ts'
import type { RestrictionBase } from '../../src/restrictions/restriction.ts'

type Of<Kind extends RestrictionKind> = Extract<Restriction, { readonly kind: Kind }>

/** A restriction of a kind, with its own values and, where it matters, those that all kinds have. */
export const restrictionOf = <Kind extends RestrictionKind>(kind: Kind, values: Omit<Of<Kind>, keyof RestrictionBase>, base: Partial<RestrictionBase> = {}): Restriction =>
  ({
    modality: 'prohibition',
    subject: ['model'],
    consequence: null,
    exceptions: null,
    evidence: [],
    confidence: 0.9,
    basis: 'text',
    ...base,
    kind,
    ...values,
  }) as unknown as Restriction
