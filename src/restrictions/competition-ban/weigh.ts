import { clear, conflict, unknown, type Weigh, whenDoing } from '../intended-use.ts'
import type { CompetitionBan } from './rules.ts'

/** Competing models are an act that can be stated; competing products and services are judged by whether the user competes. */
export const weighCompetitionBan: Weigh<CompetitionBan> = ({ target }, use) => {
  if (target === 'models' || use.actions?.includes('build-competing-model')) return whenDoing(use, ['build-competing-model'], 'conflict', 'the license forbids it.')
  const what = target === null ? 'anything that competes' : `${target} that compete`
  if (use.competitor === undefined) return unknown('competitor', `Whether you compete with the licensor is not stated; the license bars ${what}.`)
  return use.competitor ? conflict('competitor', `You compete with the licensor, and the license bars ${what}.`) : clear('competitor', 'You do not compete with the licensor.')
}
