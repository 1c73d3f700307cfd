/**
 * Reads license files and folders from the disk.
 *
 * @module strings-attached/node
 */

export type { DeclarationKind, Part, Place, Problem, ProblemCode, Relation } from '../metadata/index.ts'
export type { Concluded, Conflict, ConflictId, Declared, Duty, Found, IncorporatedPolicy, Lineage, ModelReport, ModelScan, PartReport, PartRestriction } from '../model/model.ts'
export { conflictMeanings } from '../model/model.ts'
export { assessModelOpenness } from '../model/openness.ts'
export type { Encoding } from '../text/decode.ts'
export { type ScanModelOptions, type ScanProgress, scanModel, scanModels } from './model/scan-model.ts'
export { type FileScan, type Scan, type ScanFailure, type ScanFailureCode, type ScanOptions, scanBytes, scanFile, scanFolder, scanPaths } from './scan.ts'
