import type { OpennessExample } from '../example.ts'

export default [
  { says: 'a license alone', expression: 'BSD-3-Clause', verdict: 'cannot-tell' },
  {
    says: 'everything that is asked for',
    expression: 'BSD-3-Clause',
    release: { components: { 'training-code': 'MIT' }, facts: { weightsPublic: true, trainingInformation: true } },
    verdict: 'met',
  },
  {
    says: 'training code that is not released',
    expression: 'BSD-3-Clause',
    release: { components: { 'model-card': 'MIT' }, facts: { weightsPublic: true, trainingInformation: true } },
    verdict: 'not-met',
    breaks: ['8'],
  },
  { says: 'a barred field', expression: null, restrictions: [{ kind: 'field-of-use', field: 'weapons' }], verdict: 'not-met', breaks: ['1', '3'] },
] satisfies readonly OpennessExample[]
