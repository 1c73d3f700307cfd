import { duty, type Weigh } from '../intended-use.ts'
import type { Indemnity } from './rules.ts'

/** It binds whoever uses the model. */
export const weighIndemnity: Weigh<Indemnity> = () => duty(null, 'Whoever uses it must answer for claims against the licensor.')
