import { defineField } from '../field.ts'

/** Words that make a list of sectors one of decisions about people. */
const deciding = ['(decision | decide | determination | determine | eligibility | scoring! | 决 策 | 决 定)']
/** In a ban on discrimination the sectors are where one must not discriminate, not what is barred. */
const elsewhere = ['discrimination | discriminate | discriminatory | 歧 视']
const inDecisions = (ways: readonly string[]) => ({ ways, needs: deciding, unless: elsewhere, notAfter: /\b(?:your|business)\s+$/i })
const outright = (ways: readonly string[]) => ({ ways, unless: elsewhere })

/** Fields of use: decisions about people. */
export const decisions = [
  defineField('automated-decisions', 'for automated decisions with legal or similar effect', {
    ways: [
      '([fully | solely | entirely | wholly | purely | completely] (automated! | automatic | automate | autonomous | algorithmic | ai based)) ..3 (decision | decisioning! | decide)',
      '(automate | automating!) ..4 decision',
      'automated! (individual | profiling! | determination | adjudication)',
      '(government | high! risk) ..2 decision (making! | maker)',
      '(high! stakes | consequential | high! impact | adverse | significant | life altering) ..3 decision',
      'decision ..12 (legal (rights | effect | status | consequence) | similarly significant | binding! (enforceable | obligation) | without ..4 human)',
      'decision making! ..4 (relate | regarding | concerning | about | in! high! risk)',
      '(make | take | render | reach) ..3 decision ..3 (about | concerning! | regarding! | affecting! | that affect | in! ..2 (domain | area)) ..6 (person | individual | people | rights | health | employment | credit | legal)',
      '(legal | material | significant | similarly) ..3 (impact | effect) (on! | upon!) ..3 (person | individual | people | rights)',
      '(自 动 [化] [的] [(个 人)] (决 策 | 决 定 | 裁 决) | (完 全 | 全) 自 动 [化] [的 | 地] [(作 出 | 做 出 | 进 行)] ..6 (决 策 | 决 定))',
      '(自 動 (化 さ れ た)  [意 思] 決 定 | 自 動 意 思 決 定 | automatisierte entscheidung | automatisierte entscheidungen)',
    ],
  }),
  defineField(
    'credit',
    'for credit or lending decisions',
    outright([
      'credit (score | scoring! | worthiness | decision | eligibility | rating | application | approval | risk | determination | assessment | limit | underwriting!)',
      '(creditworthiness | loan | lending! | mortgage) [(decision | eligibility | approval | application | underwriting! | determination)]',
      '(信 贷 | 信 用 (评 估 | 评 级 | 审 批 | 决 策) | 贷 款)',
      '(信 用 (ス コ ア | 評 価) | kreditwurdigkeit | kreditvergabe)',
    ]),
    inDecisions(['(credit | lending! | loan)', '(信 用 | 信 贷)']),
  ),
  defineField(
    'employment',
    'for hiring or other employment decisions',
    outright([
      '(hiring! | recruitment | recruiting! | firing!) [(decision | process | purpose)]',
      'employment (decision | eligibility | screening! | termination | determination | selection | application | background | purpose)',
      '(screen | evaluate | rank | select | assess | score | filter | shortlist) ..4 (job! (applicant | candidate) | candidate | applicant | resume | employee)',
      '(employee | worker | workplace | workforce) (management | evaluation | monitoring! | performance) [(decision)]',
      '(招 聘 | 雇 佣 | 雇 用 | 录 用 | 聘 用)',
      '(採 用 (判 断 | 選 考) | personalauswahl)',
    ]),
    inDecisions(['(employment | job! | jobs! | work!)', '(就 业 | 雇 员)']),
  ),
  defineField(
    'housing',
    'for housing decisions',
    outright(['(tenant | rental | housing! | tenancy) (screening! | decision | eligibility | application | determination | selection)', '(租 客 | 租 户) (筛 选 | 审 查)']),
    inDecisions(['(housing! | tenancy | rental | apartment | accommodation | residential)', '(住 房 | 租 房 | 房 屋 | 租 赁)']),
  ),
  defineField(
    'education',
    'for decisions in education',
    outright([
      '(school | university | college | student | academic | educational) (admission | enrollment | grading! | assessment | selection | discipline | evaluation)',
      '(admission | grading! | proctoring!) (decision | of! student)',
      '(grade | proctor | assess | evaluate) ..2 (student | exam | examination | pupil)',
      '(招 生 | 升 学 | 录 取 | 学 业 评 (价 | 估) | 教 育 (评 估 | 决 策 | 录 取))',
    ]),
    inDecisions(['(education | educational | school | vocational training!)', '(教 育)']),
  ),
  defineField(
    'essential-services',
    'for decisions on essential services or benefits',
    outright([
      '(access to! | deny | denial of! | provision of! | eligibility for! | in! | such! as! | distribution of! | decision) ..4 ((essential | basic | vital | key) ..4 service | public (benefit | assistance | service) | (social | government) (benefit | welfare | assistance))',
      '(基 本 | 必 要 | 必 需 | 公 共) [(公 共 | 社 会 | 民 生)] 服 务 [的] (资 格 | 获 取 | 提 供 | 审 批)',
    ]),
    inDecisions([
      '((essential | basic | vital) ..4 service | public (benefit | assistance) | (social | government) (benefit | welfare | assistance | security | service) | welfare)',
      '((基 本 | 必 要 | 必 需 | 公 共 | 关 键) [(公 共 | 社 会)] 服 务 | 社 会 (福 利 | 救 助 | 保 障))',
    ]),
  ),
]
