import type { Command } from '../command.ts'
import { scan } from './scan/command.ts'

/** Every command by name: what it does in one line, and how it is loaded. The default one is loaded at once, another when it is asked for. */
export const commands: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  scan: { summary: 'read license files and folders (the default)', load: async () => scan },
  diff: { summary: 'show word by word how a file differs from a license or a file', load: async () => (await import('./diff/command.ts')).diff },
  openness: { summary: 'judge licenses by the definitions of openness', load: async () => (await import('./openness/command.ts')).openness },
  ask: { summary: 'say whether a use fits a license', load: async () => (await import('./ask/command.ts')).ask },
  check: { summary: 'judge licenses by a policy file, for CI', load: async () => (await import('./check/command.ts')).check },
  compare: { summary: 'say which strings two licenses do not share', load: async () => (await import('./compare/command.ts')).compare },
  combine: { summary: 'say what binds a product that uses several models', load: async () => (await import('./combine/command.ts')).combine },
  init: { summary: 'write a first policy file', load: async () => (await import('./init/command.ts')).init },
  explain: { summary: 'tell what a kind, a license or a field of use is', load: async () => (await import('./explain/command.ts')).explain },
  model: { summary: 'read models: cards, weights files, licenses of every part', load: async () => (await import('./model/command.ts')).model },
  doctor: { summary: 'tell what a bug report needs', load: async () => (await import('./doctor/command.ts')).doctor },
  completion: { summary: 'print completion for bash, zsh or fish', load: async () => (await import('./completion/command.ts')).completion },
  list: { summary: 'list known licenses, kinds or fields of use', load: async () => (await import('./list/command.ts')).list },
}
