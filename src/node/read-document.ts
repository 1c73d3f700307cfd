/** The words of licenses that come as PDF, Word, OpenDocument or Rich Text files. */
import { type Problem, readMetadata, sourceOf } from '../metadata/index.ts'
import { withFile } from './open-file.ts'
import { readPdf } from './read-pdf.ts'

/** What such a file holds; `text` is empty when no words were found. */
export type DocumentReading = { readonly text: string; readonly problems: readonly Problem[] } | { readonly message: string }

/** Reads one document. */
export async function readDocumentFile(path: string, name: string): Promise<DocumentReading> {
  const reading = sourceOf(name) === 'pdf' ? await readPdf(path) : await withFile(path, async (file) => (await readMetadata(file, name))!)
  if ('message' in reading) return reading
  const { declarations, problems } = reading.value
  return { text: declarations.map(({ value }) => value).join('\n'), problems }
}
