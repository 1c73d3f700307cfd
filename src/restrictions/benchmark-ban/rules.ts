import { defineKind, Force, type Found, probe, type RestrictionBase, rule, STATED, type Values } from '../restriction.ts'

/** Tests of the thing must not be made or published. */
export interface BenchmarkBan extends RestrictionBase {
  readonly kind: 'benchmark-ban'
  /** What is barred: making results public, or comparing with others. */
  readonly what: 'publication' | 'comparison' | null
}

const TEST =
  '(benchmark | benchmarking! | (performance! | comparative! | competitive! | evaluation! | test! | comparison!) [or! _] [_] (test | result | evaluation | analysis | analyses! | data | comparison | measurement | information | finding | figure | figures! | metric | numbers! | score | statistics!) | leaderboard | comparisons! | comparison of! | (results! | scores! | outcomes!) of! ..3 (test | benchmark | evaluation | comparison))'
const TEST_ZH =
  '(基准 (测试 | 评测) | 评测 [结果] | 性能 (测试 | 评测 | 对比 | 数据 | 指标 | 结果) | 测试 (结果 | 数据 | 报告) | 评估 (结果 | 报告 | 数据) | 跑分 | 测评 [结果 | 数据] | 对比 (测试 | 分析 | 评测) | 横向 对比)'
const secret = probe('(secret | confidential)')
const truth = probe('(false | misleading | inaccurate | fabricated | 虚假) | unless ..4 (accompany | include | disclose ..4 (method | information))')

const saying =
  (what: NonNullable<BenchmarkBan['what']>) =>
  ({ view }: Found): Values<BenchmarkBan> | undefined =>
    view.has(truth) ? undefined : { what }

export const benchmarkBan = defineKind<BenchmarkBan>({
  kind: 'benchmark-ban',
  family: 'access',
  title: 'No benchmarking',
  meaning:
    'Results of tests must not be published, or the thing must not be tested against others at all, or not without leave. It is known from database licenses and is found in terms for previews, data sets and hosted services.\n\nIt touches everyone who compares models before buying, and all who publish: a paper, a leaderboard entry or a blog post with numbers can be a breach.',
  rules: [
    rule(
      [
        `(publish | disclose | release | share | report | communicate | distribute | disseminate | publicize | reveal | post! | make! (public! | available!) | submit) ..12 ${TEST}`,
        `${TEST} ..24 (kept! secret | kept! confidential | treated! as! (secret | confidential) | not! be! (made! public | published! | disclosed! | shared! | released!) | remain confidential | stay! confidential)`,
        `(compare | comparing! | measure | measuring! | rank | ranking! | pit | pitting! | rate) ..4 (model | software | service | product | it!) ..4 (against! | with! | to! | beside) ..4 (other | competing! | third | rival | product | alternative) ..8 (publish | public | publicly | disclose)`,
        `${TEST} ..8 (published! | disclosed! | released! | shared! | made! (public! | available!) | communicated! | reported!)`,
      ],
      {
        force: [Force.prohibition, Force.obligation],
        needs: ['(not! | never | cannot | secret | confidential | no! | without! | only! | forbid | prohibit | refrain | abstain | prohibited! | forbidden! | nobody | unless)'],
      },
      (found) =>
        found.view.forceAt(found.end - 1) === Force.prohibition || found.view.forceAt(found.start) === Force.prohibition || found.view.has(secret)
          ? saying('publication')(found)
          : undefined,
    ),
    rule(`${TEST} ..16 (is! | are! | remain | stay) [strictly] (confidential | secret)`, { force: STATED }, saying('publication')),
    rule(
      [
        `${TEST} ..8 (may! | can! | shall! | must!) ..2 (published! | disclosed! | released! | shared! | made! public! | communicated! | reported! | posted!) ..6 only! (after | with! | if! | once! | upon! | where!)`,
        `${TEST} ..8 (may! | can! | shall! | must!) only! be! (published! | disclosed! | released! | shared! | made! public! | communicated! | reported! | posted!) ..4 (after | with! | if! | once! | upon! | where!)`,
      ],
      { unless: ['if ..4 (accompanied! | include | cite)'] },
      saying('publication'),
    ),
    rule(
      [
        `(perform | conduct | run | carry! out! | undertake | for! | engage in! | purpose of!) ..6 (benchmarking! | benchmark [test] | (competitive! | comparative!) (analysis | analyses! | evaluation | testing! | benchmarking!))`,
        `(monitor | test | evaluate) ..8 (availability | performance | functionality) ..10 (benchmarking! | competitive!)`,
        `(benchmark | compare) ..10 (against! | with! | to!) ..4 (other | competing! | third! | rival) ..4 (model | product | service | software)`,
        `${TEST} (prohibited! | not! (permitted! | allowed!))`,
      ],
      { force: [Force.prohibition], unless: ['(publish | disclose | release) ..12 (benchmark | result)'] },
      saying('comparison'),
    ),
    rule(
      [
        `(公开 | 发布 | 披露 | 公布 | 发表 | 传播) ..10 ${TEST_ZH}`,
        `${TEST_ZH} ..20 (对外 | 公开) ..3 (公开 | 发布 | 披露 | 公布 | 发表)`,
        `${TEST_ZH} ..6 (公开 | 发布 | 披露 | 公布 | 发表)`,
      ],
      { force: [Force.prohibition] },
      saying('publication'),
    ),
    rule([`(进行 | 用于 | 开展) ..8 ${TEST_ZH}`], { force: [Force.prohibition], unless: ['(公开 | 发布 | 披露 | 公布)'] }, saying('comparison')),
  ],
  say: ({ what }) => (what === 'comparison' ? 'It must not be benchmarked against others.' : 'Results of benchmark tests must not be published.'),
})
