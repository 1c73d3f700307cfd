/** Places from which access is refused before it is given: who works there cannot have the model, whatever its license says. */
import type { Part } from '../metadata/index.ts'
import type { Territory } from '../restrictions/index.ts'
import { placeOf } from './expression.ts'
import { partOf, type SortedFiles } from './files.ts'
import type { Conflict, PartRestriction } from './model.ts'

/** Refusals as gaps of the model. */
export const gates = (files: SortedFiles): readonly Conflict[] =>
  files.said('excluded-territory').map(({ file, declaration }) => ({
    id: 'territory-excluded-at-the-gate',
    part: declaration.part,
    message: `Access is refused in ${declaration.value}.`,
    places: [placeOf(file.path, declaration)],
  }))

/** Refusals as restrictions of a part, so that a policy can weigh them: the key of the card is the evidence. */
export const refusalsOf = (part: Part, files: SortedFiles): readonly PartRestriction[] =>
  files
    .said('excluded-territory')
    .filter(({ declaration }) => partOf(declaration) === part)
    .map(({ file, declaration: { value, key, place } }) => {
      const { start, end, line, column } = place
      const restriction: Territory = {
        kind: 'territory',
        modality: 'condition',
        subject: [part === 'data' ? 'data' : 'model'],
        consequence: 'prohibited',
        exceptions: null,
        excluded: [value],
        allowed: null,
        evidence: [{ start, end, line: line ?? 1, column: column ?? 1, section: [], quote: `${key}: true` }],
        confidence: 1,
        basis: 'text',
      }
      return { from: file.path, restriction }
    })
