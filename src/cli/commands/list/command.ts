import { familyTitles } from '../../../report/describe.ts'
import { listLicenses } from '../../../report/licenses.ts'
import { painter } from '../../../report/terminal/paint.ts'
import { fieldGroups } from '../../../restrictions/field.ts'
import { kinds } from '../../../restrictions/index.ts'
import { suggestion } from '../../../text/nearest.ts'
import { type Command, UsageError } from '../../command.ts'
import type { Io } from '../../io.ts'

/** Lists what is known. */
export const list: Command = {
  usage: 'list [licenses|kinds|fields]',
  help: 'Lists known licenses, kinds of restrictions or fields of use; without a name, kinds and fields.',
  options: {},
  words: ['licenses', 'kinds', 'fields'],
  async run({ positionals }, io) {
    const asked = positionals.length === 0 ? ['kinds', 'fields'] : positionals
    const sections = asked.map((name) => {
      const section = Object.hasOwn(lists, name) ? lists[name] : undefined
      if (section === undefined) throw new UsageError(`Nothing is listed under "${name}".${suggestion(name, Object.keys(lists))} Lists: ${Object.keys(lists).join(', ')}.`)
      return section(io).join('\n')
    })
    io.out(`${sections.join('\n\n')}\n`)
    return 0
  },
}

const lists: Readonly<Record<string, (io: Io) => readonly string[]>> = {
  licenses: (io) => {
    const licenses = listLicenses()
    const width = Math.max(...licenses.map(({ id }) => id.length))
    return [painter(io.color)('bold', `${licenses.length} known licenses, exceptions and policies`), ...licenses.map(({ id, name }) => `  ${id.padEnd(width)}  ${name}`)]
  },
  kinds: (io) => {
    const width = Math.max(...kinds.map(({ kind }) => kind.length))
    return Object.entries(familyTitles).flatMap(([family, title], at) => [
      ...(at === 0 ? [] : ['']),
      painter(io.color)('bold', `${title} (${family})`),
      ...kinds.filter((kind) => kind.family === family).map(({ kind, title }) => `  ${kind.padEnd(width)}  ${title}`),
    ])
  },
  fields: (io) => {
    const width = Math.max(...Object.keys(fieldGroups).map((group) => group.length))
    return [painter(io.color)('bold', 'Fields of use'), ...Object.entries(fieldGroups).map(([group, fields]) => `  ${group.padEnd(width)}  ${fields.join(', ')}`)]
  },
}
