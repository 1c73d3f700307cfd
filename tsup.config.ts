import { defineConfig, type Options } from 'tsup'

/** Entries by the subpath under which they are exported. */
const entry = { index: 'src/index.ts', node: 'src/node/index.ts' }

/** Both builds read the one packed corpus that `npm run build:corpus` has put beside them. */
const packedCorpus: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-corpus',
  setup(build) {
    build.onResolve({ filter: /^#packed-corpus$/ }, () => ({ path: './packed-corpus.cjs', external: true }))
  },
}

const shared = { target: 'node20', platform: 'node', splitting: true, minifySyntax: true, minifyWhitespace: true, dts: { entry }, esbuildPlugins: [packedCorpus] } satisfies Options

export default defineConfig([
  // The command stands on the same pieces as the library, and loads them when they are needed.
  { ...shared, entry: { ...entry, 'cli/index': 'src/cli/index.ts' }, format: 'esm' },
  { ...shared, entry, format: 'cjs' },
])
