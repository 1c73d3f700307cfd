import type { PolicyInput } from './policy.ts'
import type { PresetName } from './preset-names.ts'

/** The presets, as policies that anyone could write. */
export const presets: Readonly<Record<PresetName, PolicyInput>> = {
  recommended: {
    rules: [
      { confidence: { below: 0.5 }, outcome: 'conflict', verdict: 'review', reason: 'the reading is unsure' },
      { kind: 'license', license: 'none', verdict: 'review', reason: 'the license is not known' },
      { kind: ['unilateral-change', 'remote-restriction'], verdict: 'review', reason: 'the licensor can change or end the use later' },
    ],
  },
  'commercial-product': {
    extends: 'recommended',
    use: { commercial: true, purposes: ['production'] },
    rules: [
      { kind: ['non-commercial', 'purpose-limit'], outcome: 'conflict', verdict: 'deny', reason: 'a product is commercial' },
      { kind: ['share-alike', 'source-disclosure'], outcome: 'duty', verdict: 'review', reason: 'what you build may have to be opened' },
      { kind: ['indemnity', 'fee', 'grant-back', 'update-duty'], outcome: 'duty', verdict: 'review', reason: 'it costs a product more than a notice' },
    ],
  },
  research: { extends: 'recommended', use: { commercial: false, purposes: ['research'] } },
  'open-source-only': {
    rules: [
      { kind: 'license', license: 'none', verdict: 'deny', reason: 'no license is known' },
      { kind: 'license', openSource: 'not-met', verdict: 'deny', reason: 'the license breaks the Open Source Definition' },
      { kind: 'license', openSource: 'cannot-tell', verdict: 'review', reason: 'the license is not on the list of the Open Source Initiative' },
    ],
  },
  strict: {
    rules: [
      { kind: 'license', license: 'none', verdict: 'deny', reason: 'the license is not known' },
      { kind: 'license', match: ['modified', 'partial'], verdict: 'deny', reason: 'the license was edited' },
      { kind: ['unilateral-change', 'remote-restriction', 'termination'], verdict: 'review', reason: 'the licensor can change or end the use later' },
      { outcome: 'unknown', verdict: 'deny', reason: 'what is not known is not allowed' },
    ],
  },
}
