import { conflict, duty, type Weigh } from '../intended-use.ts'
import type { ExportControl } from './rules.ts'

/** A duty for all, and a bar for those under sanctions. */
export const weighExportControl: Weigh<ExportControl> = (_, { sanctioned }) =>
  sanctioned === true ? conflict('sanctioned', 'You are under sanctions, and the license binds use to export rules.') : duty(null, 'Whoever uses it must follow export rules.')
