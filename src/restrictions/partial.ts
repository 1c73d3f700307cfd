import type { ClauseView } from '../clauses/view.ts'
import { probe } from '../pattern/registry.ts'

const within = probe(
  '(for! | to!) [any! | the! | an!] ..10 (purposes! | purpose !(whatsoever | of!)) | for! (illegal | unlawful | military | commercial | harmful | any! (illegal | unlawful)) | in! (a! | any! | such! a!) ..3 (manner | way | fashion | form) ..1 (that! | which! | inconsistent | contrary | other) | in! violation of! | in! connection with! any! | outside ..4 (territory | scope) | other! than! ..4 (in! accordance | as! | under! | expressly | in! full) | (unless | except) ..4 (you! | in! accordance | as! | under! | expressly | accompanied! | if! | with! the! (notice | license)) | under! (other | different | another | any! other) | without ..2 (include | including! | retain | retaining! | reproduce | accompanying! | giving! | attribution | provide | providing! | this! | the! (copyright | notice | license) | also! | changing! | first! (agreeing | accepting)) | that! ..3 (violate | infringe | are! ..3 (illegal | unlawful)) | (for! | to!) $ | in! (whole | part) ..3 $ | without! honoring ..6 (terms! | conditions!) | 用于 ..10 目的 | 出于 ..10 (目的 | 用途) | 任何 ..10 (非法 | 违法 | 军事) | 除非 ..6 (遵守 | 附)',
)

/** "If it is impossible to comply, you may not …" bars it in that case. */
const conditional = probe('^ (if! | where! | in! the! event) | if! it! is! impossible')

/** Whether a ban in a clause, from a word on, holds only for some purpose, manner, place or case: then it does not bar the act as such. */
export const isPartial = (view: ClauseView, from = 0): boolean => view.find(within, from) !== undefined || view.has(conditional)
