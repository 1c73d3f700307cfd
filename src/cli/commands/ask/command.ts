import { scanPaths } from '../../../node/scan.ts'
import { evaluate } from '../../../policy/evaluate.ts'
import { definePolicy, type Policy, PolicyError } from '../../../policy/policy.ts'
import { thresholds } from '../../../policy/thresholds.ts'
import { painter } from '../../../report/terminal/paint.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { type Command, type Given, UsageError } from '../../command.ts'
import type { ExitCode } from '../../io.ts'
import { factOptions, factsOf, inOptions } from '../../policy-options.ts'

const paints = { clear: 'green', duty: 'cyan', unknown: 'yellow', conflict: 'red' } as const

/** Judges licenses for a use that is told on the command line. */
export const ask: Command = {
  usage: 'ask <paths…>',
  help: `Says whether a use fits a license, without a policy file: what is clear, what you must do, what
conflicts, and which fact is missing. What is not stated is unknown.

Exit code: 0 when all is clear or a duty, 1 on a conflict or when a fact is missing, 2 when a path
could not be read.`,
  options: {
    ...factOptions,
    'until-conflict': { type: 'boolean', help: 'also tell the numbers at which the answer changes' },
    json: { type: 'boolean', help: 'one JSON object a line' },
  },
  async run(given, io) {
    if (given.positionals.length === 0) throw new UsageError('Name a license file: strings-attached ask LICENSE --commercial --mau 12M.')
    const policy = policyOf(given)
    const paint = painter(io.color)
    let exit: ExitCode = 0
    for await (const scanned of scanPaths(given.positionals)) {
      if ('failure' in scanned) {
        io.err(`strings-attached: ${visible(scanned.path)}: ${visible(scanned.failure.message)}\n`)
        exit = 2
        continue
      }
      const { decision, judgments } = evaluate(scanned.classification, policy, { path: scanned.path })
      const points = given.values['until-conflict'] === true ? thresholds(scanned.classification, policy) : []
      if (decision !== 'allow' && exit === 0) exit = 1
      if (given.values.json === true) io.out(`${JSON.stringify({ schemaVersion: 1, path: scanned.path, decision, judgments, thresholds: points })}\n`)
      else
        io.out(
          [
            `${paint('bold', visible(scanned.path))}: ${decision}`,
            ...(['conflict', 'unknown', 'duty', 'clear'] as const).flatMap((outcome) =>
              judgments.filter((each) => each.outcome === outcome).map(({ says, because }) => `  ${paint(paints[outcome], outcome.padEnd(8))} ${visible(`${says} ${because}`)}`),
            ),
            ...points.map(({ says }) => `  ${paint('bold', says)}`),
            '',
          ].join('\n'),
        )
    }
    return exit
  },
}

function policyOf(given: Given): Policy {
  try {
    return definePolicy({ use: factsOf(given) })
  } catch (error) {
    if (error instanceof PolicyError) throw new UsageError(error.problems.map(inOptions).join('\n'))
    throw error
  }
}
