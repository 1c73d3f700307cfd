import type { OpennessExample } from '../example.ts'

export default [
  { says: 'a free license, data unknown', expression: 'Apache-2.0', verdict: 'cannot-tell' },
  {
    says: 'a free license, free data and the program',
    expression: 'Apache-2.0',
    release: { components: { 'training-code': 'MIT' }, facts: { trainingDataFree: true } },
    verdict: 'met',
  },
  { says: 'no commerce', expression: null, restrictions: ['non-commercial'], verdict: 'not-met', breaks: ['6'] },
] satisfies readonly OpennessExample[]
