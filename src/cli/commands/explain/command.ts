import { describeRestriction, explainKind, familyTitles } from '../../../report/describe.ts'
import { explainLicense, listLicenses } from '../../../report/licenses.ts'
import { painter } from '../../../report/terminal/paint.ts'
import { wrap } from '../../../report/terminal/width.ts'
import { fieldGroups } from '../../../restrictions/field.ts'
import { kinds } from '../../../restrictions/index.ts'
import { readingOf } from '../../../restrictions/known-reading.ts'
import { listed } from '../../../restrictions/tell.ts'
import { suggestion } from '../../../text/nearest.ts'
import { type Command, UsageError } from '../../command.ts'
import type { Io } from '../../io.ts'

/** Tells what a name means. */
export const explain: Command = {
  usage: 'explain <kind|license|field>',
  help: 'Tells what a kind of restriction, a known license or a field of use is. Needs no network.',
  options: {},
  words: [...kinds.map(({ kind }) => kind), ...Object.values(fieldGroups).flat()],
  async run({ positionals }, io) {
    const name = positionals.join(' ').trim()
    if (name === '') throw new UsageError('Name what to explain: strings-attached explain user-cap. All names: strings-attached list.')
    const told = kindLines(name, io) ?? fieldLines(name, io) ?? licenseLines(name, io)
    if (told === undefined) {
      const known = [...kinds.map(({ kind }) => kind as string), ...Object.values(fieldGroups).flat(), ...listLicenses().flatMap(({ id }) => [id, id.replace(/^LicenseRef-/, '')])]
      throw new UsageError(`"${name}" is no known kind, license or field of use.${suggestion(name, known)} All names: strings-attached list.`)
    }
    io.out(`${told.join('\n')}\n`)
    return 0
  },
}

const usual: Readonly<Record<string, string>> = {
  prohibition: 'something is forbidden',
  obligation: 'something must be done',
  condition: 'the grant holds only if',
  reservation: 'the licensor may do something',
}

function kindLines(name: string, io: Io): readonly string[] | undefined {
  if (!kinds.some(({ kind }) => kind === name)) return undefined
  const { title, family, meaning, modality, subject, key } = explainKind(name)
  const paint = painter(io.color)
  const width = Math.min(io.width ?? 100, 100)
  return [
    `${paint('bold', title)} ${paint('dim', `(${name})`)}`,
    '',
    ...meaning.split(/\n\n/).flatMap((paragraph) => [...wrap(paragraph.replace(/\s+/g, ' ').trim(), width), '']),
    `Family:   ${family} (${familyTitles[family].toLowerCase()})`,
    `Binds as: ${modality} (${usual[modality]})`,
    `Reaches:  ${listed(subject)}, unless the text says otherwise`,
    ...(key.length === 0 ? [] : [`Told apart by: ${listed(key)}`]),
  ]
}

function fieldLines(name: string, io: Io): readonly string[] | undefined {
  const group = Object.entries(fieldGroups).find(([, fields]) => (fields as readonly string[]).includes(name))
  if (group === undefined) return undefined
  const paint = painter(io.color)
  const others = group[1].filter((each) => each !== name)
  return [
    `${paint('bold', name)} ${paint('dim', '(field of use)')}`,
    '',
    `A use that a license can forbid; restrictions of kind field-of-use name it in \`field\`.`,
    `Group: ${group[0]}${others.length === 0 ? '' : `, with ${listed(others)}`}`,
  ]
}

const documents = { license: 'a license', exception: 'an exception to a license', 'use-policy': 'a use policy', terms: 'terms of use' } as const

function licenseLines(name: string, io: Io): readonly string[] | undefined {
  const license = explainLicense(name)
  if (license === undefined) return undefined
  const { id, version, publisher, document, language, released, aliases, isDeprecated, replacedBy = [] } = license
  const paint = painter(io.color)
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['Is', documents[document]],
    ['Version', version],
    ['Publisher', publisher],
    ['Released', released],
    ['Language', language],
    ['On the Hub', aliases.hub],
    ['In LicenseDB', aliases.licenseDb],
    ['Text', listed(aliases.urls)],
    ['Deprecated', isDeprecated !== true ? undefined : replacedBy.length === 0 ? 'yes' : `use ${listed(replacedBy, 'or')}`],
  ]
  const known = facts.flatMap(([label, fact]) => (fact === null || fact === undefined || fact === '' ? [] : [`${`${label}:`.padEnd(14)}${fact}`]))
  const width = Math.min(io.width ?? 100, 100)
  const reading = readingOf(id)
  const strings =
    reading === undefined
      ? ['Its text is not kept here. Scan a copy of it to see which strings are attached.']
      : [
          reading.length === 0 ? 'No strings are known of its text.' : 'Strings attached, as read in the text known by this name:',
          ...reading.flatMap((restriction) =>
            wrap(`${restriction.kind}: ${describeRestriction(restriction)}`, width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
          ),
          '',
          'A copy may differ: scan the one that you have.',
        ]
  return [`${paint('bold', license.name)} ${paint('dim', `(${id})`)}`, '', ...known, '', ...strings]
}
