import type { OpennessExample } from '../example.ts'

export default [
  { says: 'an approved license, facts unknown', expression: 'MIT', verdict: 'cannot-tell' },
  {
    says: 'an approved license and all facts',
    expression: 'MIT',
    release: { components: {}, facts: { weightsPublic: true, architectureInformation: true, usageInformation: true, monetized: false, systemicRisk: false } },
    verdict: 'met',
  },
  { says: 'a safety term', expression: null, restrictions: [{ kind: 'field-of-use', field: 'weapons' }], verdict: 'cannot-tell' },
  { says: 'commerce on request', expression: null, restrictions: [{ kind: 'non-commercial', commercialPath: 'request-license' }], verdict: 'not-met', breaks: ['83', '86'] },
  { says: 'money is asked', expression: 'MIT', release: { components: {}, facts: { monetized: true } }, verdict: 'not-met', breaks: ['85-89'] },
] satisfies readonly OpennessExample[]
