import { duty, type Weigh } from '../intended-use.ts'
import type { Attribution } from './rules.ts'

/** It binds whoever uses the model. */
export const weighAttribution: Weigh<Attribution> = () => duty(null, 'Whoever uses it must credit it as the license says.')
