import type { CompletedCommand } from './spec.ts'

/** A script for bash 3.2 and later; where it gives nothing, bash completes names of files by itself. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '')
  return `# Completion for strings-attached in bash: source <(strings-attached completion bash)
_strings_attached() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" words="" options=""
  COMPREPLY=()
  # bash takes "--format=json" for three words.
  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if (( COMP_CWORD > 1 )); then
    case "\${COMP_WORDS[1]}" in
      ${names.join('|')}) command="\${COMP_WORDS[1]}" ;;
    esac
  fi
  case "$command:$prev" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
${commands.map(({ name, options, words }) => `    "${name}") options="${options.flatMap(({ flags }) => flags.filter((flag) => flag.startsWith('--'))).join(' ')}"; words="${words.join(' ')}" ;;`).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
    return
  fi
  if (( COMP_CWORD == 1 )); then words="${names.join(' ')}"; fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -o bashdefault -F _strings_attached strings-attached
`
}

/** What may stand behind each option that takes a value; nothing for files and free text. */
const valueCases = ({ name, options }: CompletedCommand): readonly string[] =>
  options
    .filter(({ takes }) => takes !== 'nothing')
    .map(
      ({ flags, takes }) =>
        `    ${flags.map((flag) => `"${name}:${flag}"`).join('|')}) ${typeof takes === 'string' ? '' : `COMPREPLY=($(compgen -W "${takes.join(' ')}" -- "$cur")); `}return ;;`,
    )
