import { duty, type Weigh } from '../intended-use.ts'
import type { LawCompliance } from './rules.ts'

/** It binds whoever uses the model. */
export const weighLawCompliance: Weigh<LawCompliance> = () => duty(null, 'Whoever uses it must obey the law, as a term of the license.')
