import { duty, type Weigh } from '../intended-use.ts'
import type { Confidentiality } from './rules.ts'

/** It binds whoever uses the model. */
export const weighConfidentiality: Weigh<Confidentiality> = () => duty(null, 'Whoever uses it must keep secret what the license names.')
