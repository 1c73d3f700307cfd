import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** Node from 22.1 on keeps compiled code itself. */
export const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => void }

/** Where the compiled code of the command is kept; undefined when the environment asks for none, or nobody has a home here. */
export function cacheFile(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined
  const folder = env.NODE_COMPILE_CACHE || userCache(env)
  return folder === undefined ? undefined : join(folder, 'strings-attached', `compiled-${process.version}-${process.arch}`)
}

function userCache({ XDG_CACHE_HOME, LOCALAPPDATA }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME
  if (process.platform === 'win32') return LOCALAPPDATA
  try {
    const home = homedir()
    return isAbsolute(home) ? join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache') : undefined
  } catch {
    return undefined
  }
}

/** Who keeps the compiled code of the command: `node`; this program, which has (`kept`) or has not yet (`empty`); or nobody (`off`). */
export function cacheState(env: Readonly<Record<string, string | undefined>>): 'node' | 'kept' | 'empty' | 'off' {
  const file = cacheFile(env)
  if (file === undefined) return 'off'
  if (enableCompileCache !== undefined) return 'node'
  return existsSync(file) ? 'kept' : 'empty'
}
