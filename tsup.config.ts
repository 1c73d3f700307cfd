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

const shared = {
  target: 'node20',
  platform: 'node',
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  dts: { entry },
  esbuildPlugins: [packed],
} satisfies Options

/** Ideographs stand as they are: escaped, each takes twice the bytes. */
const inUtf8 = (options: { charset?: 'ascii' | 'utf8' }): void => {
  options.charset = 'utf8'
}

/**
 * Splitting CommonJS goes through a second compiler, which rewrites optional chains on its own and, where white space is minified,
 * joins them with the word before ("return_optionalChain"). So there are none left when it comes.
 */
const lowerOptionalChains: NonNullable<Options['esbuildOptions']> = (options) => {
  inUtf8(options)
  options.supported = { 'optional-chain': false, 'nullish-coalescing': false, 'logical-assignment': false }
}

/** What packed files hold, by name: one string, wrapped in base64 or as it is. */
const packedStrings = { corpus: 'bytes', patterns: 'bytes', 'second-reader': 'weights', readings: 'readings' } as const

/**
 * Where Node requires the package, packed files are read when they are first needed, and base64 as bytes, which spares it the
 * compiling of megabytes of string. A bundler takes the string along, for there the file is not where it was.
 */
const packedLater: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-later',
  setup(build) {
    for (const [name, string] of Object.entries(packedStrings)) {
      const file = `./packed-${name}.cjs`
      const required = `return require('${file}').${string}`
      // The command keeps what it has decoded.
      const read = `if (require.packed !== undefined) return require.packed('packed-${name}.cjs')
      try {
        const text = require('node:fs').readFileSync(require('node:path').join(__dirname, '${file}'), 'latin1')
        return text.slice(text.indexOf(": '") + 3, text.lastIndexOf("'"))
      } catch {
        ${required}
      }`
      build.onResolve({ filter: new RegExp(`^#packed-${name}$`) }, ({ path }) => ({ path, namespace: name }))
      build.onLoad({ filter: /./, namespace: name }, () => ({ contents: `module.exports = { get ${string}() { ${name === 'readings' ? required : read} } }` }))
      build.onResolve({ filter: /^\./, namespace: name }, ({ path }) => ({ path, external: true }))
    }
  },
}

/** `dist/cli` is a folder that Node can run: CommonJS starts sooner than modules do, and the pieces are those of the library. */
function writeCommand(): void {
  mkdirSync('dist/cli', { recursive: true })
  writeFileSync('dist/cli/package.json', '{ "type": "commonjs" }\n')
  // Both builds start the one worker: its path is that of the file beside this one.
  writeFileSync('dist/packed-worker.cjs', "module.exports = { path: require('node:path').join(__dirname, 'model-worker.cjs') }\n")
}

export default defineConfig([
  { ...shared, entry, format: 'esm', esbuildOptions: inUtf8 },
  {
    ...shared,
    entry: { ...entry, cli: 'src/cli/index.ts', 'model-worker': 'src/node/model/worker.ts' },
    format: 'cjs',
    esbuildOptions: lowerOptionalChains,
    esbuildPlugins: [packedLater, packed],
    onSuccess: async () => writeCommand(),
  },
  { ...shared, entry: { 'cli/index': 'src/cli/start.ts' }, format: 'cjs', splitting: false, dts: false, outExtension: () => ({ js: '.js' }) },
])
