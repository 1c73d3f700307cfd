import { duty, type Weigh } from '../intended-use.ts'
import type { Fee } from './rules.ts'

/** It binds whoever uses the model. */
export const weighFee: Weigh<Fee> = () => duty(null, 'Whoever uses it must pay.')
