import type { PolicyInput } from '../policy/policy.ts'
import { fieldGroups } from '../restrictions/field.ts'
import { actions, entities, purposes } from '../restrictions/intended-use.ts'
import { listOf } from './arguments.ts'
import { type Given, type Option, UsageError } from './command.ts'

/** Facts about the user, as options. */
export const factOptions = {
  commercial: { type: 'boolean', help: 'the use is commercial' },
  'non-commercial': { type: 'boolean', help: 'the use is not commercial' },
  mau: { type: 'string', value: '<n>', help: 'monthly active users: 12M' },
  dau: { type: 'string', value: '<n>', help: 'daily active users' },
  revenue: { type: 'string', multiple: true, value: '<amount>', help: 'revenue with currency and period: "USD 3M/year"' },
  employees: { type: 'string', value: '<n>', help: 'number of employees' },
  funding: { type: 'string', multiple: true, value: '<amount>', help: 'money raised: "USD 10M"' },
  territory: { type: 'string', multiple: true, value: '<code>', help: 'where it is used: DE, EU, worldwide' },
  entity: { type: 'string', value: '<who>', values: entities, help: entities.join(', ') },
  purpose: { type: 'string', multiple: true, value: '<purpose>', values: purposes, help: 'what it is for: research, internal, production …' },
  field: { type: 'string', multiple: true, value: '<field>', values: Object.values(fieldGroups).flat(), help: 'fields of activity; all of them' },
  action: { type: 'string', multiple: true, value: '<action>', values: Object.keys(actions), help: 'what you do with it: host-as-service, redistribute-weights …; all of it' },
} as const satisfies Record<string, Option>

/** The facts that were given, as a policy writes them. */
export function factsOf({ values }: Given): NonNullable<PolicyInput['use']> {
  if (values.commercial === true && values['non-commercial'] === true) throw new UsageError('--commercial and --non-commercial exclude each other.')
  const one = (option: string, fact: string) => (values[option] === undefined ? {} : { [fact]: values[option] })
  const whole = (option: string, fact: string) => (values[option] === undefined ? {} : { [fact]: Array.isArray(values[option]) ? values[option] : [values[option]] })
  const many = (option: string, fact: string) => (values[option] === undefined ? {} : { [fact]: listOf(values[option]) })
  return {
    ...(values.commercial === true ? { commercial: true } : values['non-commercial'] === true ? { commercial: false } : {}),
    ...one('mau', 'monthlyActiveUsers'),
    ...one('dau', 'dailyActiveUsers'),
    ...one('employees', 'employees'),
    ...one('entity', 'entity'),
    ...whole('revenue', 'revenue'),
    ...whole('funding', 'funding'),
    ...many('territory', 'territories'),
    ...many('purpose', 'purposes'),
    ...many('field', 'fields'),
    ...many('action', 'actions'),
  }
}
