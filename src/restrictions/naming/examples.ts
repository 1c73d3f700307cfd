import { examples } from '../restriction.ts'
import type { Naming } from './rules.ts'

export default examples<Naming>([
  { reads: { phrase: 'Foobar' }, from: ['您发布的衍生模型名称须包含“Foobar”。'] },
  { reads: {}, from: ['微调后的模型应更名，避免与原模型混淆。'] },
  { reads: { phrase: 'Foobar', position: 'prefix' }, from: ['"Foobar" shall precede its name.'] },
  { reads: { phrase: 'Foobar' }, from: ['衍生模型命名中须含有“Foobar”一词。'] },
  { reads: {}, from: ['派生模型对外发布时不得沿用原模型名称。'] },
  { reads: null, from: ['您可以自由命名您的衍生模型。'] },
  {
    reads: { phrase: 'Foobar', position: 'prefix' },
    from: [
      'You must include “Foobar” at the beginning of the name of every model that you train with it.',
      'Derived models shall have names that begin with “Foobar”.',
      'You must prefix the name of each derivative with “Foobar”.',
      'The name of any such model must start with "Foobar".',
      '衍生模型的名称必须以“Foobar”开头。',
      'If you publish a fine-tuned version, you shall put “Foobar” in front of its name.',
    ],
  },
  {
    reads: { phrase: 'Foobar', position: 'include' },
    from: ['You shall include “Foobar” in the name of any derived model.', 'Names of derivatives must contain "Foobar".', '您必须在衍生模型名称中包含“Foobar”。'],
  },
  { reads: { position: 'include' }, from: ['You must keep the original name of the models when you share them.', '您应保留原模型名称。'] },
  {
    reads: { position: 'avoid' },
    from: [
      'You must not use “Foobar” in the name of your derivative model.',
      'Products derived from it may not be called “Foobar”.',
      'Modified versions must carry a different name.',
      'You must rename your modified version.',
      'You must not give your derivative a name that is confusingly similar to ours.',
    ],
  },
  {
    reads: {},
    from: ['Names of models that you derive from Foobar-1 shall start with "Foobar".'],
  },
  {
    reads: null,
    from: [
      'You may name your model as you like.',
      'Please tell us the name of your organization.',
      'The file name must end in .bin.',
      'We named the model Foobar after a bar.',
      'You are encouraged to put “Foobar” in the name of your model.',
      'You must enter your name and address in the form.',
      'The function name must start with an underscore.',
      '模型名称为Foobar。',
    ],
  },
  { reads: { phrase: 'Foobar-', position: 'prefix' }, from: ['The name of every fine-tuned model shall start with "Foobar-".'] },
  {
    reads: { phrase: 'Foobar', position: 'prefix' },
    from: [
      'Derivative models must be named with the prefix "Foobar".',
      'You must add "Foobar" to the front of the title of any model you train on the outputs.',
      '发布微调模型时，应在模型名称前加上“Foobar”前缀。',
    ],
  },
  {
    reads: { phrase: 'Foobar', position: 'include' },
    from: ['Any model distilled from Foobar-1 has to carry "Foobar" in its name.', 'Products built with this model must include Foobar as part of the product name.'],
  },
  {
    reads: { phrase: 'Foobar', position: 'avoid' },
    from: [
      'You may not call your derivative "Foobar" or anything confusingly similar.',
      'Do not use the word "Foobar" in the name of your own model.',
      '您不得在衍生模型的名称中使用“Foobar”字样。',
    ],
  },
  {
    reads: { position: 'avoid' },
    from: ['Modified versions must be given a different name.', 'If you release a modified model you must rename it so that it is not mistaken for the original.'],
  },
  { reads: { phrase: 'Acme-Foobar', position: 'prefix' }, from: ['Your model name must begin with the string “Acme-Foobar”.'] },
  { reads: { phrase: 'Acme', position: 'prefix' }, from: ['Names of derived models have to start with "Acme".'] },
  {
    reads: { phrase: 'Foobar', position: 'include' },
    from: ['Every derivative must bear a name that includes "Foobar".', 'The term "Foobar" must appear in the model name.', '您发布的衍生模型名称中应包含“Foobar”。'],
  },
  { reads: { phrase: 'Foobar', position: 'avoid' }, from: ['Licensee shall not market derivatives under the name "Foobar".'] },
  { reads: { phrase: 'Foobar', position: 'prefix' }, from: ['You shall name the resulting model so that it begins with "Foobar".'] },
  { reads: { phrase: 'Foobar', position: 'avoid' }, from: ['You shall refrain from using "Foobar" in the title of your model.', '模型名称不得包含“Foobar”。'] },
  { reads: { position: 'prefix', phrase: 'Foobar' }, from: ['Offspring models get a name of which "Foobar" is the first word.'] },
  { reads: { position: 'avoid' }, from: ['You shall choose for your variant a designation that cannot be mistaken for ours.'] },
  { reads: null, from: ['The model is named Foobar after its inventor.'] },
  { reads: { phrase: 'Acme', position: 'prefix' }, from: ['基于本模型微调后发布的模型，其名称须以“Acme”开头。'] },
  { reads: {}, from: ['不得使用与本模型相同或近似的名称命名衍生模型。'] },
  { reads: { position: 'include', phrase: 'Foobar' }, from: ['Any model obtained by fine-tuning must bear a name that includes the element "Foobar".'] },
  { reads: { position: 'avoid' }, from: ['Modified versions may not be released under the name Foobar or a name that resembles it.'] },
  { reads: null, from: ['The name Foobar comes from a river.'] },
  { reads: { position: 'prefix', phrase: 'Foobar' }, from: ['Offspring models get a name of which "Foobar" is the first word.'] },
  { reads: { position: 'avoid' }, from: ['You shall choose for your variant a designation that cannot be mistaken for ours.'] },
  { reads: { position: 'prefix', phrase: 'Foobar' }, from: ['If you publish a fine-tuned model, its name must start with "Foobar".'] },
  { reads: { position: 'avoid' }, from: ["Don't call your fork Foobar."] },
  { reads: null, from: ['We call our model Foobar.'] },
  { reads: {}, from: ['Derivative models must include "Foobar" in their name.'] },
  { reads: null, from: ['You may name your model as you like.'] },
  {
    reads: { position: 'avoid' },
    from: ['Your fork may not carry a name that is likely to be mistaken for ours.'],
  },
  {
    reads: { position: 'avoid' },
    from: ['You may name your fork as you like, as long as it is not "Foobar".'],
  },
])
