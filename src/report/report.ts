import type { Classification } from './classification.ts'

/** A text and what was read in it. */
export interface ReportedFile {
  readonly path: string
  /** The text that the offsets of the classification belong to. */
  readonly text: string
  readonly classification: Classification
}

/** A path that gave no result, and why. */
export interface ReportedFailure {
  readonly path: string
  readonly failure: { readonly code: string; readonly message: string }
}

/** One thing to report. */
export type Reported = ReportedFile | ReportedFailure

/** What made the report, so that a result can be had again. */
export interface Tool {
  readonly name: string
  readonly version: string
  /** Which licenses were known. */
  readonly corpus: string
}

/** How a report is written. */
export interface ReportOptions {
  readonly tool: Tool
  /** Whether terminal colors may be used. Default false. */
  readonly color?: boolean
  /** Columns that a line may take. Default 100. */
  readonly width?: number
}

/**
 * Writes a report piece by piece, so that results can be shown as they come:
 * `begin()`, then `item()` for each, then `end()`, put together, are the report.
 */
export interface Reporter {
  readonly begin: () => string
  readonly item: (reported: Reported) => string
  readonly end: () => string
}

/** A report format. */
export interface Format {
  /** What it is for, in one line. */
  readonly summary: string
  readonly report: (options: ReportOptions) => Reporter
}
