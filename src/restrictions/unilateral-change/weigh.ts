import { clear, type Weigh } from '../intended-use.ts'
import type { UnilateralChange } from './rules.ts'

/** A risk that no fact of the user decides; a rule of the policy can weigh it. */
export const weighUnilateralChange: Weigh<UnilateralChange> = () => clear(null, 'It asks for no act: the licensor may change the terms.')
