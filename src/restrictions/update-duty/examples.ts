import { examples } from '../restriction.ts'
import type { UpdateDuty } from './rules.ts'

export default examples<UpdateDuty>([
  { reads: {}, from: ['Where Acme issues a corrected version of the weights, you must replace your copies within 60 days.'] },
  {
    reads: {},
    from: [
      'You must use the latest version of the model.',
      'You shall make reasonable efforts to move to the newest release.',
      'Licensee agrees to upgrade to the most recent version within thirty days.',
      'Users are required to switch to the current version when we publish one.',
      'You must stop using older versions once a new one is out; you shall cease using previous versions.',
      'Recipients shall adopt updated weights promptly.',
      'You undertake to install the newest update without delay.',
      'You must replace outdated checkpoints.',
      'You need to migrate to the latest model when it is released.',
      'You agree to use reasonable efforts to use the newest version.',
      '您应尽合理努力使用模型的最新版本。',
      '用户必须更新至最新版本。',
    ],
  },
  {
    reads: {},
    from: ['Licensees shall make reasonable efforts to switch to the latest release of the Model once it is available.'],
  },
  {
    reads: null,
    from: [
      'We will provide the latest version of the model on our website.',
      'You may use the latest version.',
      'We recommend that you use the latest version.',
      'You are not required to use the latest version.',
      'The latest version of these terms applies.',
      'The latest version fixes a bug.',
      'You must read the current version of this agreement.',
      'We shall update the model from time to time.',
      '建议使用最新版本。',
    ],
  },
  {
    reads: {},
    from: [
      'Once a new version is released, you must stop using the old one within 30 days.',
      'You shall install updates promptly after they are made available.',
      'Licensee must migrate to the most recent release within six months.',
      'You agree to replace earlier weights by newer ones as soon as reasonably possible.',
      'Commercially reasonable efforts must be made to run the current version.',
      '许可方发布新版本后，您应当及时更新至最新版本。',
      'Old versions must be replaced when we publish a fix.',
    ],
  },
  {
    reads: {},
    from: [
      'When an update fixes a safety problem, you must deploy it without delay.',
      'You must not continue to use superseded versions after notice of a new release.',
      'Users are required to keep the model up to date.',
    ],
  },
  { reads: {}, from: ['You must upgrade to each new release within 60 days of its publication.'] },
  { reads: {}, from: ['As soon as a newer release is out, users are to switch to it within a reasonable time.'] },
  { reads: null, from: ['We publish new versions every month.'] },
  { reads: null, from: ['Acme will update the model when it sees fit.'] },
  { reads: {}, from: ['用户应及时升级到我们发布的最新版本，并停止使用旧版本。'] },
  { reads: null, from: ['用户可自行决定是否升级到新版本。'] },
  { reads: {}, from: ['The Licensee undertakes to install corrected versions of the Model without undue delay after they have been made available.'] },
  { reads: {}, from: ['Please note that you must always run the current version; earlier ones have to be decommissioned within 60 days.'] },
  { reads: null, from: ['You may keep using older versions for as long as you like.'] },
  { reads: {}, from: ['When Acme releases a security fix, the Licensee shall apply it within fourteen days.'] },
  { reads: {}, from: ['Users must move to the latest version once it is published.'] },
  { reads: null, from: ['The latest version can be downloaded from our site.'] },
])
