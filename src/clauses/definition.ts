import { pattern } from '../pattern/registry.ts'
import type { ClauseView } from './view.ts'

const defines = pattern(
  '{term:quoted} ..6 (means! | mean! | shall mean | refers! to | refer to | is defined | are defined | has! the meaning | 是 指 | 指 | 意 味 | 意 指 | 系 指 | 包括)',
)

/** Whether a clause says what a term means: `“Output” means …`. Such a clause binds nobody by itself. */
export function isDefinition(view: ClauseView): boolean {
  const match = view.matches.find((each) => each.pattern === defines.id)
  return match !== undefined && match.start <= view.own + 8
}
