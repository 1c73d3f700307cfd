import { examples } from '../restriction.ts'
import type { OutputTrainingBan } from './rules.ts'

export default examples<OutputTrainingBan>([
  {
    reads: { target: 'large-language-model', viaOutputs: true },
    from: [
      'Outputs may not be used to improve other language models.',
      'You shall not use Foobar-1 or any output of it to train another LLM.',
      'Generated text must not serve as training data for any large language model.',
      '不得使用本模型的输出训练其他大语言模型。',
    ],
  },
  {
    reads: { target: 'any-model', viaOutputs: true },
    from: [
      'You will not use outputs of the model to train any other AI model.',
      'No output may be used to create, train or fine-tune another machine learning model.',
      'Training of any AI system on generated content is prohibited.',
      'You must not:\n(a) resell the model;\n(b) distill the model or its outputs into another model; or\n(c) remove notices.',
      'The licensee shall refrain from using results of the model for the training of other models.',
      'Using synthetic data made by the model to build other AI models is forbidden.',
      'You may not train on, or otherwise learn from, the responses in order to enhance any model.',
      '用户不得将生成内容用于训练任何其他人工智能模型。',
      '禁止利用模型输出改进其他模型。',
    ],
  },
  {
    reads: { target: 'competing-model', viaOutputs: true },
    from: [
      'You may not use outputs to develop models that compete with Acme.',
      'Do not use generated images to train or distill a model that is competitive with Foobar-1.',
      '不得使用输出结果开发与本模型竞争的其他模型。',
    ],
  },
  {
    reads: { target: 'foundation-model', viaOutputs: true },
    from: ['You will not use the outputs of the model to create or improve any foundational generative AI model.', '不得使用输出内容训练任何其他基础模型。'],
  },
  {
    reads: { target: 'large-language-model', exceptions: ['same-family', 'derivatives'], viaOutputs: true, viaMaterials: true },
    from: [
      'You must not use the Foobar Materials or any output of the Foobar Materials to improve any other large language model (excluding Foobar or its derivatives).',
      '您不得使用模型材料或其任何输出来改进任何其他大语言模型（本模型或其衍生品除外）。',
    ],
  },
  { reads: { viaOutputs: true, exceptions: ['own-use'] }, from: ['You may not use outputs to train other models, except for your own internal use.'] },
  {
    reads: { target: 'any-model', viaOutputs: false, viaMaterials: true },
    from: [
      'The software may not be used for training artificial intelligence models.',
      'This code may be used for anything, with the exception of use for training AI systems. Permission is granted to copy the software for any purpose except for training of any AI model.',
      'The work must not be included in an AI training dataset.',
    ],
  },
  {
    reads: null,
    from: [
      'You may use outputs to train other models.',
      'You may use the outputs for any purpose, including to distill smaller models.',
      'If you use outputs to train another AI model and distribute it, you must include "Foobar" at the beginning of its name.',
      'We do not use your content to train our models.',
      'Acme may use your prompts to improve its models.',
      '"Derivative" means any other model that is trained on outputs of the model, including by distillation.',
      'You must not fine-tune the model.',
      'You must not create derivative works of the model.',
      'The model was trained on public data.',
      'You must not use the model to generate malware.',
      'You may not use the service to build a product that competes with ours.',
      'You must not train staff to break the law.',
      'You are encouraged to improve the model.',
      'We cannot promise that training on outputs gives a good model.',
      '许可方对输出不主张任何权利，您可将输出用于训练其他模型。',
      '“衍生品”是指利用输出训练的其他模型。',
      '不得向我们分享训练数据集。',
    ],
  },
])
