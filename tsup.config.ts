import { mkdirSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** Entries by the subpath under which they are exported. */
const entry = {
  index: 'src/index.ts',
  node: 'src/node/index.ts',
  openness: 'src/openness/public.ts',
  metadata: 'src/metadata/index.ts',
  policy: 'src/policy/public.ts',
  combine: 'src/combine/public.ts',
}

/** Both builds read the one packed corpus, and the one set of packed patterns, that the build has put beside them. */
const packed: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed',
  setup(build) {
    build.onResolve({ filter: /^#packed-/ }, ({ path }) => ({ path: `./${path.slice(1)}.cjs`, external: true }))
  },
}

const shared = { target: 'node20', platform: 'node', splitting: true, minifySyntax: true, minifyWhitespace: true, dts: { entry }, esbuildPlugins: [packed] } satisfies Options

/**
 * Splitting CommonJS goes through a second compiler, which rewrites optional chains on its own and, where white space is minified,
 * joins them with the word before ("return_optionalChain"). So there are none left when it comes.
 */
const lowerOptionalChains: NonNullable<Options['esbuildOptions']> = (options) => {
  options.supported = { 'optional-chain': false, 'nullish-coalescing': false, 'logical-assignment': false }
}

/** `dist/cli` is a folder that Node can run: CommonJS starts sooner than modules do, and the pieces are those of the library. */
function writeCommand(): void {
  mkdirSync('dist/cli', { recursive: true })
  writeFileSync('dist/cli/package.json', '{ "type": "commonjs" }\n')
  writeFileSync('dist/cli/index.js', "#!/usr/bin/env node\nrequire('../cli.cjs')\n", { mode: 0o755 })
  // Both builds start the one worker: its path is that of the file beside this one.
  writeFileSync('dist/packed-worker.cjs', "module.exports = { path: require('node:path').join(__dirname, 'model-worker.cjs') }\n")
}

export default defineConfig([
  { ...shared, entry, format: 'esm' },
  {
    ...shared,
    entry: { ...entry, cli: 'src/cli/index.ts', 'model-worker': 'src/node/model/worker.ts' },
    format: 'cjs',
    esbuildOptions: lowerOptionalChains,
    onSuccess: async () => writeCommand(),
  },
])
