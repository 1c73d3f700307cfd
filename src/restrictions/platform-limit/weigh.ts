import { clear, conflict, unknown, type Weigh } from '../intended-use.ts'
import { listed } from '../tell.ts'
import type { PlatformLimit } from './rules.ts'

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** By name: what it runs on is what it is tied to when one name holds the other. */
export const weighPlatformLimit: Weigh<PlatformLimit> = ({ only }, { runsOn }) => {
  if (only === null) return unknown(null, 'The license ties it to something that it does not name here.')
  if (runsOn === undefined) return unknown('runsOn', `What it runs on is not stated; the license ties it to ${only}.`)
  const tied = bare(only)
  const other = runsOn.filter((each) => bare(each) === '' || !(` ${bare(each)} `.includes(` ${tied} `) || ` ${tied} `.includes(` ${bare(each)} `)))
  if (other.length > 0) return conflict('runsOn', `It runs on ${listed(other)}, and the license ties it to ${only}.`)
  return runsOn.length === 0 ? clear('runsOn', `It runs on nothing yet; the license ties it to ${only}.`) : clear('runsOn', `It runs on ${listed(runsOn)}, as the license asks.`)
}
