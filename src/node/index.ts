/**
 * Reads license files and folders from the disk.
 *
 * @module strings-attached/node
 */

export type { Encoding } from '../text/decode.ts'
export { type FileScan, type Scan, type ScanFailure, type ScanFailureCode, type ScanOptions, scanBytes, scanFile, scanFolder, scanPaths } from './scan.ts'
