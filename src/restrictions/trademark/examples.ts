import { examples } from '../restriction.ts'
import type { Trademark } from './rules.ts'

export default examples<Trademark>([
  {
    reads: {},
    from: [
      'This license gives you no right to the trademarks of Acme.',
      'No trademark license is granted here.',
      'Nothing in this Agreement permits you to use the logo or trade names of the Licensor.',
      'You may not use the Acme name, logo or marks without our written consent.',
      'The names of the authors must not be used to endorse products made with this software.',
      'Neither the name of Acme nor the names of its staff may be used to promote a product without permission.',
      'You shall not suggest that Acme endorses your model.',
      'The name of the University may not be used in advertising without its consent.',
      'Trademark rights are not licensed under this public license.',
      'You must comply with our brand guidelines whenever you show the badge.',
      'The rights granted exclude any right to service marks and product names.',
      'All rights in the trademarks and logos of Acme are reserved.',
      'You must not:\n- register the logo of Acme;\n- sell the weights.',
      'Licensee will not claim or imply that its product is sponsored by or affiliated with Acme.',
      '本许可不授予任何商标许可。',
      '未经许可方书面同意，您不得使用其商标、名称或标识。',
      '您不得暗示您的产品获得我们的认可或背书。',
    ],
  },
  {
    reads: null,
    from: [
      'You must keep all copyright, patent and trademark notices.',
      'Do not remove any trademark from the package.',
      'You must not use the Model to infringe the trademarks of others.',
      'Foobar is a registered trademark of Acme.',
      'You may use the Acme logo on your website.',
      'You shall display the words “Built with Foobar”.',
      'The mayor endorsed the plan to promote local products.',
      'Name your branch after the issue; do not use spaces.',
      'The logo of the shop was painted by a local artist.',
      'You may not use the model for advertising.',
      '您必须保留所有版权和商标声明。',
      '不得利用本模型侵犯他人的商标权。',
    ],
  },
])
