import { clear, conflict, type FactName, type IntendedUse, unknown, type Weigh, type Weighed, worst } from '../intended-use.ts'
import { listed } from '../tell.ts'
import type { EntityExclusion } from './rules.ts'

type Who = NonNullable<EntityExclusion['who']>[number]

/** Each group that is shut out, against what the user is. */
export const weighEntityExclusion: Weigh<EntityExclusion> = ({ who, named }, use) => {
  const groups = new Set<Who>(who ?? [])
  if ((named ?? []).length > 0) groups.add('named')
  return worst([...groups].sort().map((group) => weighGroup(group, named ?? [], use))) ?? unknown(null, 'The license shuts somebody out whom it does not name here.')
}

function weighGroup(group: Who, named: readonly string[], use: IntendedUse): Weighed {
  const flag = (fact: 'competitor' | 'sanctioned', noun: string): Weighed =>
    use[fact] === undefined
      ? unknown(fact, `Whether you are ${noun} is not stated.`)
      : use[fact]
        ? conflict(fact, `You are ${noun}, and the license gives those no rights.`)
        : clear(fact, `You are not ${noun}.`)
  const entity = (out: readonly IntendedUse['entity'][], noun: string, fact: FactName = 'entity'): Weighed =>
    use.entity === undefined
      ? unknown(fact, `Whether you are ${noun} is not stated.`)
      : out.includes(use.entity)
        ? conflict(fact, `You are ${noun}, and the license gives those no rights.`)
        : clear(fact, `You are not ${noun}.`)
  switch (group) {
    case 'competitors':
      return flag('competitor', 'a competitor of the licensor')
    case 'sanctioned':
      return flag('sanctioned', 'under sanctions')
    case 'government':
      return entity(['government', 'military'], 'a government body')
    case 'military':
      return entity(['military'], 'a military body')
    case 'companies':
      return entity(['company'], 'a company')
    case 'individuals':
      return entity(['individual'], 'a private person')
    case 'non-academic':
      return entity(['company', 'government', 'military', 'individual'], 'outside academic institutions')
    case 'minors':
      if (use.minor !== undefined) return use.minor ? conflict('minor', 'You are a minor, and the license gives those no rights.') : clear('minor', 'You are not a minor.')
      return use.entity !== undefined && use.entity !== 'individual'
        ? clear('entity', 'You are no private person, so no minor.')
        : unknown('minor', 'Whether you are a minor is not stated.')
    case 'named': {
      const { name } = use
      if (named.length === 0) return unknown(null, 'The license shuts out by name somebody whom it does not name here.')
      if (name === undefined) return unknown('name', `Your name is not stated; the license shuts out ${listed(named, 'and')}.`)
      const same = named.find((each) => each.toLowerCase() === name.toLowerCase())
      return same !== undefined ? conflict('name', `The license shuts out ${same} by name.`) : clear('name', `The license shuts out ${listed(named)}, not ${name}.`)
    }
  }
}
