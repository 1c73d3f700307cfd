import { duty, type Weigh } from '../intended-use.ts'
import type { AcceptableUsePolicy } from './rules.ts'

/** What the policy bars is not in this text. */
export const weighAcceptableUsePolicy: Weigh<AcceptableUsePolicy> = () => duty(null, 'The use policy binds you: read it too.')
