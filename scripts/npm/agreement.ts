/** A package whose license file holds other words than its manifest declares. */
export interface Disagreement {
  readonly name: string
  /** Those that were seen, with commas between. */
  readonly versions: string
  readonly declared: string
  readonly found: string
  /** Whether what was found in the file is what stands there. */
  readonly right: 'file' | 'manifest' | 'both' | 'neither' | 'not looked at'
  readonly why: string
}

/** What a large install showed. */
export interface Agreement {
  /** Different packages, each version once. */
  readonly packages: number
  /** Of these, those that declare a license. */
  readonly declaring: number
  /** Of these, those with a license file. */
  readonly withFile: number
  /** Of these, those in whose license files a license text was found. */
  readonly withText: number
  /** Found are the declared licenses and no others. */
  readonly same: number
  /** Found are some of several that are declared. */
  readonly among: number
  /** Found are the declared ones, and others: those of bundled parts, as a rule. */
  readonly more: number
  readonly disagreements: readonly Disagreement[]
}
