import type { OpennessExample } from '../example.ts'

export default [
  { says: 'an approved license, nothing known of the rest', expression: 'Apache-2.0', verdict: 'cannot-tell' },
  { says: 'a ban on training rivals with outputs', expression: null, restrictions: ['output-training-ban'], verdict: 'not-met', breaks: ['Use'] },
  { says: 'no redistribution', expression: null, restrictions: ['no-redistribution'], verdict: 'not-met', breaks: ['Share'] },
  {
    says: 'weights alone, all else not released',
    expression: 'Apache-2.0',
    release: { components: { 'model-parameters-final': 'Apache-2.0' } },
    verdict: 'not-met',
    breaks: ['Code', 'Data Information'],
  },
] satisfies readonly OpennessExample[]
