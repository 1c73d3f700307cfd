import type { Part } from '../metadata/index.ts'
import { describeRestriction } from '../report/describe.ts'
import { kindByName, type Restriction } from '../restrictions/index.ts'
import type { Duty, Lineage, PartReport } from './model.ts'

/** What must be shipped, shown, named and passed on, each duty once. */
export function dutiesOf(parts: Readonly<Partial<Record<Part, PartReport>>>, lineage: readonly Lineage[]): readonly Duty[] {
  const duties = new Map<string, Duty>()
  const add = (restriction: Restriction, part: Part, from: string): void => {
    if (kindByName.get(restriction.kind)?.family !== 'duties') return
    const sentence = describeRestriction(restriction)
    const before = duties.get(sentence)
    const partsOf = before === undefined ? [part] : before.parts.includes(part) ? before.parts : [...before.parts, part]
    duties.set(
      sentence,
      before === undefined
        ? { action: actionOf(restriction), sentence, phrase: phraseOf(restriction), kind: restriction.kind, parts: partsOf, from }
        : { ...before, parts: partsOf },
    )
  }
  for (const part of Object.keys(parts) as Part[]) if (part !== 'outputs') for (const { restriction, from } of parts[part]!.restrictions) add(restriction, part, from)
  for (const { inherited, base } of lineage) for (const restriction of inherited) add(restriction, 'weights', `base model ${base}`)
  return [...duties.values()]
}

function actionOf({ kind }: Restriction): Duty['action'] {
  if (kind === 'notice') return 'ship'
  if (kind === 'attribution' || kind === 'disclosure') return 'show'
  if (kind === 'naming') return 'name'
  return kind === 'flow-down' || kind === 'share-alike' ? 'pass-on' : 'other'
}

function phraseOf(restriction: Restriction): string | null {
  const { phrase, noticeText } = restriction as { readonly phrase?: string | null; readonly noticeText?: string | null }
  return noticeText ?? phrase ?? null
}
