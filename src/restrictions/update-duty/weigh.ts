import { duty, type Weigh } from '../intended-use.ts'
import type { UpdateDuty } from './rules.ts'

/** It binds whoever uses the model. */
export const weighUpdateDuty: Weigh<UpdateDuty> = () => duty(null, 'Whoever uses it must move to the newest version.')
