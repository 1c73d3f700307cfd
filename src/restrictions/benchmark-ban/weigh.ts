import { type Weigh, whenDoing } from '../intended-use.ts'
import type { BenchmarkBan } from './rules.ts'

/** Making measurements public. */
export const weighBenchmarkBan: Weigh<BenchmarkBan> = (_, use) => whenDoing(use, ['benchmark-publicly'], 'conflict', 'the license forbids it.')
