/** A table whose rows are lines of a text, each read when it is first asked for: of some thousand rows a text needs a few. */
export class LineTable<Value> {
  private readonly lines = new Map<string, string>()
  private readonly values = new Map<string, Value>()

  /**
   * @param text lines, parted by line breaks; one break may stand before the first and behind the last
   * @param keyOf the key of a line; of two lines with one key the last counts
   * @param read what a line says
   */
  constructor(
    text: string,
    keyOf: (line: string) => string,
    private readonly read: (line: string) => Value,
  ) {
    for (let start = text.startsWith('\n') ? 1 : 0; start < text.length; ) {
      const end = text.indexOf('\n', start)
      const line = text.slice(start, end < 0 ? text.length : end)
      this.lines.set(keyOf(line), line)
      start += line.length + 1
    }
  }

  get(key: string): Value | undefined {
    // Most keys that are asked for have no line.
    const line = this.lines.get(key)
    if (line === undefined) return undefined
    const known = this.values.get(key)
    if (known !== undefined) return known
    const value = this.read(line)
    this.values.set(key, value)
    return value
  }

  keys(): Iterable<string> {
    return this.lines.keys()
  }

  /** Every row, in order; all are read. */
  rows(): Value[] {
    return [...this.lines.keys()].map((key) => this.get(key)!)
  }
}

/** The first field of a line whose fields are parted by tabs. */
export function firstField(line: string): string {
  const end = line.indexOf('\t')
  return end < 0 ? line : line.slice(0, end)
}

/** The last field of such a line. */
export const lastField = (line: string): string => line.slice(line.lastIndexOf('\t') + 1)
