import type { Alignment } from './align.ts'

/**
 * How well a known text goes with a run of a text, and which of two goes better.
 */

/** What a differing word costs against a matching one when candidates are compared. */
export const DIFFERENCE_COST = 2

/** What a word counts that the known text leaves free, against one that it asks for. */
const FREE_WORD = 0.9

/** Words that agree or may stand where they do, less what differs. */
export const scoreOf = ({ start, end, matched, agreed, inserted, deleted }: Alignment): number =>
  matched + agreed + FREE_WORD * Math.max(0, end - start - matched - agreed - inserted) - DIFFERENCE_COST * (inserted + deleted)

/**
 * Share of the best score at which a text that differs in no word is preferred: the template of a license, rather than some
 * edition of it that happens to have more of the free words in common.
 */
export const EXACT_SHARE = 0.9

function exactness(a: Alignment, aScore: number, b: Alignment, bScore: number): number {
  if (a.gaps.length === 0 && b.gaps.length > 0) return aScore >= bScore * EXACT_SHARE ? 1 : 0
  if (b.gaps.length === 0 && a.gaps.length > 0) return bScore >= aScore * EXACT_SHARE ? -1 : 0
  return 0
}

/** Of two alignments that score the same, which is closer: the one that differs less, then the one with less left to choice. */
function closeness(a: Alignment, b: Alignment): number {
  const wild = ({ start, end, matched, agreed }: Alignment): number => end - start - matched - agreed
  return b.inserted + b.deleted - a.inserted - a.deleted || a.agreed - b.agreed || wild(b) - wild(a)
}

/** Which of two scored alignments goes better: above 0 the first, below 0 the second, 0 neither. */
export const compareScored = (a: Alignment, aScore: number, b: Alignment, bScore: number): number => exactness(a, aScore, b, bScore) || aScore - bScore || closeness(a, b)
