import type { Criterion } from '../framework.ts'

/** The ten criteria of the Open Source Definition, in our words. */
export const criteria: readonly Criterion[] = [
  { id: '1', asks: 'anyone may sell or give the work away' },
  { id: '2', asks: 'the source is there and may be passed on' },
  { id: '3', asks: 'changed versions may be made and passed on under the same terms' },
  { id: '4', asks: 'changed versions may be passed on, under another name or as patches at most' },
  { id: '5', asks: 'no person or group is left out' },
  { id: '6', asks: 'no field of endeavor is left out' },
  { id: '7', asks: 'the rights need no further license' },
  { id: '8', asks: 'the rights do not hang on one product' },
  { id: '9', asks: 'other works shipped with it are left alone' },
  { id: '10', asks: 'no technology or interface is prescribed' },
]
