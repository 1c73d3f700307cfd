import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface ExportControl extends RestrictionBase {
  readonly kind: 'export-control'
}

export const exportControl = defineKind<ExportControl>({
  kind: 'export-control',
  family: 'duties',
  title: 'Export control',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})
