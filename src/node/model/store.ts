/**
 * Stores in which models lie as blobs named by their digest, and manifests say what each blob is: the store of Ollama
 * (`manifests/<registry>/<namespace>/<model>/<tag>`, `blobs/sha256-…`) and layouts of OCI (`index.json`, `blobs/sha256/…`).
 */
import type { Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { readdir, readFile, stat } from '../disk.ts'

/** A file of a model in a store. */
export interface StoreFile {
  readonly path: string
  /** Relative to the store. */
  readonly name: string
  readonly as: string
}

/** A model in a store. */
export interface StoredModel {
  /** Its manifest. */
  readonly path: string
  readonly name: string
  readonly files: readonly StoreFile[]
}

/** Bytes of a manifest that are read: real ones have some thousand. */
const MOST_MANIFEST = 1_000_000
/** Layers of one manifest that are looked at. */
const MOST_LAYERS = 1000
/** Folders below `manifests` that lead to a tag. */
const DEEPEST = 6

/** Whether a folder is such a store, by what is in it. */
export function isStore(entries: readonly Dirent[]): boolean {
  const has = (name: string): boolean => entries.some((entry) => entry.name === name)
  return has('blobs') && (has('manifests') || (has('index.json') && has('oci-layout')))
}

/** Every model of a store, in the order of names. */
export async function readManifests(store: string): Promise<readonly StoredModel[]> {
  const ollama = await Promise.all((await tagsUnder(join(store, 'manifests'), 0)).map((path) => ollamaModel(store, path)))
  const index = await readJson(join(store, 'index.json'))
  const listed = listOf(index?.manifests).slice(0, MOST_LAYERS)
  const oci = await Promise.all(listed.map((manifest, at) => ociModel(store, manifest, at)))
  return [...ollama, ...oci].filter((model) => model !== undefined)
}

async function tagsUnder(folder: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const paths: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    if (entry.isFile()) paths.push(join(folder, entry.name))
    else if (entry.isDirectory() && depth < DEEPEST) paths.push(...(await tagsUnder(join(folder, entry.name), depth + 1)))
  }
  return paths
}

async function ollamaModel(store: string, path: string): Promise<StoredModel | undefined> {
  const manifest = await readJson(path)
  if (manifest === undefined) return undefined
  const steps = relative(join(store, 'manifests'), path).split(sep)
  const tag = steps.pop()!
  // registry/library/name is what people call "name".
  const name = steps
    .slice(1)
    .join('/')
    .replace(/^library\//, '')
  const file = { path, name: relative(store, path).split(sep).join('/'), as: 'manifests/registry/library/model/tag' }
  return { path, name: tag === 'latest' ? name : `${name}:${tag}`, files: [file, ...layersOf(store, manifest, 'sha256-')] }
}

async function ociModel(store: string, listed: Json, at: number): Promise<StoredModel | undefined> {
  const digest = digestOf(listed)
  if (digest === undefined) return undefined
  const path = join(store, 'blobs', 'sha256', digest)
  const manifest = await readJson(path)
  if (manifest === undefined) return undefined
  const named = objectOf(listed.annotations)?.['org.opencontainers.image.ref.name']
  const files = [{ path, name: `blobs/sha256/${digest}`, as: 'manifest.json' }, ...layersOf(store, { layers: [manifest.config, ...listOf(manifest.layers)] }, 'sha256/')]
  return { path: store, name: typeof named === 'string' ? named : `model ${at + 1}`, files }
}

/** The blobs of a manifest with names that say what they hold. */
function layersOf(store: string, manifest: Json, prefix: string): readonly StoreFile[] {
  return listOf(manifest.layers)
    .slice(0, MOST_LAYERS)
    .flatMap((layer, at): readonly StoreFile[] => {
      const digest = digestOf(layer)
      const as = nameOf(layer, at)
      return digest === undefined || as === undefined ? [] : [{ path: join(store, 'blobs', prefix + digest), name: `blobs/${prefix}${digest}`, as }]
    })
}

/** A name for a blob: the one that it had, or one for its type. */
function nameOf({ mediaType, annotations }: Json, at: number): string | undefined {
  const type = typeof mediaType === 'string' ? mediaType : ''
  const titled = objectOf(annotations)
  const title = titled?.['org.cncf.model.filepath'] ?? titled?.['org.opencontainers.image.title']
  if (/\.license$|\blicense\b/.test(type)) return `LICENSE-${at}`
  if (typeof title === 'string' && !/[+.](?:tar|gzip|zstd)/.test(type.replace(/^.*\.v1/, '')) && title.length < 200) return title.replace(/^.*\//, '')
  if (/ollama\.image\.(?:model|adapter)$|\.gguf/.test(type)) return 'model.gguf'
  return /model\.config\.v1\+json$/.test(type) ? 'model-config.json' : undefined
}

type Json = Readonly<Record<string, unknown>>

const objectOf = (value: unknown): Json | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined)
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(objectOf).filter((each) => each !== undefined) : [])

/** The digest in hex; a digest of any other form names no file. */
const digestOf = ({ digest }: Json): string | undefined => (typeof digest === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] : undefined)

async function readJson(path: string): Promise<Json | undefined> {
  try {
    const { size } = await stat(path)
    return size > MOST_MANIFEST ? undefined : objectOf(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return undefined
  }
}
