import { examples } from '../restriction.ts'
import type { SourceDisclosure } from './rules.ts'

export default examples<SourceDisclosure>([
  { reads: {}, from: ['修改后的代码若对外发布，其源码必须同步公开。'] },
  { reads: {}, from: ['如以网络服务方式运行修改版，须向用户提供其完整源码的下载途径。'] },
  {
    reads: { scope: 'derivatives' },
    from: [
      'You must provide the source code of your changes to everyone who gets a copy.',
      'Whoever distributes binaries shall make the source code available.',
      'Each copy must be accompanied by its source code.',
      'You are required to publish the source of your modified version: you must publish the source code.',
      'You may distribute executables provided that you also offer the source code.',
      'The source form of your modifications must be made available to recipients.',
      'Recipients must receive the source code on request.',
      'Licensee shall disclose the source code of derivative works.',
      '您必须公开衍生软件的源代码。',
      '分发时应提供源代码。',
    ],
  },
  {
    reads: { scope: 'whole-work' },
    from: ['You must convey the complete corresponding source along with the object code.', 'You shall provide the corresponding source code of the whole program.'],
  },
  {
    reads: { scope: 'network' },
    from: [
      'If you let users interact with it over a network, you must offer them the source code.',
      'You must make the source code available to all who use your version remotely.',
    ],
  },
  {
    reads: null,
    from: [
      'You may distribute the software in source code or object code.',
      'Redistributions of source code must retain the copyright notice.',
      'The source code is available on our website.',
      'We will publish the source code next year.',
      'You are not required to disclose your source code.',
      'You must not reverse engineer the source code.',
      'You must cite the source of the data.',
      'The notice must appear in the source code.',
      '您可以使用源代码。',
    ],
  },
  { reads: { scope: 'network' }, from: ['If you run a modified version as a network service, you must offer its source to the users.'] },
  {
    reads: { scope: 'derivatives' },
    from: [
      'Binary distributions must be accompanied by the source.',
      'You must publish the full source code of your derivative.',
      'Modified training code must be made public.',
      '分发目标代码时，必须同时提供相应的源代码。',
      'The source of all modifications must be made available to the public free of charge.',
      'You must give recipients access to the preferred form for making modifications.',
      'You are required to open source your modifications.',
    ],
  },
  { reads: { scope: 'whole-work' }, from: ['Whoever distributes executables has to provide a download link for the corresponding source code.'] },
  {
    reads: { scope: 'derivatives' },
    from: [
      'Deployers of modified versions over the internet must provide users with the source.',
      'You must make the training scripts and source code available to recipients.',
      'Upon request you shall furnish the source code of your modifications.',
      '您应向所有接收者公开修改后的源代码。',
    ],
  },
  { reads: { scope: 'whole-work' }, from: ['The complete source must be included with every binary release.'] },
  {
    reads: { scope: 'derivatives' },
    from: [
      'Users of your hosted version must be able to download its source code.',
      'If you distribute object code you need to supply the source code as well.',
      'You shall disclose the code of your changes.',
    ],
  },
  { reads: {}, from: ['Those who offer a changed version to the public owe the public its complete source code.'] },
  { reads: null, from: ['The source code is available on our website.'] },
  { reads: {}, from: ['对外提供修改后的版本时，必须同时公开对应的全部源代码。'] },
  { reads: null, from: ['您无需公开您基于本模型开发的应用的源代码。'] },
  { reads: {}, from: ['Should the Licensee distribute a modified program, it must also make the source files available to the recipients at no charge.'] },
  { reads: null, from: ['You do not have to publish your source code.'] },
  { reads: {}, from: ['Anyone who distributes binaries shall give recipients the corresponding source code on request.'] },
  { reads: null, from: ['We publish the source code on our website.'] },
  { reads: {}, from: ['The source code of modified versions must be made available.'] },
  { reads: null, from: ['Source code need not be provided.'] },
  {
    reads: null,
    from: ['Foobar Labs must make the source code of the viewer available.'],
  },
  {
    reads: {},
    from: ['Whoever passes on a binary: the corresponding source code travels with it.'],
  },
  {
    reads: {},
    from: ['The operator shall publish the training and serving code of the modified version.'],
  },
  {
    reads: {},
    from: ['You have to open up the source of whatever you make with it.'],
  },
  {
    reads: null,
    from: ['The consortium shall publish the source code of each release.'],
  },
])
