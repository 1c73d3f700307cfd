import { clear, type Weigh } from '../intended-use.ts'
import type { FinalInterpretation } from './rules.ts'

/** It keeps a right and asks for no act. */
export const weighFinalInterpretation: Weigh<FinalInterpretation> = () => clear(null, 'It asks for no act: the licensor says what the license means.')
