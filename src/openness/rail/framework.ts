import type { Subject } from '../../restrictions/restriction.ts'
import { answer, type Criterion, type Framework, type JudgedRestriction, type OpennessReason, placesOf, reason } from '../framework.ts'

const criteria: readonly Criterion[] = [
  { id: 'restrictions', asks: 'some uses are barred' },
  { id: 'flow-down', asks: 'the same bars are passed on to recipients' },
]

/** Letters of the suffix: what the restrictions reach. */
const letters: readonly (readonly [letter: string, reached: readonly Subject[]])[] = [
  ['D', ['data']],
  ['A', ['service']],
  ['M', ['model', 'weights', 'derivatives']],
  ['S', ['code']],
]

const evidenceOf = (list: readonly JudgedRestriction[]) => list.flatMap(placesOf)

/**
 * Whether a text is a Responsible AI License by the definition of its authors, and which: use restrictions that must be passed
 * on. `met` says that the name is earned, not that the license is open.
 */
export const rail: Framework = {
  id: 'rail',
  name: 'Responsible AI License naming',
  source: 'RAIL initiative: FAQ, naming convention and license generator',
  unit: 'license',
  criteria,
  assess: ({ restrictions, licensed }) => {
    const uses = restrictions.filter(({ kind }) => kind === 'field-of-use')
    const flows = restrictions.filter(
      (each) => each.kind === 'flow-down' && (each.what === 'use-restrictions' || each.what === 'no-less-protective' || each.what === 'whole-license'),
    )
    const reasons: OpennessReason[] = []
    const say = (criterion: string, list: readonly JudgedRestriction[], yes: string, no: string): void => {
      reasons.push({
        ...reason(list.length > 0 ? 'holds' : licensed ? 'breaks' : 'missing', criterion, licensed ? 'stated' : 'missing-input', list.length > 0 ? yes : no),
        kind: list[0]?.kind ?? null,
        evidence: evidenceOf(list),
      })
    }
    say(
      'restrictions',
      uses,
      `The text bars ${uses.length} ${uses.length === 1 ? 'field' : 'fields'} of use.`,
      licensed ? 'No restriction of use was read.' : 'No license is known.',
    )
    say(
      'flow-down',
      flows,
      'Recipients must be bound by the same restrictions.',
      licensed ? (uses.length > 0 ? 'There are restrictions without flow-down.' : 'No duty to pass restrictions on was read.') : 'No license is known.',
    )
    const research = restrictions.some((each) => each.kind === 'purpose-limit' && (each.permitted ?? []).every((purpose) => purpose === 'research' || purpose === 'academic'))
    const closed = restrictions.some(({ kind }) => kind === 'non-commercial' || kind === 'purpose-limit' || kind === 'no-redistribution')
    const isRail = uses.length > 0 && flows.length > 0
    const reached = new Set(uses.flatMap(({ subject }) => subject))
    const suffix = letters.flatMap(([letter, subjects]) => (subjects.some((each) => reached.has(each)) ? [letter] : [])).join('')
    const type = !isRail ? null : research ? 'ResearchUse' : closed ? '' : 'Open'
    return answer(rail, reasons, {
      type: type === null ? null : `${type}RAIL`,
      artifacts: isRail ? suffix : null,
      name: type === null ? null : `${type}RAIL${suffix === '' ? '' : `-${suffix}`}`,
    })
  },
}
