import { duty, type Weigh } from '../intended-use.ts'
import type { LitigationTermination } from './rules.ts'

/** It binds whoever uses the model. */
export const weighLitigationTermination: Weigh<LitigationTermination> = () => duty(null, 'Whoever uses it must not sue over it, or the license ends.')
