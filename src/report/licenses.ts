import type { LicenseRecord } from '../match/corpus.ts'
import { knownCorpus } from '../match/known-corpus.ts'

/** Every license, policy and exception that is known by its words, by id. */
export function listLicenses(): readonly LicenseRecord[] {
  const { records } = knownCorpus()
  return Array.from({ length: records.count }, (_, index) => records.at(index)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * What is known of a license besides its words.
 *
 * @param name an SPDX id, `LicenseRef-<slug>`, a slug, or the id of the Hub; upper and lower case are one
 * @returns undefined when no license has that name
 */
export function explainLicense(name: string): LicenseRecord | undefined {
  const wanted = name.toLowerCase()
  const all = listLicenses()
  const isNamed = (record: LicenseRecord) => namesOf(record).some((each) => each.toLowerCase() === wanted)
  return all.find((record) => isNamed(record) && record.isDeprecated !== true) ?? all.find(isNamed)
}

/** Ids under which people ask for a license. */
export const namesOf = ({ id, name, aliases }: Pick<LicenseRecord, 'id' | 'name' | 'aliases'>): readonly string[] =>
  [id, id.replace(/^LicenseRef-/, ''), aliases.hub, aliases.licenseDb, name].filter((each) => each !== undefined)
