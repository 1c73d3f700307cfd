import type { CompletedCommand } from './spec.ts'

/** A script for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '')
  const none = `not __fish_seen_subcommand_from ${names.join(' ')}`
  return [
    '# Completion for strings-attached in fish: strings-attached completion fish > ~/.config/fish/completions/strings-attached.fish',
    ...commands.filter(({ name }) => name !== '').map(({ name, summary }) => `complete -c strings-attached -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`),
    ...commands.flatMap(({ name, options, words }) => {
      const when = quoted(name === '' ? none : `__fish_seen_subcommand_from ${name}`)
      return [
        ...(words.length === 0 ? [] : [`complete -c strings-attached -f -n ${when} -a ${quoted(words.join(' '))}`]),
        ...options.map(({ flags, help, takes }) => {
          const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')
          const value = takes === 'nothing' ? '' : takes === 'file' ? ' -r -F' : takes === 'text' ? ' -x' : ` -x -a ${quoted(takes.join(' '))}`
          return `complete -c strings-attached -n ${when} ${named}${value} -d ${quoted(help)}`
        }),
      ]
    }),
    '',
  ].join('\n')
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
