import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'

/** Whether this is a Node that keeps compiled code itself, as it does from 22.1 on. */
export const nodeKeepsCode = ((): boolean => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 1)
})()

/** Where the compiled code of the command is kept; undefined when the environment asks for none, or nobody has a home here. */
export function cacheFile(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined
  const folder = env.NODE_COMPILE_CACHE || userCache(env)
  return folder === undefined ? undefined : join(folder, 'strings-attached', `compiled-${process.version}-${process.arch}`)
}

function userCache({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME
  if (process.platform === 'win32') return LOCALAPPDATA
  return HOME === undefined || !isAbsolute(HOME) ? undefined : join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}

/** Who keeps the compiled code of the command: `node`; this program, which has (`kept`) or has not yet (`empty`); or nobody (`off`). */
export function cacheState(env: Readonly<Record<string, string | undefined>>): 'node' | 'kept' | 'empty' | 'off' {
  const file = cacheFile(env)
  if (file === undefined) return 'off'
  if (nodeKeepsCode) return 'node'
  return existsSync(file) ? 'kept' : 'empty'
}
