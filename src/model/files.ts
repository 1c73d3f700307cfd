import type { Declaration, DeclarationKind, Part } from '../metadata/index.ts'
import type { ModelFile } from './model.ts'
import { partOfPath } from './part.ts'

/** A declaration and the file it stands in. */
export interface Said {
  readonly file: ModelFile
  readonly declaration: Declaration
}

/** The files of a model, sorted by what they are. */
export interface SortedFiles {
  readonly all: readonly ModelFile[]
  /** Files with the words of a license. */
  readonly texts: readonly ModelFile[]
  readonly policies: readonly ModelFile[]
  readonly said: (kind: DeclarationKind) => readonly Said[]
}

/** Sorts the files of a model. */
export function sortFiles(all: readonly ModelFile[]): SortedFiles {
  const byKind = new Map<DeclarationKind, Said[]>()
  for (const file of all)
    for (const declaration of file.declarations) {
      const list = byKind.get(declaration.kind)
      if (list === undefined) byKind.set(declaration.kind, [{ file, declaration }])
      else list.push({ file, declaration })
    }
  return {
    all,
    texts: all.filter(({ role, reading }) => reading !== undefined && role === 'license'),
    policies: all.filter(({ role }) => role === 'policy'),
    said: (kind) => byKind.get(kind) ?? [],
  }
}

/** The part that a declaration speaks of: as its format says, else as the file that it speaks of does, else the weights. */
export const partOf = ({ part, file }: Declaration): Part => part ?? (file === undefined ? 'weights' : partForFile(file))

function partForFile(file: string): Part {
  if (/\.(?:safetensors|gguf|bin|onnx|pt|pth|ckpt|h5)$/i.test(file)) return 'weights'
  return partOfPath(file) ?? (/\.(?:csv|tsv|jsonl?|parquet|arrow)$/i.test(file) ? 'data' : 'code')
}
