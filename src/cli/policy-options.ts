import type { PolicyInput } from '../policy/policy.ts'
import { type Problem, pathInWords } from '../policy/shape.ts'
import { fieldGroups } from '../restrictions/field.ts'
import { actions, entities, purposes } from '../restrictions/intended-use.ts'
import { listOf } from './arguments.ts'
import { type Given, type Option, UsageError } from './command.ts'

/** Facts about the user, as options. All may be repeated: two numbers for one fact are told to exclude each other, and no one of them is passed over. */
export const factOptions = {
  commercial: { type: 'boolean', help: 'the use is commercial' },
  'non-commercial': { type: 'boolean', help: 'the use is not commercial' },
  mau: { type: 'string', multiple: true, value: '<n>', help: 'monthly active users: 12M' },
  dau: { type: 'string', multiple: true, value: '<n>', help: 'daily active users' },
  revenue: { type: 'string', multiple: true, value: '<amount>', help: 'revenue with currency and period: "USD 3M/year"' },
  employees: { type: 'string', multiple: true, value: '<n>', help: 'number of employees' },
  funding: { type: 'string', multiple: true, value: '<amount>', help: 'money raised: "USD 10M"' },
  territory: { type: 'string', multiple: true, value: '<code>', help: 'where it is used: DE, EU, worldwide' },
  entity: { type: 'string', multiple: true, value: '<who>', values: entities, help: entities.join(', ') },
  purpose: { type: 'string', multiple: true, value: '<purpose>', values: purposes, help: 'what it is for: research, internal, production …' },
  field: { type: 'string', multiple: true, value: '<field>', values: Object.values(fieldGroups).flat(), help: 'fields of activity; all of them' },
  action: { type: 'string', multiple: true, value: '<action>', values: Object.keys(actions), help: 'what you do with it: host-as-service, redistribute-weights …; all of it' },
} as const satisfies Record<string, Option>

/** What a policy calls the facts that options tell. */
const factNames = {
  mau: 'monthlyActiveUsers',
  dau: 'dailyActiveUsers',
  revenue: 'revenue',
  employees: 'employees',
  funding: 'funding',
  territory: 'territories',
  entity: 'entity',
  purpose: 'purposes',
  field: 'fields',
  action: 'actions',
} as const

/**
 * The facts that were given, as a policy writes them.
 *
 * @throws UsageError when two of them exclude each other
 */
export function factsOf({ values }: Given): NonNullable<PolicyInput['use']> {
  if (values.commercial === true && values['non-commercial'] === true) throw new UsageError('--commercial and --non-commercial exclude each other.')
  const facts = Object.entries(factNames).flatMap(([option, fact]): readonly (readonly [string, unknown])[] => {
    const value = values[option]
    if (value === undefined) return []
    switch (fact) {
      case 'revenue':
      case 'funding':
        return [[fact, value]]
      case 'territories':
      case 'purposes':
      case 'fields':
      case 'actions': {
        const list = listOf(value)
        // An empty value is a variable of the shell that was not set, and no statement that there is none.
        return [[fact, list.length === 0 ? [''] : list]]
      }
      default: {
        const [one, other] = [...new Set(value as readonly string[])]
        if (other !== undefined) throw new UsageError(`--${option} ${one} and --${option} ${other} exclude each other.`)
        return [[fact, one]]
      }
    }
  })
  return { ...(values.commercial === true ? { commercial: true } : values['non-commercial'] === true ? { commercial: false } : {}), ...Object.fromEntries(facts) }
}

/** What is wrong with a fact, told of the option that it was given to and not of the place in a policy. */
export function inOptions({ path, message }: Problem): string {
  const option = Object.entries(factNames).find(([, fact]) => fact === path[1])?.[0]
  return option === undefined ? message : `--${option}: ${message.replace(` in ${pathInWords(path)}`, '')}`
}
