import type { OpennessExample } from '../example.ts'

export default [
  { says: 'a license alone', expression: 'Apache-2.0', verdict: 'cannot-tell' },
  {
    says: 'the entry class, each part under a fitting license',
    expression: null,
    release: {
      components: {
        'model-architecture': 'Apache-2.0',
        'model-parameters-final': 'CDLA-Permissive-2.0',
        'technical-report': 'CC-BY-4.0',
        'evaluation-results': 'CC-BY-4.0',
        'model-card': 'CC-BY-4.0',
        'data-card': 'CC-BY-4.0',
      },
    },
    verdict: 'met',
  },
  { says: 'weights under terms of their own', expression: null, release: { components: { 'model-parameters-final': 'Acme-1.0' } }, verdict: 'not-met', breaks: ['III'] },
] satisfies readonly OpennessExample[]
