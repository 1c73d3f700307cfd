import { clear, type Weigh } from '../intended-use.ts'
import type { Termination } from './rules.ts'

/** A risk that no fact of the user decides; a rule of the policy can weigh it. */
export const weighTermination: Weigh<Termination> = () => clear(null, 'It asks for no act: it says when the license ends.')
