import { type Corpus, recordsOf } from './corpus.ts'
import { slotOf } from './extend.ts'
import { keptShingles, readDefault } from './shingle.ts'
import { noWholes } from './whole.ts'

/**
 * A corpus that knows one license only, so that a text is compared with it however near others come.
 *
 * @param id of the license, as its record has it; a corpus of no text when no license has it
 */
export function narrowCorpus(corpus: Corpus, id: string): Corpus {
  const licenses = Array.from({ length: corpus.recordStart.length - 1 }, (_, license) => license)
  const license = licenses.find((each) => recordsOf(corpus, each).some((record) => record.id === id)) ?? -1
  const members: number[] = []
  corpus.licenseOf.forEach((each, text) => {
    if (each === license) members.push(text)
  })
  const textsOf = new Map<number, number[]>()
  for (const text of members)
    for (const hash of new Set(keptShingles(readDefault(corpus.programs, corpus.programStart[text]!).words))) textsOf.set(hash, [...(textsOf.get(hash) ?? []), text])
  let size = 64
  while (size < 2 * textsOf.size) size *= 2
  const shingles = new Uint32Array(2 * size)
  const setStart = [0]
  const setMembers: number[] = []
  for (const [hash, texts] of textsOf) {
    const slot = slotOf(shingles, hash)
    shingles[slot] = hash
    shingles[slot + 1] = setStart.length - 1
    setMembers.push(...texts)
    setStart.push(setMembers.length)
  }
  return { ...corpus, shingles, shingleCount: textsOf.size, setStart: Uint32Array.from(setStart), setMembers: Uint16Array.from(setMembers), wholes: noWholes }
}
