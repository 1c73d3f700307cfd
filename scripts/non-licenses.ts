/**
 * Texts that are no licenses: none of them may be given a license by its words.
 *
 * READMEs, changelogs, terms of service, privacy policies and source files are written by rule out of sentences of our own; beside
 * them stand the prose of `test/prose` and the source files of this project.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A text with what it is. */
export interface NonLicense {
  readonly kind: string
  readonly text: string
}

/** Texts of each kind that are written by rule. */
export const EACH = 60

/** All of them. */
export async function nonLicenses(root = '.'): Promise<readonly NonLicense[]> {
  const written = Object.keys(sentences).flatMap((kind) => Array.from({ length: EACH }, (_, seed) => ({ kind, text: write(kind, seed + 1) })))
  const prose = join(root, 'test/prose')
  const lists = await Promise.all(
    readdirSync(prose)
      .sort()
      .map(async (file) => ((await import(pathToFileURL(join(prose, file)).href)) as { default: readonly string[] }).default),
  )
  const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ kind: 'files of this project', text: readFileSync(join(root, 'src', path), 'utf8') }))
  return [...written, ...lists.flat().map((text) => ({ kind: 'prose', text })), ...source]
}

/** Sentences of our own that name licenses and speak of warranties, liability and copyright, as such files do. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  readme: [
    '# {thing}\n',
    'A small library that turns {thing}s into {other}s.',
    '## Install\n\n    npm install {thing}\n',
    'Call `{thing}()` with the path of a file; it gives you a list of {other}s.',
    'See CONTRIBUTING.md before you open a pull request.',
    'This project is released under the MIT license, see LICENSE.',
    'It is compatible with Apache-2.0 code but not with the GPL.',
    '![build](https://example.org/{thing}/badge.svg)',
    'The software is provided by volunteers and comes without support.',
  ],
  changelog: [
    '## 1.{number}.0\n',
    '- Fixed a crash when a {thing} was empty.',
    '- The copyright notice in the footer shows the right year again.',
    '- Dropped support for Node {number}.',
    '- Added an option to leave the {other} out.',
    '- Renamed the license field in the manifest.',
    '- Permission checks are faster by {number} percent.',
  ],
  terms: [
    'These terms govern your use of the {thing} service operated by Acme.',
    'You must be {number} years or older to open an account.',
    'We may change these terms; we will tell you by mail {number} days before.',
    'You keep all rights in the {other}s that you upload, and let us store and show them.',
    'The service is offered as it is, and we do not promise that it is free of errors.',
    'We are not liable for lost data, except where the law says otherwise.',
    'You agree not to disturb the service or to copy its code.',
    'The courts of Nowhere decide on disputes about these terms.',
    'To the fullest extent that the law of your country allows, Acme gives no promise, express or implied, that a {thing} is fit for what you have in mind.',
    'Neither Acme nor those who supply it answer for profit, data or goodwill that you lose, even if somebody warned them of it.',
    'We grant you a personal right, which you cannot pass on, to use the {thing} app while your account is open.',
    'You may not copy, modify, sell or rent the service, nor take its code apart, unless we agree in writing.',
    'If a court finds one of these terms void, the others go on as they are.',
    'You will hold Acme harmless from claims that others raise over your {other}s.',
    'Notices under these terms go to the address that stands below.',
    'We may end your account at once when you break these terms; sections 4 to {number} outlive that.',
  ],
  privacy: [
    'Acme collects the address of your {thing} and the time of your visit.',
    'We keep logs for {number} days and then delete them.',
    'We do not sell personal data to anyone.',
    'You may ask us at any time which {other}s we hold about you.',
    'Cookies are used to remember your language and nothing else.',
    'Third parties that work for us must protect the data as we do.',
    'We process the data to perform our contract with you, to meet duties by law, and where you have agreed.',
    'You have the right to see, correct, move and erase what we hold, and to object to its use.',
    'We disclose personal data to authorities only when a law or a court orders us to do so.',
    'Changes to this policy are published here {number} days before they take effect.',
  ],
  source: [
    'export function {thing}(value: number): number {\n  return value + {number}\n}\n',
    '// Copyright notices of vendored files are kept in NOTICE.\n',
    "import { {other} } from './{other}.js'\n",
    '/* Walks the tree of {other}s and counts the {thing}s in it. */\n',
    'if ({thing} > {number}) throw new RangeError("too many {other}s")\n',
    '# TODO ask legal whether the warranty text is needed here\n',
  ],
}
const things = ['widget', 'teapot', 'lantern', 'puzzle', 'ferry', 'kettle', 'orchard', 'compass', 'violin', 'pebble']

/** One text of a kind, another one for each seed. */
function write(kind: string, seed: number): string {
  let state = seed * 7919 + 17
  const pick = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % count
  }
  const lines = sentences[kind]!
  return Array.from({ length: 12 + pick(60) }, () =>
    lines[pick(lines.length)]!.replaceAll('{thing}', things[pick(things.length)]!)
      .replaceAll('{other}', things[pick(things.length)]!)
      .replaceAll('{number}', String(1 + pick(40))),
  ).join(kind === 'source' ? '\n' : pick(2) === 0 ? '\n\n' : '\n')
}
