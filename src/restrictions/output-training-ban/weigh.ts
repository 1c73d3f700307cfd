import { type Action, clear, duty, type Weigh, whenDoing } from '../intended-use.ts'
import type { OutputTrainingBan } from './rules.ts'

/** Training on outputs and distilling are what it bars; what the clause spares is a duty to stay within it. */
export const weighOutputTrainingBan: Weigh<OutputTrainingBan> = ({ target, viaOutputs, viaMaterials, exceptions }, use) => {
  const acts: readonly Action[] = viaOutputs === false && viaMaterials !== false ? ['distill'] : ['train-on-outputs', 'distill']
  const weighed = whenDoing(use, acts, 'conflict', 'the license forbids it.')
  if (weighed.outcome !== 'conflict') return weighed
  if (target === 'competing-model' && !use.actions?.includes('build-competing-model'))
    return clear('actions', 'Only competing models must not be trained, and you do not build one.')
  const spared = exceptions ?? []
  if (spared.includes('research') && (use.purposes ?? []).length > 0 && use.purposes!.every((each) => each === 'research' || each === 'academic'))
    return clear('purposes', 'The license lets training for research through.')
  if (spared.includes('same-family') || spared.includes('derivatives'))
    return duty('actions', 'Train only derivatives, or models of the same family: the license lets those through.')
  return spared.includes('own-use') ? duty('actions', 'Keep the models that you train for your own use: the license lets those through.') : weighed
}
