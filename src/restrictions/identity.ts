import { kindByName, type Restriction } from './index.ts'

/** What a restriction says, less where it says so and how sure that is: two that say the same give the same. Sets have no order. */
export const sayingOf = ({ evidence: _, confidence: __, basis: ___, ...values }: Partial<Restriction>): string =>
  JSON.stringify(values, (_key, value: unknown) => (Array.isArray(value) ? [...value].sort() : value))

/** The kind and the values that tell two restrictions of it apart. */
export const keyOf = (restriction: Restriction): string =>
  JSON.stringify([restriction.kind, ...(kindByName.get(restriction.kind)?.key ?? []).map((name) => restriction[name as keyof Restriction])])
