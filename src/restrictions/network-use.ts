import { probe } from './restriction.ts'

/** Words for use over a network, where nobody receives a copy: not for a server from which copies can be fetched. */
export const networkUse = probe(
  '(interact | interaction) ..8 (network | remotely | remote!) | (use | access) ..6 remotely | (remote! | remotely) ..4 (interact | interaction | access | use) | (interact | user | users! | use | used! | access | accessible | run | deploy | functionality | intended) ..10 (over! | through! | via! | across! | on!) [a! | the! | any!] [computer | public] (network | internet) !(server | download) | as! a! ..2 service | network! (use | interaction | service) | saas | (external | remote!) deployment | 网络',
)
