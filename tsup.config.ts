import { defineConfig } from 'tsup'

/** Entries by the subpath under which they are exported. */
const entry = { index: 'src/index.ts', node: 'src/node/index.ts' }

const shared = { target: 'node20', platform: 'node', splitting: true, minifySyntax: true, minifyWhitespace: true, dts: { entry } } as const

export default defineConfig([
  // The command stands on the same pieces as the library, and loads them when they are needed.
  { ...shared, entry: { ...entry, 'cli/index': 'src/cli/index.ts' }, format: 'esm' },
  { ...shared, entry, format: 'cjs' },
])
