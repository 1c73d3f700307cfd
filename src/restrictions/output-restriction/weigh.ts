import { duty, unknown, type Weigh, whenCommercial, whenDoing } from '../intended-use.ts'
import type { OutputRestriction } from './rules.ts'

/** By what is limited. */
export const weighOutputRestriction: Weigh<OutputRestriction> = ({ limit }, use) => {
  switch (limit) {
    case 'non-commercial':
      return whenCommercial(use, 'conflict', 'outputs may not be used so.')
    case 'publication':
      return whenDoing(use, ['publish-outputs'], 'conflict', 'the license forbids it.')
    case 'license':
      return whenDoing(use, ['publish-outputs'], 'duty', 'outputs go out under the terms of the license.')
    case 'ownership':
      return duty(null, 'Whoever uses it must not claim to own the outputs.')
    default:
      return unknown(null, 'It limits outputs in a way that has no name here: read the clause.')
  }
}
