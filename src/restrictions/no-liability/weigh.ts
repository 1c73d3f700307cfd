import { clear, type Weigh } from '../intended-use.ts'
import type { NoLiability } from './rules.ts'

/** It promises nothing and asks for nothing. */
export const weighNoLiability: Weigh<NoLiability> = () => clear(null, 'It asks for no act: the licensor is not liable.')
