import { unknown, type Weigh } from '../intended-use.ts'
import type { UnilateralChange } from './rules.ts'

/** What will be asked tomorrow stands nowhere: no fact of the user settles it. */
export const weighUnilateralChange: Weigh<UnilateralChange> = () => unknown(null, 'The licensor may change the terms: nothing that you state decides what they will be.')
