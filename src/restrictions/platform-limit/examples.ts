import { examples } from '../restriction.ts'
import type { PlatformLimit } from './rules.ts'

export default examples<PlatformLimit>([
  { reads: {}, from: ['模型仅支持通过Acme云平台调用，不得脱离该平台使用。'] },
  { reads: null, from: ['模型可在消费级显卡上运行。'] },
  { reads: {}, from: ['本權重僅得於授權人提供之雲端平台執行。'] },
  {
    reads: { what: 'hardware' },
    from: [
      'The model may be run only on Acme GPUs.',
      'You may use the software solely with Acme processors.',
      'The software can be used solely on Acme-branded devices.',
      '本模型只能在搭载Acme芯片的设备上运行。',
      'You may deploy the weights exclusively on our hardware.',
      'Use of the model is limited to use on Acme devices.',
      'You shall not run the model other than on certified hardware.',
      'You must not execute the model on third-party accelerators.',
      '本模型仅可在Acme芯片上运行。',
    ],
  },
  {
    reads: { what: 'product' },
    from: [
      'The weights may be run only inside our SDK.',
      'You may use the model only as part of an approved application.',
      'The assets may be used solely with the Foobar Engine.',
      'You may not use the model outside of the Foobar application.',
      '模型仅限在本公司SDK中使用。',
      'You may use the feature only in an application that is owned and operated by you.',
    ],
  },
  {
    reads: { what: 'service' },
    from: [
      'The model may be accessed only through our API.',
      'You may run the model exclusively within the Acme Cloud.',
      'You may not deploy the model other than on the Acme platform.',
      'You may run it solely on supported platforms.',
      '您仅可通过Acme云平台使用本模型。',
    ],
  },
  { reads: { only: 'Acme GPUs', what: 'hardware' }, from: ['The model may be run only on Acme GPUs.'] },
  {
    reads: null,
    from: [
      'The model runs on GPUs and CPUs.',
      'The model requires Acme hardware with 80 GB of memory.',
      'You may use the documentation solely in connection with the software.',
      'You may use the logo only with our products.',
      'We recommend to run the model on Acme GPUs.',
      'You may use the model on any hardware.',
      'The model has been tested only on Acme GPUs.',
      'You may install the software on a single computer.',
      'You may only use the model for research.',
      'You may use the software only in accordance with this agreement.',
      'The software is provided only in object code.',
      '本模型可在多种硬件上运行。',
    ],
  },
  { reads: {}, from: ['The weights are licensed for execution exclusively on hardware sold by Acme.'] },
  { reads: {}, from: ['本模型权重仅可在Acme品牌的加速卡上运行，不得移植到其他硬件平台。'] },
  { reads: {}, from: ['The checkpoint may only be executed by means of the Acme Runtime.'] },
  { reads: null, from: ['The model runs on any hardware.'] },
  { reads: {}, from: ["The weights may be used solely on Acme's cloud platform."] },
  { reads: {}, from: ['The software must be run exclusively on Acme devices.'] },
  { reads: null, from: ['The software runs on Acme devices and others.'] },
  {
    reads: { what: 'hardware' },
    from: ['On-device only: the network is not meant for servers.'],
  },
  {
    reads: null,
    from: ['Classifiers may be used solely inside Subscriber’s own applications.'],
  },
])
