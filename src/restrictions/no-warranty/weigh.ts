import { clear, type Weigh } from '../intended-use.ts'
import type { NoWarranty } from './rules.ts'

/** It promises nothing and asks for nothing. */
export const weighNoWarranty: Weigh<NoWarranty> = () => clear(null, 'It asks for no act: nothing is warranted.')
