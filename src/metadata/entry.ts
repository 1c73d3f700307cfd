/** A value of a structured text with the way to it and its place. */
export interface Entry {
  /** Keys from the outermost in; positions in lists count from 0. */
  readonly path: readonly string[]
  /** The value in words: strings as they are, numbers and truth values as they are written. */
  readonly value: string
  /** Offsets of the value, quotes left out. */
  readonly start: number
  readonly end: number
}

/** A path as people write it: `tool.poetry.license`. */
export const keyOf = ({ path }: Entry): string => path.join('.')

/** Entries whose path fits a pattern, in which `*` is any one key. */
export function entriesAt(entries: readonly Entry[], pattern: string): readonly Entry[] {
  const wanted = pattern.split('.')
  return entries.filter(({ path }) => path.length === wanted.length && wanted.every((key, at) => key === '*' || key === path[at]))
}
