import list from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'

/**
 * From reading the licenses: the duties of whoever passes the work on. A bar stands between scopes that are both a fair
 * reading ("derivatives|file"); a question mark behind a word says that careful readers differ whether it is there at all.
 */
interface Duties {
  /** How far copyleft reaches; empty when there is none. */
  readonly shareAlike: string
  /** Whose source must be given; empty when none must. */
  readonly source: string
  readonly stateChanges: 'yes' | 'no' | '?'
  /** What must go along with copies. */
  readonly notice: string
  readonly nonCommercial: boolean
}

const none: Duties = { shareAlike: '', source: '', stateChanges: 'no', notice: '', nonCommercial: false }
const mit: Duties = { ...none, notice: 'copyright-notice license-copy' }
const bsd: Duties = { ...none, notice: 'copyright-notice license-copy disclaimer' }
const apache: Duties = { ...none, stateChanges: 'yes', notice: 'license-copy copyright-notice attribution-text notice-file disclaimer?' }
const gpl: Duties = { ...none, shareAlike: 'whole-work', source: 'whole-work', stateChanges: 'yes', notice: 'copyright-notice license-copy disclaimer' }
const by: Duties = { ...none, stateChanges: 'yes', notice: 'copyright-notice license-copy disclaimer attribution-text?' }
const noncommercial: Duties = { ...by, nonCommercial: true }
const academic: Duties = { ...none, stateChanges: 'yes', notice: 'copyright-notice attribution-text license-copy?' }

const known: Readonly<Record<string, Duties>> = {
  '0BSD': none,
  'AFL-3.0': academic,
  'AGPL-3.0-only': { ...gpl, shareAlike: 'whole-work network?', source: 'whole-work network' },
  'Apache-2.0': apache,
  // The source may stay closed when the original's is pointed to; copyleft is one of three ways open to a modifier.
  'Artistic-2.0': { ...none, shareAlike: 'derivatives?', source: 'derivatives|whole-work?', stateChanges: 'yes', notice: 'copyright-notice disclaimer' },
  'BlueOak-1.0.0': { ...none, notice: 'license-copy' },
  'BSD-2-Clause': bsd,
  'BSD-3-Clause': bsd,
  'BSD-4-Clause': bsd,
  'BSL-1.0': bsd,
  'CC-BY-3.0': by,
  'CC-BY-4.0': by,
  'CC-BY-NC-3.0': noncommercial,
  'CC-BY-NC-4.0': noncommercial,
  'CC-BY-NC-ND-4.0': noncommercial,
  'CC-BY-NC-SA-4.0': { ...noncommercial, shareAlike: 'derivatives' },
  'CC-BY-ND-3.0': { ...by, stateChanges: 'no' },
  'CC-BY-ND-4.0': by,
  'CC-BY-SA-3.0': { ...by, shareAlike: 'derivatives' },
  'CC-BY-SA-4.0': { ...by, shareAlike: 'derivatives' },
  'CC0-1.0': none,
  // A notice of who contributed a change tells that there is one.
  'CDDL-1.0': { ...none, shareAlike: 'file', source: 'derivatives', stateChanges: '?', notice: 'license-copy copyright-notice attribution-text?' },
  'CDLA-Permissive-1.0': { ...none, stateChanges: 'yes', notice: 'license-copy attribution-text?' },
  'CDLA-Permissive-2.0': { ...none, notice: 'license-copy' },
  'CDLA-Sharing-1.0': { ...none, shareAlike: 'derivatives', stateChanges: 'yes', notice: 'license-copy attribution-text?' },
  'CECILL-2.1': { ...none, shareAlike: 'derivatives', source: 'derivatives|whole-work', notice: 'license-copy copyright-notice disclaimer?' },
  'ECL-2.0': apache,
  'EPL-1.0': { ...none, shareAlike: 'derivatives|file', source: 'derivatives', stateChanges: '?', notice: 'license-copy copyright-notice' },
  'EPL-2.0': { ...none, shareAlike: 'derivatives|file', source: 'derivatives', notice: 'license-copy copyright-notice attribution-text disclaimer' },
  'EUPL-1.2': { ...none, shareAlike: 'derivatives', source: 'derivatives', stateChanges: 'yes', notice: 'license-copy copyright-notice disclaimer' },
  'GPL-2.0-only': gpl,
  'GPL-3.0-only': gpl,
  ISC: mit,
  'LGPL-2.1-only': gpl,
  // The list prints the GPL behind the LGPL, so that its copyleft over the whole work is in the text as well.
  'LGPL-3.0-only': { ...gpl, shareAlike: 'whole-work derivatives?' },
  MIT: mit,
  'MPL-1.1': { ...none, shareAlike: 'file', source: 'derivatives', stateChanges: 'yes', notice: 'license-copy copyright-notice?' },
  'MPL-2.0': { ...none, shareAlike: 'file', source: 'derivatives', notice: 'copyright-notice disclaimer license-copy' },
  // Only what is passed on as source must stay under the license, and that was there before.
  'MS-PL': { ...none, shareAlike: 'derivatives?', notice: 'license-copy copyright-notice attribution-text' },
  'MS-RL': { ...none, shareAlike: 'file|derivatives', source: 'derivatives', notice: 'license-copy copyright-notice attribution-text' },
  'MulanPSL-2.0': bsd,
  NCSA: bsd,
  'ODbL-1.0': { ...none, shareAlike: 'derivatives', source: 'derivatives?', stateChanges: '?', notice: 'license-copy copyright-notice attribution-text?' },
  'OFL-1.1': { ...none, shareAlike: 'derivatives', notice: 'license-copy copyright-notice' },
  'OpenMDW-1.0': { ...none, notice: 'license-copy copyright-notice attribution-text' },
  // Use over a network is distribution; the licensor alone promises source.
  'OSL-3.0': { ...academic, shareAlike: 'derivatives network?', source: 'derivatives?' },
  PostgreSQL: { ...none, notice: 'copyright-notice license-copy disclaimer?' },
  'Python-2.0': { ...none, stateChanges: 'yes', notice: 'license-copy copyright-notice' },
  'SSPL-1.0': { ...gpl, source: 'whole-work network', shareAlike: 'whole-work network?' },
  'UPL-1.0': mit,
  Unlicense: none,
  WTFPL: none,
  Zlib: { ...none, stateChanges: 'yes', notice: 'license-copy' },
}

const texts = list as unknown as Readonly<Record<string, { readonly licenseText: string }>>

/** What stands in a cell and was not read, and what was read and does not stand there. */
function differences(cell: string, seen: readonly string[]): readonly string[] {
  const entries = cell
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => ({ options: entry.replace('?', '').split('|'), open: entry.endsWith('?') }))
  const missed = entries.filter(({ open, options }) => !open && !options.some((option) => seen.includes(option))).map(({ options }) => `missed: ${options.join(' or ')}`)
  const invented = seen.filter((value) => !entries.some(({ options }) => options.includes(value))).map((value) => `invented: ${value}`)
  return [...missed, ...invented]
}

describe.each(Object.entries(known))('%s', (id, duties) => {
  const read = classify(texts[id]!.licenseText).restrictions
  it(duties.shareAlike === '' ? 'has no copyleft' : `has copyleft over ${duties.shareAlike}`, () => {
    expect(
      differences(
        duties.shareAlike,
        read.flatMap((each) => (each.kind === 'share-alike' ? [each.scope ?? 'null'] : [])),
      ),
    ).toEqual([])
  })
  it(duties.source === '' ? 'asks for no source' : `asks for the source of ${duties.source}`, () => {
    expect(
      differences(
        duties.source,
        read.flatMap((each) => (each.kind === 'source-disclosure' ? [each.scope ?? 'null'] : [])),
      ),
    ).toEqual([])
  })
  it.skipIf(duties.stateChanges === '?')(duties.stateChanges === 'yes' ? 'wants changes told' : 'wants no word of changes', () => {
    expect(read.some(({ kind }) => kind === 'state-changes')).toBe(duties.stateChanges === 'yes')
  })
  it(duties.notice === '' ? 'asks for no notice' : `asks for ${duties.notice}`, () => {
    expect(
      differences(
        duties.notice,
        read.flatMap((each) => (each.kind === 'notice' ? (each.what ?? []) : [])),
      ),
    ).toEqual([])
  })
  it(duties.nonCommercial ? 'bars commercial use' : 'leaves commerce alone', () => {
    expect(read.some(({ kind }) => kind === 'non-commercial')).toBe(duties.nonCommercial)
  })
})
