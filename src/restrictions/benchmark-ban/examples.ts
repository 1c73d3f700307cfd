import { examples } from '../restriction.ts'
import type { BenchmarkBan } from './rules.ts'

export default examples<BenchmarkBan>([
  { reads: {}, from: ['测评数据未经书面许可不得对外披露。'] },
  { reads: {}, from: ['非经本公司同意，不得对外公布针对本产品的测试报告。'] },
  { reads: null, from: ['表1展示了各模型的评测结果。'] },
  {
    reads: { what: 'publication' },
    from: [
      'You may not publish the results of any benchmark test of the model.',
      'Benchmark results must not be disclosed to third parties without our consent.',
      'The licensee shall not release performance test results of the software.',
      'You will not share benchmarking data of the preview with anyone.',
      'Disclosing evaluation results of the data set is prohibited.',
      'You must not:\n(a) sell the model;\n(b) make public any benchmark of it.',
      'No comparison results may be published. You agree not to publish comparative test results.',
      'You may not post leaderboard scores or communicate benchmark figures of the beta model.',
      '未经许可，不得公开发布模型的评测结果。',
      '禁止披露基准测试结果。',
    ],
  },
  {
    reads: { what: 'comparison' },
    from: [
      'You may not use the service for benchmarking or competitive analysis.',
      'The user shall not benchmark the model against competing models.',
      'You agree not to perform comparative testing of the product.',
      'Accessing the service for the purpose of benchmarking is prohibited.',
      '不得将本模型用于对比测试。',
    ],
  },
  {
    reads: {},
    from: ['You shall not publish the results of any performance comparison involving the Model without our prior approval.'],
  },
  {
    reads: null,
    from: [
      'You may publish benchmark results.',
      'The accompanying scripts are used to benchmark the model.',
      'If you submit the model to a leaderboard, you must name its source.',
      'You must not publish false benchmark results.',
      'We publish benchmark results on our website.',
      'The model was not tested against other models.',
      'You should run your own evaluation before use.',
      'You must not disclose confidential information.',
      'Benchmarks show that the model does well.',
      '用户可以公开评测结果。',
    ],
  },
  {
    reads: {},
    from: [
      'You may not disclose results of any performance tests of the Software to a third party.',
      'Licensee shall not publish benchmarks.',
      'You will not use the service to compare its performance with competing products.',
      '未经同意不得发布性能测试结果。',
      'You may not publish comparisons of the Model with other models.',
      'Results of tests may not be published without consent.',
      'Do not publish or share benchmark scores.',
    ],
  },
  { reads: null, from: ['You may benchmark the Model.', 'Benchmarks are attached.', 'You should publish your test results.', 'We encourage publishing benchmarks.'] },
  { reads: {}, from: ['Test results comparing the Software with other products shall be treated as secret and not be made public unless Acme agrees.'] },
  { reads: {}, from: ['未经我司书面同意，不得公开发布本模型的性能评测结果。'] },
  { reads: null, from: ['用户可以对模型进行评测并发布结果。'] },
  { reads: {}, from: ["The Customer may not disclose to third parties the results of any performance test run on the Preview without Acme's approval."] },
  { reads: {}, from: ['You may not publish benchmarks of the beta without asking us.'] },
  {
    reads: { what: 'publication' },
    from: ['Benchmark scores may be published only after the vendor has agreed.'],
  },
  {
    reads: { what: 'publication' },
    from: ['Results of any evaluation of the beta are confidential.'],
  },
])
