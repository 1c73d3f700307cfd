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
      '(decide | decides! | deciding! | rule) ..3 (on! its! own | by! itself | alone | autonomously | unaided | unsupervised | automatically)',
      '(decide | decision | decisions! | matters!) ..10 (significantly | materially | seriously | profoundly | legally) ..1 affect',
      '(decision | decisions! | ruling | measure) ..4 (producing! | produce | with! | having! | have) ..3 (legal | similar | significant) ..2 (consequence | effect | impact)',
      '(decision | decisions!) ..8 (taken! | made!) ..3 (by! [a!] (human | person | natural person)) ..12 (model | machine | system) (may! | must! | shall!) not',
      '(replace | replacing! | substitute) ..3 human (decision | judgment | discretion | review)',
      '[fully | wholly | purely | entirely | solely | completely] (automated! | automatic | machine made | algorithmic | autonomous) (ruling | verdict | determination | judgment | decision | assessment | refusal)',
      '(decision | ruling | determination) ..4 (without | no!) ..4 (human | person) ..4 (review | oversight | involvement | loop | check | supervision | intervention | judgment)',
      '(decide | rule | judge) ..6 (about | over! | on!) ..4 (person | people | individual | human) ..10 (alone | by! itself | without | automatically)',
      '(alter | affect | change | determine) ..4 (legal (position | rights! | status | situation | standing) | rights! of! (person | people | individual))',
      '([fully | solely | entirely | wholly | purely | completely] (automated! | automatic | automate | autonomous | algorithmic | ai based)) ..3 (decision | decisioning! | decide)',
      '(automate | automating!) ..4 decision',
      '(be! | is! | are! | as! | act!) [the!] [sole! | final! | only!] decision maker',
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
      '(obtain | obtains! | gets! | get | receive | given! | granted! | refused! | denied!) ..3 (mortgage | loan | credit !(for!) | overdraft)',
      '(borrower | borrowers! | lending!) ..4',
      '(decide | deciding! | determine | determining! | assess | assessing! | judge) ..4 (who! | whether! | if!) ..6 (loan | credit | mortgage | lending!)',
      '(loan | credit | mortgage | lending!) (approval | decision | application | eligibility | refusal | granting! | denial | underwriting! | scoring! | applicant)',
      '(grant | granting! | refuse | refusing! | deny | denying! | approve | approving!) ..3 (loan | credit | mortgage | overdraft)',
      '(creditworthiness | solvency | credit (rating | check))',
      'credit (score | scoring! | worthiness | decision | eligibility | rating | application | approval | risk | determination | assessment | limit | underwriting!)',
      '(creditworthiness | loans! | loan (decision | eligibility | approval | application | underwriting! | determination | request | officer) | lending! | mortgage) [(decision | eligibility | approval | application | underwriting! | determination)]',
      '(信 贷 | 信 用 (评 估 | 评 级 | 审 批 | 决 策) | 贷 款)',
      '(信 用 (ス コ ア | 評 価) | kreditwurdigkeit | kreditvergabe)',
    ]),
    inDecisions(['(credit | lending! | loan)', '(信 用 | 信 贷)']),
  ),
  defineField(
    'employment',
    'for hiring or other employment decisions',
    outright([
      '(dismissal | dismissals! | layoff | layoffs! | redundancies! | promotions!) ',
      '(taken! on! | let! go! | hired! | fired! | dismissed! | recruited! | promoted! | demoted! | laid! off!) ..3 (by! | at! | for! | from! | or!)',
      '(job | jobs! | employment | vacancy | position) ..4 (applicant | application | candidate | interview | offer)',
      '(hire | hiring! | fire! | firing! | promote | recruit) ..3 (people | person | staff | employee | worker | someone | anyone)',
      '(evaluate | discipline) ..3 (worker | employee | staff! | workforce)',
      '(screen | screening! | sift | rank | ranking! | filter | select | selecting! | shortlist | vet | choose | reject | hire | hiring! | fire! | firing! | promote | promoting! | dismiss | dismissing! | recruit | recruiting!) ..4 (applicant | candidate | job! seeker | jobseeker | employee | staff! | worker | workers! | resume | cv!) !(screen ..1 customer)',
      '(employment | hiring! | recruitment | personnel | promotion | dismissal) (decision | screening! | selection | process)',
      '(who! | whom) ..4 (hired! | employed! | fired! | dismissed! | promoted! | get! a! job | gets! a! job | gets! the! job)',
      '(performance (review | appraisal | rating) | appraise | appraisal) ..4 (employee | staff! | worker)',
      '(hiring! | recruitment | recruiting! | firing!) [(decision | process | purpose)]',
      'employment (decision | eligibility | screening! | termination | determination | selection | application | background | purpose)',
      '(screen | evaluate | rank | select | assess | score | filter | shortlist) ..4 (job! (applicant | candidate) | candidate | applicant | resume | employee)',
      '(employee | worker | workplace | workforce) (management | evaluation | monitoring! | performance) [(decision)]',
      '(招 聘 | 雇 佣 | 雇 用 | 录 用 | 聘 用 | 求 职 (者 | 筛 选) | 应 聘 (者 | 人) | 简 历 (筛 选 | 评 分) | (筛 选 | 评 估) ..4 (简 历 | 候 选 人))',
      '(採 用 (判 断 | 選 考) | personalauswahl)',
    ]),
    inDecisions(['(employment | job! | jobs! | work!)', '(就 业 | 雇 员)']),
  ),
  defineField(
    'housing',
    'for housing decisions',
    outright([
      '(offered! | given! | granted! | refused! | denied! | obtain | get | gets!) ..3 (tenancy | lease! | apartment | flat | housing!)',
      '(landlord | rental) ..4 (decision | decide | screen | choose | select)',
      '(access | eligibility) ..2 (to! | for!) housing!',
      '(tenant | lodger | renter | rental applicant) ..3 (select | selection | screen | screening! | choose | vet | ranking!)',
      '(select | selecting! | screen | screening! | choose | choosing! | vet | vetting! | rank | evict | evicting!) ..3 (tenant | renter | lodger)',
      '(who! | whom) ..6 (flat | apartment | housing! | tenancy | lease! a!)',
      '(allocate | allocation of! | access to! | deny) ..3 (housing! | tenancy | accommodation | homes!)',
      '(eviction | evict)',
      '(tenant | rental | housing! | tenancy) (screening! | decision | eligibility | application | determination | selection)',
      '((租 客 | 租 户 | 承 租 人) [资 格] (筛 选 | 审 查 | 审 核) | (租 房 | 购 房 | 租 赁 | 住 房) [资 格 | 申 请 | 贷 款] (审 核 | 审 批 | 筛 选 | 申 请 | 资 格) | (审 核 | 审 批 | 筛 选) ..4 (租 房 | 购 房 | 住 房))',
    ]),
    inDecisions(['(housing! | tenancy | rental | apartment | accommodation | residential)', '(住 房 | 租 房 | 房 屋 | 租 赁)']),
  ),
  defineField(
    'education',
    'for decisions in education',
    outright([
      '(accepted! | admitted! | enrolled! | rejected! | expelled!) ..3 (on! | to! | in! | at! | into! | from!) ..4 (course | school | university | college | study | program)',
      '(course of study | study place)',
      '(learning outcome | academic performance) ..4',
      '(evaluate | assess | judge | rank) ..3 (learner | pupil | student | examinee)',
      '(grade | grading! | mark | marking! | score | scoring!) ..3 (exam | examination | test! paper | essay | student | pupil | paper! of! student | coursework)',
      '(admit | admitting! | admission | enrol | enroll | expel | select) ..4 (pupil | student | school | university | college | applicant)',
      '(school | university | college) (admission | place | entrance)',
      '(proctor | proctoring! | invigilate)',
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
      '(who! | whether! | if! | eligib) ..6 (entitled! | qualify | qualifies! | eligible | receive | receives! | get | gets!) ..4 (social | benefit | welfare | assistance | aid | public service | essential | unemployment | housing benefit | food)',
      '(social (benefit | benefits! | security | welfare | housing) | welfare (benefit | payment)) ..4',
      '(eligible | eligibility | entitlement | entitled! | access) ..3 (for! | to!) ..4 (benefit | welfare | social security | public (service | benefit | assistance | housing) | healthcare | food stamps! | unemployment | utility | essential)',
      '(public | social | welfare | unemployment) (benefit | assistance | aid)',
      '(emergency call | ambulance | fire brigade) ..4 (dispatch | prioritize | triage | priority)',
      '(access to! | deny | denial of! | provision of! | eligibility for! | in! | such! as! | distribution of! | decision) ..4 ((essential | basic | vital | key) ..4 service | public (benefit | assistance | service) | (social | government) (benefit | welfare | assistance))',
      '(基 本 | 必 要 | 必 需 | 公 共) [(公 共 | 社 会 | 民 生)] 服 务 [的] (资 格 | 获 取 | 提 供 | 审 批)',
    ]),
    inDecisions([
      '((essential | basic | vital) ..4 service | public (benefit | assistance) | (social | government) (benefit | welfare | assistance | security | service) | welfare)',
      '((基 本 | 必 要 | 必 需 | 公 共 | 关 键) [(公 共 | 社 会)] 服 务 | 社 会 (福 利 | 救 助 | 保 障))',
    ]),
  ),
]
