import { duty, type Weigh } from '../intended-use.ts'
import type { DeletionOnTermination } from './rules.ts'

/** It binds whoever uses the model. */
export const weighDeletionOnTermination: Weigh<DeletionOnTermination> = () => duty(null, 'Whoever uses it must be able to delete it when the license ends.')
