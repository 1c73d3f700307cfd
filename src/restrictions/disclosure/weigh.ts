import { type Action, duty, type Weigh, whenDoing } from '../intended-use.ts'
import type { Disclosure } from './rules.ts'

const when: Readonly<Record<NonNullable<Disclosure['what']>, readonly [readonly Action[], string]>> = {
  'ai-generated': [['publish-outputs', 'host-as-service'], 'say that a machine made the outputs.'],
  risks: [['redistribute-weights', 'redistribute-derivatives', 'host-as-service'], 'tell users the known risks.'],
  'ai-interaction': [['host-as-service'], 'tell people that they deal with a machine.'],
  'training-data': [['redistribute-derivatives'], 'say what the training data were.'],
  'license-terms': [['redistribute-weights', 'redistribute-derivatives', 'host-as-service'], 'tell others which terms apply.'],
}

/** Telling is owed to those who are reached. */
export const weighDisclosure: Weigh<Disclosure> = ({ what }, use) =>
  what === null ? duty(null, 'Whoever uses it must disclose what the license says.') : whenDoing(use, when[what][0], 'duty', when[what][1])
