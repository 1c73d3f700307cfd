import { clear, type Weigh } from '../intended-use.ts'
import type { GoverningLaw } from './rules.ts'

/** It says which law holds and asks for no act. */
export const weighGoverningLaw: Weigh<GoverningLaw> = () => clear(null, 'It asks for no act: it says which law and courts decide.')
