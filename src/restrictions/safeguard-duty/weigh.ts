import { duty, type Weigh } from '../intended-use.ts'
import type { SafeguardDuty } from './rules.ts'

/** It binds whoever uses the model. */
export const weighSafeguardDuty: Weigh<SafeguardDuty> = () => duty(null, 'Whoever uses it must run safeguards.')
