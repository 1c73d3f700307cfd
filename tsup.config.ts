import { defineConfig } from 'tsup'

/** Entries by the subpath under which they are exported. */
const entry = { index: 'src/index.ts', node: 'src/node/index.ts' }

const shared = { target: 'node20', platform: 'node', treeshake: false, sourcemap: false } as const

export default defineConfig([
  // The library, for `import` and for `require`, with types for both.
  { ...shared, entry, format: ['esm', 'cjs'], splitting: true, dts: true, minifySyntax: true, minifyWhitespace: true },
  // The command: one folder, loaded piece by piece.
  { ...shared, entry: { index: 'src/cli/index.ts' }, outDir: 'dist/cli', format: ['esm'], splitting: true, minifySyntax: true, minifyWhitespace: true },
])
