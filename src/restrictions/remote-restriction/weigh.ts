import { unknown, type Weigh } from '../intended-use.ts'
import type { RemoteRestriction } from './rules.ts'

/** A switch in the hand of the licensor: no fact of the user settles whether it is used. */
export const weighRemoteRestriction: Weigh<RemoteRestriction> = () =>
  unknown(null, 'The licensor may restrict or end the use from afar: nothing that you state decides whether it will.')
