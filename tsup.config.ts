import { defineConfig, type Options } from 'tsup'

/** Entries by the subpath under which they are exported. */
const entry = { index: 'src/index.ts', node: 'src/node/index.ts' }

/** Both builds read the one packed corpus, and the one set of packed patterns, that the build has put beside them. */
const packed: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed',
  setup(build) {
    build.onResolve({ filter: /^#packed-/ }, ({ path }) => ({ path: `./${path.slice(1)}.cjs`, external: true }))
  },
}

const shared = { target: 'node20', platform: 'node', splitting: true, minifySyntax: true, minifyWhitespace: true, dts: { entry }, esbuildPlugins: [packed] } satisfies Options

export default defineConfig([
  // The command stands on the same pieces as the library, and loads them when they are needed.
  { ...shared, entry: { ...entry, 'cli/index': 'src/cli/index.ts' }, format: 'esm' },
  { ...shared, entry, format: 'cjs' },
])
