import { execFileSync } from 'node:child_process'

/** What `npm pack` says of a package. */
export interface PackedPackage {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

/**
 * Packs the package as it stands (without building it again).
 *
 * @param folder where the tarball goes; without it nothing is written
 */
export function packList(folder?: string): PackedPackage {
  const where = folder === undefined ? ['--dry-run'] : ['--pack-destination', folder]
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', ...where], { encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'ignore'] })
  return (JSON.parse(told) as PackedPackage[])[0]!
}
