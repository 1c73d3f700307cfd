import type { OpennessExample } from '../example.ts'

export default [
  { says: 'an approved license', expression: 'Apache-2.0', verdict: 'met' },
  { says: 'one of two licenses may be chosen, and one is approved', expression: 'LicenseRef-acme OR MIT', verdict: 'met' },
  { says: 'a cap on users and a barred field', expression: null, restrictions: ['user-cap', { kind: 'field-of-use', field: 'military' }], verdict: 'not-met', breaks: ['5', '6'] },
  { says: 'no changed versions', expression: null, restrictions: ['no-derivatives'], verdict: 'not-met', breaks: ['3'] },
  { says: 'attribution and notices alone, on no list', expression: 'CC-BY-4.0', restrictions: ['attribution', 'notice'], verdict: 'cannot-tell' },
] satisfies readonly OpennessExample[]
