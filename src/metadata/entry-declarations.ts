import type { Declaration, DeclarationKind, Part } from './declaration.ts'
import { type Entry, entriesAt, keyOf } from './entry.ts'
import type { TextFile } from './text-file.ts'

/** What stands under a path: the kind of declaration and the part it speaks of. */
export type Row = readonly [pattern: string, kind: DeclarationKind, part: Part | null]

/** Declarations by a table of paths (`*` is any key), in the order of the table. */
export function declare(entries: readonly Entry[], rows: readonly Row[], { place }: Pick<TextFile, 'place'>): readonly Declaration[] {
  return rows.flatMap(([pattern, kind, part]) =>
    entriesAt(entries, pattern)
      .filter(({ value }) => value.trim() !== '')
      .map((entry) => ({ kind, value: entry.value.trim(), part, key: keyOf(entry), place: place(entry.start, entry.end) })),
  )
}
