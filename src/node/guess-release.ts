import { join } from 'node:path'
import type { ComponentCode } from '../openness/components.ts'
import type { Release } from '../openness/release.ts'
import { readdir } from './disk.ts'

/** Names of files, and the component that they speak for. */
const signs: readonly (readonly [RegExp, ComponentCode])[] = [
  [/\.(safetensors|gguf|onnx|ckpt|pth|pt|h5|tflite|msgpack)$|^pytorch_model.*\.bin$/i, 'model-parameters-final'],
  [/^modeling_\w+\.py$|^model(ing)?\.py$|^architecture\.py$/i, 'model-architecture'],
  [/^readme(\.\w+)?$|^model[_-]?card/i, 'model-card'],
  [/^data[_-]?(card|sheet)|^datasheet/i, 'data-card'],
  [/^(pre)?train\w*\.(py|sh|ipynb)$|^finetune\w*\.py$/i, 'training-code'],
  [/^(inference|generate|predict|demo|sample)\w*\.(py|ipynb)$/i, 'inference-code'],
  [/^eval\w*\.(py|sh|ipynb)$/i, 'evaluation-code'],
  [/^(preprocess|prepare_data|process_data|tokenize_data)\w*\.(py|sh)$/i, 'data-preprocessing-code'],
  [/^(tech(nical)?[_-]?report)\w*\.(pdf|md)$/i, 'technical-report'],
  [/^paper\w*\.pdf$/i, 'research-paper'],
  [/^(results|eval(uation)?_results|benchmarks?)\w*\.(json|md|csv)$/i, 'evaluation-results'],
  [/^(config|generation_config|tokenizer_config)\.json$/i, 'model-metadata'],
  [/\.(parquet|arrow|jsonl)$/i, 'datasets'],
]

/** Files that are looked at in one folder: the names of a release are at its top or one folder below. */
const MOST_FILES = 5000

/**
 * Guesses the components of a release from the names of files in a folder. A guess says that something is there, never under which
 * license, and what is not seen may be elsewhere: the list is never complete.
 */
export async function guessRelease(folder: string): Promise<Release> {
  const names: string[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.slice(0, MOST_FILES)) {
    if (entry.isFile()) names.push(entry.name)
    else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      for (const below of (await readdir(join(folder, entry.name), { withFileTypes: true }).catch(() => [])).slice(0, MOST_FILES)) if (below.isFile()) names.push(below.name)
  }
  const seen = new Set<ComponentCode>()
  for (const name of names) for (const [sign, component] of signs) if (sign.test(name)) seen.add(component)
  return { name: null, components: [...seen].map((component) => ({ component, license: undefined, guessed: true })), facts: {}, complete: false }
}
