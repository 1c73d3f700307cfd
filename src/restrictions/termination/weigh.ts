import { clear, unknown, type Weigh } from '../intended-use.ts'
import type { Termination } from './rules.ts'

/** Whoever breaks no term keeps the license; an end that the licensor alone decides on hangs over every use, and no fact of the user settles it. */
export const weighTermination: Weigh<Termination> = ({ trigger }) => {
  switch (trigger) {
    case 'at-will':
      return unknown(null, 'The licensor may end the license at will: nothing that you state decides whether it will last.')
    case 'notice':
      return unknown(null, 'The licensor may end the license by giving notice: nothing that you state decides whether it will last.')
    case 'breach':
    case null:
      return clear(null, 'It asks for no act: it says when the license ends.')
  }
}
