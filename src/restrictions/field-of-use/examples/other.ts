import type { Named } from './frames.ts'

export const otherFields: readonly Named[] = [
  {
    field: 'other',
    for: [
      'violating human rights',
      'human rights abuses',
      'acts that harm the public interest',
      'destroying the environment',
      'ecocide',
      'cryptocurrency mining',
      'animal testing',
    ],
    to: ['undermine human rights', 'endanger the public interest', 'offend public morals', 'harm the climate', 'mine bitcoin', 'produce offensive content'],
    zh: ['侵犯人权', '危害社会公共利益', '违背公序良俗', '破坏生态环境', '传播封建迷信', '虚拟货币挖矿'],
    also: [
      'The software may be used only in a way that is consistent with human rights principles.',
      'You must not create inappropriate content.',
      'The work must not be used in fossil fuel extraction.',
    ],
    not: ['Your interest must not exceed your stake.', 'The environment variable must not be set.', 'All rights not granted are reserved to humans at Acme.'],
  },
]
