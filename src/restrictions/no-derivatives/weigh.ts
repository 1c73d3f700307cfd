import { type Weigh, whenDoing } from '../intended-use.ts'
import type { NoDerivatives } from './rules.ts'

/** Changing it, or passing on what was changed. */
export const weighNoDerivatives: Weigh<NoDerivatives> = (_, use) => whenDoing(use, ['fine-tune', 'redistribute-derivatives'], 'conflict', 'the license forbids it.')
