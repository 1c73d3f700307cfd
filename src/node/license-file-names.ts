import { sourceOf } from '../metadata/index.ts'

/**
 * Names under which licenses and use policies are kept in model repositories: `LICENSE`, `LICENSE-MODEL`, `MODEL_LICENSE.md`,
 * `USE_POLICY.md`, `Terms of Use.txt`, `COPYING.LESSER`, `许可协议.txt` …
 */
const licenseWords =
  /(^|[^a-z])(un)?licen[sc]es?($|[^a-z])|^(copying|copyright|notice|eula|use.?policy|usage.?policy|acceptable.?use|prohibited.?use|terms)($|[^a-z])|许可|协议|使用政策|使用条款|许可證|授權|授权/i

/** Endings of files that are never a license, whatever they are called: `license.ts`, `license-badge.svg`. */
const otherEndings =
  /\.(c|cc|cpp|cs|css|csv|cjs|dart|gif|go|gz|h|hpp|ico|java|jpe?g|js|json|jsonl|jsx|kt|lock|lua|map|mjs|mts|php|pl|png|ps1|py|pyc|rb|rego|rs|safetensors|bin|gguf|onnx|pt|pth|scala|sh|snap|sql|svelte|svg|swift|tar|toml|ts|tsx|vue|webp|whl|xz|ya?ml|zip|zst)$/i

/** Whether a file's name says that it holds a license, a notice or a use policy. */
export function isLicenseFileName(name: string): boolean {
  return licenseWords.test(name) && !otherEndings.test(name)
}

/** Folders that are not walked into: what others made and what tools keep there. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === '__pycache__'
}

/** The folder in which every file is a license (the REUSE convention). */
export const isLicenseFolder = (name: string): boolean => /^licen[sc]es$/i.test(name)

const documentSources: ReadonlySet<string | undefined> = new Set(['pdf', 'office', 'rtf'])

/** Whether a file is a document of which the words can be read, by its name. */
export const isDocumentName = (name: string): boolean => documentSources.has(sourceOf(name))
