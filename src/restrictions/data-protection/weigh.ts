import { duty, type Weigh } from '../intended-use.ts'
import type { DataProtection } from './rules.ts'

/** It binds whoever uses the model. */
export const weighDataProtection: Weigh<DataProtection> = () => duty(null, 'Whoever uses it must follow rules on data.')
