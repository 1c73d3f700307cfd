import { suggestion } from '../../../text/nearest.ts'
import { type Command, UsageError } from '../../command.ts'
import { bashCompletion } from './bash.ts'
import { fishCompletion } from './fish.ts'
import { completedCommands } from './spec.ts'
import { zshCompletion } from './zsh.ts'

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const

/** Prints what a shell needs to complete the command. */
export const completion: Command = {
  usage: 'completion <bash|zsh|fish>',
  help: `Prints a script with which a shell completes commands, options and their values:

  bash   source <(strings-attached completion bash)         in ~/.bashrc
  zsh    source <(strings-attached completion zsh)          in ~/.zshrc, behind compinit
  fish   strings-attached completion fish | source          in ~/.config/fish/config.fish`,
  options: {},
  words: Object.keys(shells),
  async run({ positionals }, io) {
    const [shell, ...more] = positionals
    if (shell === undefined || more.length > 0) throw new UsageError(`Name one shell: ${Object.keys(shells).join(', ')}.`)
    if (!Object.hasOwn(shells, shell)) throw new UsageError(`Unknown shell "${shell}".${suggestion(shell, Object.keys(shells))} Known: ${Object.keys(shells).join(', ')}.`)
    io.out(shells[shell as keyof typeof shells](await completedCommands()))
    return 0
  },
}
