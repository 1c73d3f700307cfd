import type { OpennessExample } from '../example.ts'

export default [
  {
    says: 'use restrictions that must be passed on',
    expression: null,
    restrictions: [
      { kind: 'field-of-use', field: 'surveillance' },
      { kind: 'flow-down', what: 'use-restrictions' },
    ],
    verdict: 'met',
  },
  { says: 'use restrictions without flow-down', expression: null, restrictions: [{ kind: 'field-of-use', field: 'surveillance' }], verdict: 'not-met', breaks: ['flow-down'] },
  { says: 'neither', expression: 'MIT', verdict: 'not-met', breaks: ['restrictions', 'flow-down'] },
] satisfies readonly OpennessExample[]
