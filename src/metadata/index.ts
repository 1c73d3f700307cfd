/**
 * Reads what model files, cards and manifests declare about licenses. Runs in Node and in browsers; bytes in, declarations out.
 *
 * @module strings-attached/metadata
 */
import type { MetadataReader, MetadataReading } from './declaration.ts'
import type { RandomAccess } from './random-access.ts'

export type { Declaration, DeclarationKind, MetadataReader, MetadataReading, Part, Place, Problem, ProblemCode, Relation } from './declaration.ts'
export { bytesAsFile, type RandomAccess } from './random-access.ts'

/** A kind of file that declares licenses, and how it is read. */
export interface Source {
  /** Its name, as declarations give it. */
  readonly source: string
  /** Which files it reads, by their path with forward slashes. */
  readonly files: RegExp
  /** Loads its reader. */
  readonly load: () => Promise<{ readonly reader: MetadataReader }>
}

/** Every source, in the order in which names are tried. What no file asks for is not loaded. */
export const sources: readonly Source[] = [
  { source: 'model-card', files: /(?:^|\/)(?:readme|model[-_]?card)(?:[-_.][\w-]+)?\.(?:md|markdown)$/i, load: () => import('./model-card/read.ts') },
  { source: 'gguf', files: /\.gguf$/i, load: () => import('./gguf/read.ts') },
  { source: 'safetensors', files: /\.(?:safetensors|sft)$/i, load: () => import('./safetensors/read.ts') },
  { source: 'ollama', files: /(?:^|\/)(?:modelfile(?:\.[\w-]+)?|[\w-]+\.modelfile)$|(?:^|\/)manifests\/[^/]+\/[^/]+\/[^/]+\/[^/]+$/i, load: () => import('./ollama/read.ts') },
  { source: 'package-json', files: /(?:^|\/)package\.json$/, load: () => import('./package-json/read.ts') },
  { source: 'pyproject', files: /(?:^|\/)pyproject\.toml$/, load: () => import('./pyproject/read.ts') },
  { source: 'cargo', files: /(?:^|\/)cargo\.toml$/i, load: () => import('./cargo/read.ts') },
  { source: 'citation-cff', files: /(?:^|\/)citation\.cff$/i, load: () => import('./citation-cff/read.ts') },
  { source: 'onnx', files: /\.onnx$/i, load: () => import('./onnx/read.ts') },
  { source: 'peft', files: /(?:^|\/)adapter_config\.json$/, load: () => import('./peft/read.ts') },
  { source: 'kitfile', files: /(?:^|\/)kitfile$/i, load: () => import('./kitfile/read.ts') },
  { source: 'modelpack', files: /(?:^|\/)(?:modelpack|model-config|manifest)\.json$/i, load: () => import('./modelpack/read.ts') },
  { source: 'croissant', files: /(?:^|\/)(?:[\w.-]*croissant[\w.-]*\.json(?:ld)?|[\w.-]+\.jsonld)$/i, load: () => import('./croissant/read.ts') },
  { source: 'mlmodel', files: /(?:^|\/)MLmodel$/, load: () => import('./mlmodel/read.ts') },
  { source: 'pdf', files: /\.pdf$/i, load: () => import('./pdf/read.ts') },
  { source: 'office', files: /\.(?:docx|odt)$/i, load: () => import('./office/read.ts') },
  { source: 'rtf', files: /\.rtf$/i, load: () => import('./rtf/read.ts') },
  {
    source: 'reuse',
    files: /(?:^|\/)REUSE\.toml$|\.license$|\.(?:c|cc|cpp|cu|cs|dart|go|h|hpp|java|js|jsx|kt|lua|mjs|cjs|php|pl|py|r|rb|rs|scala|sh|sql|swift|ts|tsx|vue)$/i,
    load: () => import('./reuse/read.ts'),
  },
]

/** The name of the reader for a file; undefined when none reads it. */
export const sourceOf = (name: string): string | undefined => sources.find(({ files }) => files.test(name))?.source

/**
 * Reads what one file declares. Never throws: what goes wrong is a problem of the reading.
 *
 * @param name its path, with forward slashes; decides which reader is asked
 * @returns undefined when no reader knows such files
 */
export async function readMetadata(file: RandomAccess, name: string): Promise<MetadataReading | undefined> {
  const found = sources.find(({ files }) => files.test(name))
  if (found === undefined) return undefined
  try {
    const { reader } = await found.load()
    return { source: found.source, ...(await reader.read(file, name)) }
  } catch (error) {
    return {
      source: found.source,
      declarations: [],
      problems: [{ code: 'unreadable', message: `The file could not be read (${error instanceof Error ? error.message : String(error)}).` }],
    }
  }
}
