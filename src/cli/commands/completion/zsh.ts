import type { CompletedCommand, CompletedOption } from './spec.ts'

/** A function for zsh, to be kept as `_strings-attached` in a folder of `fpath`, or sourced. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const [scan, ...others] = commands as [CompletedCommand, ...CompletedCommand[]]
  return `#compdef strings-attached
# Completion for strings-attached in zsh: strings-attached completion zsh > "\${fpath[1]}/_strings-attached"
_strings-attached() {
  local -a commands
  commands=(
${others.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  case $words[2] in
${others.map((command) => `    ${command.name})\n      shift words\n      (( CURRENT-- ))\n${argumentLines(command, '      ')}\n      ;;`).join('\n')}
    *)
${argumentLines(scan, '      ')}
      ;;
  esac
}
if [[ $funcstack[1] == _strings-attached ]]; then _strings-attached "$@"; else compdef _strings-attached strings-attached; fi
`
}

const argumentLines = ({ options, words }: CompletedCommand, indent: string): string =>
  [`${indent}_arguments`, ...options.map(argument), words.length === 0 ? quoted('*:file:_files') : quoted(`*:name:(${words.join(' ')})`)].join(` \\\n${indent}  `)

function argument({ flags, help, takes }: CompletedOption): string {
  const told = `[${help.replace(/[\\[\]:]/g, '\\$&')}]`
  const value = takes === 'nothing' ? '' : takes === 'file' ? ':file:_files' : takes === 'text' ? ':value: ' : `:value:(${takes.join(' ')})`
  return flags
    .map((flag) => {
      // "--name=value" and "--name value" are both understood; "-n value" is.
      const assigns = takes === 'nothing' ? '' : flag.startsWith('--') ? '=' : '+'
      return quoted(`*${flag}${assigns}${told}${value}`)
    })
    .join(' ')
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
