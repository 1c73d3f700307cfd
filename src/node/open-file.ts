import { open } from 'node:fs/promises'
import type { RandomAccess } from '../metadata/index.ts'

/** Opens a file for reading at any place, and closes it again. */
export async function withFile<T>(path: string, use: (file: RandomAccess) => Promise<T>): Promise<{ readonly value: T } | { readonly message: string }> {
  try {
    const handle = await open(path)
    try {
      const { size } = await handle.stat()
      const read = async (offset: number, length: number): Promise<Uint8Array> => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)))
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset)
        return bytes.subarray(0, bytesRead)
      }
      return { value: await use({ size, read }) }
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { message: whyUnread(error) }
  }
}

function whyUnread(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return 'The file may not be read by this user. Check its permissions.'
  return `The file could not be read (${code ?? message}).`
}
