import { clear, type Weigh } from '../intended-use.ts'
import type { RemoteRestriction } from './rules.ts'

/** A risk that no fact of the user decides; a rule of the policy can weigh it. */
export const weighRemoteRestriction: Weigh<RemoteRestriction> = () => clear(null, 'It asks for no act: the licensor may restrict the use.')
