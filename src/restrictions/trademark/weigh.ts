import { duty, type Weigh } from '../intended-use.ts'
import type { Trademark } from './rules.ts'

/** It binds whoever uses the model. */
export const weighTrademark: Weigh<Trademark> = () => duty(null, 'Whoever uses it must leave the names and marks of the licensor alone.')
