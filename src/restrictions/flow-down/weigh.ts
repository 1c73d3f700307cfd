import { clear, conflict, type Weigh, whenDoing } from '../intended-use.ts'
import type { FlowDown } from './rules.ts'

/** Whoever reaches others must bind them. */
export const weighFlowDown: Weigh<FlowDown> = (_, use) => {
  const weighed = whenDoing(use, ['redistribute-weights', 'redistribute-derivatives', 'host-as-service'], 'duty', 'bind those who get or use it by the same terms.')
  if (weighed.outcome !== 'duty' || use.recipientsBound === undefined) return weighed
  return use.recipientsBound
    ? clear('recipientsBound', 'Those who get or use it are bound by terms; see that these are the terms of the license.')
    : conflict('recipientsBound', 'Those who get or use it are bound by no terms, and the license asks for that.')
}
