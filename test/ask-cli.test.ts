import { describe, expect, it } from 'vitest'
import { factOptions } from '../src/cli/policy-options.ts'
import type { Judgment } from '../src/policy/evaluate.ts'
import { command, inFolder } from './cli/command.ts'

const TAG = 'SPDX-License-Identifier: LicenseRef-acme\n'
const license = (...sentences: readonly string[]): string => `${TAG}${sentences.join('\n')}\n`

const ask = (...args: readonly string[]) => command(['ask', ...args])
const answers = async (...args: readonly string[]): Promise<readonly string[]> =>
  (JSON.parse((await ask('LICENSE', '--json', ...args)).out).judgments as readonly Judgment[])
    .filter(({ kind }) => kind !== 'license')
    .map(({ kind, outcome }) => `${kind} ${outcome}`)

describe('each fact is asked for, and decides', () => {
  const users = 'Companies with more than 10 million monthly active users need a license from Acme.'
  const daily = 'Companies with more than 10 million daily active users need a license from Acme.'
  const revenue = 'Companies with annual revenue above USD 2 million need a license from Acme.'
  const staff = 'Organizations with more than 250 employees need a license from Acme.'
  const funding = 'Companies that have raised more than USD 10 million in funding need a license from Acme.'
  const place = 'The license is not granted in the European Union.'
  const commercial = 'The model must not be used commercially.'
  const research = 'The model may be used for research purposes only.'
  const weapons = 'You must not use the model for weapons.'
  const hosting = 'You must not offer the model as a hosted service to third parties.'
  const government = 'No rights are granted to government agencies.'
  const rows: readonly (readonly [sentence: string, kind: string, args: readonly string[], outcome: string])[] = [
    [users, 'user-cap', ['--mau', '10M'], 'clear'],
    [users, 'user-cap', ['--mau', '10000001'], 'conflict'],
    [users, 'user-cap', [], 'unknown'],
    [daily, 'user-cap', ['--dau', '11 million'], 'conflict'],
    [revenue, 'revenue-cap', ['--revenue', 'USD 3M/year'], 'conflict'],
    [revenue, 'revenue-cap', ['--revenue', 'USD 2M/year'], 'clear'],
    [revenue, 'revenue-cap', ['--revenue', 'EUR 3M/year'], 'unknown'],
    [revenue, 'revenue-cap', ['--revenue', 'EUR 3M/year', '--revenue', 'USD 3M/year'], 'conflict'],
    [revenue, 'revenue-cap', ['--revenue', 'USD 1,000,000/year'], 'clear'],
    [staff, 'organization-size-cap', ['--employees', '251'], 'conflict'],
    [staff, 'organization-size-cap', ['--employees', '250'], 'clear'],
    [funding, 'organization-size-cap', ['--funding', 'USD 11M'], 'conflict'],
    [funding, 'organization-size-cap', ['--funding', 'USD 9M'], 'clear'],
    [place, 'territory', ['--territory', 'DE'], 'conflict'],
    [place, 'territory', ['--territory', 'US,JP'], 'clear'],
    [place, 'territory', ['--territory', 'US', '--territory', 'FR'], 'conflict'],
    [place, 'territory', ['--territory', 'worldwide'], 'conflict'],
    [commercial, 'non-commercial', ['--commercial'], 'conflict'],
    [commercial, 'non-commercial', ['--non-commercial'], 'clear'],
    [commercial, 'non-commercial', [], 'unknown'],
    [research, 'purpose-limit', ['--purpose', 'research'], 'clear'],
    [research, 'purpose-limit', ['--purpose', 'production'], 'conflict'],
    [weapons, 'field-of-use', ['--field', 'weapons,gambling'], 'conflict'],
    [weapons, 'field-of-use', ['--field', 'gambling'], 'clear'],
    [hosting, 'hosted-service-ban', ['--action', 'host-as-service'], 'conflict'],
    [hosting, 'hosted-service-ban', ['--action', 'internal-use,fine-tune'], 'clear'],
    [government, 'entity-exclusion', ['--entity', 'government'], 'conflict'],
    [government, 'entity-exclusion', ['--entity', 'company'], 'clear'],
  ]
  it.each(rows)('%s: %s with %j is %s', async (sentence, kind, args, outcome) => {
    inFolder({ LICENSE: license(sentence) })
    expect(await answers(...args)).toContain(`${kind} ${outcome}`)
  })
  it('no option for a fact is left out here', () => {
    const used = new Set(rows.flatMap(([, , args]) => args.filter((each) => each.startsWith('--'))))
    expect([...used].sort()).toEqual(
      Object.keys(factOptions)
        .map((name) => `--${name}`)
        .sort(),
    )
  })
})

describe('the exit code', () => {
  const text = license('You must not use the model for weapons.')
  it.each<[string, readonly string[], number]>([
    ['clear', ['LICENSE', '--field', 'gambling'], 0],
    ['a conflict', ['LICENSE', '--field', 'weapons'], 1],
    ['a fact that is missing', ['LICENSE'], 1],
    ['a path that is not there', ['LICENCE', '--field', 'gambling'], 2],
    ['one path of two that is not there', ['LICENSE', 'LICENCE', '--field', 'weapons'], 2],
    ['no path', [], 2],
    ['an amount without its period', ['LICENSE', '--revenue', 'USD 3M'], 2],
    ['an amount without its currency', ['LICENSE', '--revenue', '3M/year'], 2],
    ['a number that is none', ['LICENSE', '--mau', 'many'], 2],
    ['a field that there is not', ['LICENSE', '--field', 'wepons'], 2],
    ['facts that exclude each other', ['LICENSE', '--commercial', '--non-commercial'], 2],
  ])('of %s', async (_, args, exit) => {
    inFolder({ LICENSE: text.replace('LicenseRef-acme', 'MIT') })
    expect((await ask(...args, '--action', 'internal-use')).exit).toBe(exit)
  })
  it('what is wrong is told with the nearest word', async () => {
    inFolder({ LICENSE: text })
    expect((await ask('LICENSE', '--field', 'wepons')).err).toMatch(/^strings-attached: --field: Unknown field "wepons"\. Did you mean weapons\? Possible: military, weapons,/)
    expect((await ask('LICENSE', '--territory', 'Germany')).err).toMatch(/--territory: Unknown territory "Germany"\. Did you mean DE\?/)
  })
  const number = 'Expected a number (such as 12M or 12000000) and saw '
  const revenue = 'Expected an amount with currency and period (such as USD 3M/year) and saw '
  const money = 'Expected an amount with its currency (such as USD 3M) and saw '
  const wrong: readonly (readonly [args: readonly string[], ...says: readonly string[]])[] = [
    [['--mau', 'many'], `--mau: ${number}"many".`],
    [['--mau='], `--mau: ${number}"".`],
    [['--mau=-5'], `--mau: ${number}"-5".`],
    [['--mau', '12 milion'], `--mau: ${number}"12 milion". Did you mean 12 million?`],
    [['--dau', '1e9'], `--dau: ${number}"1e9".`],
    [['--employees', '12 people'], `--employees: ${number}"12 people".`],
    [['--revenue', '3M'], `--revenue: ${revenue}"3M".`],
    [['--revenue', 'USD 3M/year', '--revenue', 'usd 3M/yr'], `--revenue: ${revenue}"usd 3M/yr". Did you mean USD 3M/year?`],
    [['--funding', '10M'], `--funding: ${money}"10M".`],
    [['--territory', 'DE,Frnace'], '--territory: Unknown territory "Frnace".', 'Possible: worldwide, EU, EEA, '],
    [['--territory', ''], '--territory: Unknown territory "".', 'Possible: worldwide, EU, EEA, '],
    [['--entity', 'firm'], '--entity: Unknown entity "firm". Did you mean company? Possible: company, academic, government, military, individual.'],
    [['--purpose', 'reserach'], '--purpose: Unknown purpose "reserach". Did you mean research?', 'Possible: research, academic, '],
    [['--field', ' , '], '--field: Unknown field "".', 'Possible: military, weapons, '],
    [['--action', 'host'], '--action: Unknown action "host". Did you mean host-as-service?', 'Possible: internal-use, redistribute-weights, '],
    [['--mau', 'many', '--entity', 'firm'], '--mau: ', '\n--entity: '],
    [['--mau', '12M', '--mau', '3'], '--mau 12M and --mau 3 exclude each other.'],
  ]
  it.each(wrong)('%j is told of the option that it was given to', async (args, ...says) => {
    inFolder({ LICENSE: text })
    const { err, exit } = await ask('LICENSE', ...args)
    expect(exit).toBe(2)
    for (const each of says) expect(err).toContain(each)
    expect(err).not.toMatch(/\buse\./)
  })
  it('one fact given twice alike is one', async () => {
    inFolder({ LICENSE: text })
    expect((await ask('LICENSE', '--mau', '3', '--mau', '3')).err).toBe('')
  })
  it('every option that takes a value is among those', () => {
    const used = wrong.flatMap(([args]) => args.flatMap((each) => /^--[\w-]+/.exec(each)?.[0] ?? []))
    const asked = Object.entries(factOptions).flatMap(([name, { type }]) => (type === 'string' ? [`--${name}`] : []))
    expect([...new Set(used)].sort()).toEqual(asked.sort())
  })
})

describe('--until-conflict', () => {
  it('tells the numbers at which the answer changes, the other facts being as they are', async () => {
    inFolder({
      LICENSE:
        'SPDX-License-Identifier: MIT\nCompanies with more than 10 million monthly active users need a license from Acme.\nCompanies with annual revenue of USD 2 million or more need a license from Acme.\n',
    })
    const { out } = await ask('LICENSE', '--until-conflict', '--action', 'internal-use', '--revenue', 'USD 1M/year', '--mau', '5M')
    expect(out).toContain('Clear up to 10 million monthly active users, denied above.')
    expect(out).toContain('Clear below USD 2 million of annual revenue, denied from there on.')
    const over = await ask('LICENSE', '--until-conflict', '--action', 'internal-use', '--revenue', 'USD 3M/year', '--mau', '5M')
    expect(over.out).not.toContain('up to 10 million')
  })
})

it('JSON is one line for each file, with the path', async () => {
  inFolder({ 'a/LICENSE': license('You must not use the model for weapons.'), 'b/LICENSE': 'SPDX-License-Identifier: MIT\n' })
  const { out } = await ask('.', '--json', '--action', 'internal-use')
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ path, decision }) => `${path} ${decision}`),
  ).toEqual(['a/LICENSE review', 'b/LICENSE allow'])
})
