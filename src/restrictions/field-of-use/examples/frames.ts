import type { ExampleRow, FieldOfUseId } from '../../restriction.ts'
import type { FieldOfUse } from '../field.ts'

/** A field in the words of licenses. The frames below put a ban around each. */
export interface Named {
  readonly field: FieldOfUseId
  /** Completes "use it for …". */
  readonly for: readonly string[]
  /** Completes "use it to …". */
  readonly to: readonly string[]
  /** Completes 用于…. */
  readonly zh: readonly string[]
  /** Whole sentences that bar the field. */
  readonly also?: readonly string[]
  /** Whole sentences in which the field is not read. */
  readonly not: readonly string[]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

type Frame = (words: string) => string

const forFrames: readonly Frame[] = [
  (x) => `You must not use Foobar-1 for ${x}.`,
  (x) => `The weights may not be used in connection with ${x}.`,
  (x) => `Prohibited uses:\n- ${x}\n- putting the weights into a toaster`,
  (x) => `You may run the software for any purpose other than ${x}.`,
  (x) => `Use of the model for ${x} is strictly prohibited.`,
  (x) => `Licensee shall refrain from deploying Foobar-1 for ${x}.`,
  (x) => `## Prohibited Uses\n\n* ${capital(x)}\n* Putting the weights into a toaster`,
  (x) => `This license is granted on condition that the model is not used for ${x}.`,
  (x) => `Acme does not allow its models to be used for ${x}.`,
]

const toFrames: readonly Frame[] = [
  (x) => `You agree not to use Foobar-1 to ${x}.`,
  (x) => `You will not, and will not allow others to:\n(a) resell the weights;\n(b) ${x}.`,
  (x) => `Users may not employ the model to ${x}.`,
  (x) => `Don't ${x}.`,
  (x) => `Under no circumstances may you use the model to ${x}.`,
  (x) => `We do not permit anyone to ${x} with our service.`,
  (x) => `4. Restrictions. You agree that you will not:\n1. drop this notice;\n2. ${x}; or\n3. rent out the weights.`,
  (x) => `It is forbidden to ${x} by means of the model.`,
]

const chineseFrames: readonly Frame[] = [
  (x) => `不得将本模型用于${x}。`,
  (x) => `您不得利用本软件从事${x}。`,
  (x) => `禁止用途：\n1. ${x}；\n2. 出租模型权重。`,
  (x) => `严禁使用本模型及其输出进行${x}。`,
  (x) => `您同意不会将权重用于以下目的：\n（一）${x}；\n（二）转租权重。`,
  (x) => `任何人均不得以任何方式将本作品用于${x}。`,
]

/** A permission, a definition, a warranty remark, a promise of the licensor and a report: none of them bars anything. */
const idleFrames: readonly Frame[] = [
  (x) => `You may use Foobar-1 for ${x}.`,
  (x) => `Foobar-1 was not designed or tested for ${x}.`,
  (x) => `“Sensitive Field” means ${x}.`,
  (x) => `The annual report of Acme has a chapter on ${x}.`,
  (x) => `We recommend that you talk to us before you take up ${x}.`,
]

const framed = (words: readonly string[], frames: readonly Frame[], shift: number): string[] => words.map((each, i) => frames[(i + shift) % frames.length]!(each))

/** The rows of a table of fields: each way of naming one in a frame, and what must not be read. */
export function rows(fields: readonly Named[]): readonly ExampleRow<FieldOfUse>[] {
  return fields.flatMap(({ field, for: uses, to: acts, zh, also = [], not }, shift) => [
    { reads: { field }, from: [...framed(uses, forFrames, shift), ...framed(acts, toFrames, shift), ...framed(zh, chineseFrames, shift), ...also] },
    { reads: null, from: [...idleFrames.map((frame) => frame(uses[0]!)), `您可以将本模型用于${zh[0]!}。`, ...not] },
  ])
}
