import { clear, type Weigh } from '../intended-use.ts'
import type { DisputeWaiver } from './rules.ts'

/** It gives up rights and asks for no act. */
export const weighDisputeWaiver: Weigh<DisputeWaiver> = () => clear(null, 'It asks for no act: it says how disputes are fought.')
