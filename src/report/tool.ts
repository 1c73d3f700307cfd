import { name, version } from '../../package.json'
import type { Tool } from './report.ts'

/** This tool, as reports name it. */
export const tool: Tool = { name, version, corpus: 'none' }
