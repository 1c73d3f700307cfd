import { debian } from './debian/framework.ts'
import { euAiAct } from './eu-ai-act/framework.ts'
import type { Framework } from './framework.ts'
import { freeSoftware } from './free-software/framework.ts'
import { mof } from './mof/framework.ts'
import { openWeights } from './open-weights/framework.ts'
import { osaid, osaidDraft } from './osaid/framework.ts'
import { osd } from './osd/framework.ts'
import { rail } from './rail/framework.ts'

/** Every definition of openness, in the order in which they are told. */
export const frameworks: readonly Framework[] = [osd, freeSoftware, debian, openWeights, osaid, osaidDraft, mof, euAiAct, rail]

/** A framework by its id. */
export const frameworkById: ReadonlyMap<string, Framework> = new Map(frameworks.map((framework) => [framework.id, framework]))
