import type { OpennessExample } from '../example.ts'

export default [
  { says: 'a license on the list', expression: 'GPL-3.0-only', verdict: 'met' },
  { says: 'research alone', expression: null, restrictions: [{ kind: 'purpose-limit', permitted: ['research'] }], verdict: 'not-met', breaks: ['0'] },
  { says: 'a grant that can be withdrawn at will', expression: null, restrictions: [{ kind: 'termination', trigger: 'at-will' }], verdict: 'not-met', breaks: ['0'] },
  { says: 'a grant that ends with a breach', expression: null, restrictions: [{ kind: 'termination', trigger: 'breach' }], verdict: 'cannot-tell' },
] satisfies readonly OpennessExample[]
