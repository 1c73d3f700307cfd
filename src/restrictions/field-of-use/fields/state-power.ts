import { defineField } from '../field.ts'

const person =
  '(person | people | individual | human! | humans! | citizen | public | population | employee | worker | customer | user | resident | student | dissident | journalist | activist | anyone | movement | location | communication)'
const crime = '(crime | criminal | criminality | offense | offend | reoffend | recidivism | recidivist | delinquency | misconduct)'

/** Fields of use: power of the state. */
export const statePower = [
  defineField(
    'law-enforcement',
    'for law enforcement',
    {
      ways: [
        '(police | policing! | constabulary | sheriff | law! enforcement) !(power) (body | bodies! | force | department | officer | agency | authority | work | investigation | operation | purpose)',
        '(criminal | police) investigation',
        '(arrest | detention | prosecution | prosecute) ..3 (decision | person | suspect | people | individual | of!)',
        '(identify | track | profile) ..3 suspect',
        'law! enforcement [(purpose | use! | uses! | agency | activity | decision | application)]',
        '(policing! | police) !(power) [(work | purpose | operation | use! | force)]',
        '(执 法 | 警 务 | 警 用 | 公 安 | 治 安 管 理)',
        '(法 執 行 | strafverfolgung)',
      ],
      notAfter: /\b(?:predictive|preventive)\s+$|预测性\s*$/i,
    },
    {
      // Who must not use it, told before the ban.
      ways: [
        '(police | law! enforcement) [(authority | agency | department | officer | force)] ((may! | shall! | must! | can! | will!) not! | cannot! | (is! | are!) not! (permitted! | allowed! | authorized!)) ..4 use',
      ],
      needs: ['(model | software | service | api! | weight | material | license)'],
      binding: true,
    },
  ),
  defineField('predictive-policing', 'to predict who will commit crimes', {
    ways: [
      '(predict | forecast | anticipate | foresee | guess | estimate | gauge | assess) ..6 (who! | whether! | which! | how likely | likelihood) ..10 (crime | criminal | offend | reoffend | offense | steal | violent)',
      '(crime | offender | reoffending! | recidivism) ..2 (forecast | forecasting! | prediction | predicting! | profiling! | risk)',
      '(potential | future | likely) (offender | criminal | suspect)',
      '(predict | forecast | calculate | judge | score) ..6 (criminal | crime | criminality | offend | reoffend | offending! | delinquent)',
      'predictive (policing | justice)',
      `(predict | forecast | assess | determine | estimate | profile) ..14 (fraud! crime | ${crime})`,
      `(crime | criminality | recidivism | criminal (behavior | risk)) (prediction | forecasting | risk! assessment | profiling)`,
      `(likelihood | probability | risk of!) ..8 ${crime}`,
      '预 测 ..14 (犯 罪 | 再 犯 | 违 法) | 犯 罪 [(风 险)] 预 测 | 预 测 性 (警 务 | 执 法 | 治 安)',
    ],
  }),
  defineField('criminal-justice', 'in the administration of justice', {
    ways: [
      '(sentence | verdict | ruling | judgment | bail | parole | probation | guilt) ..6 (court | judge | jury | tribunal | offender | defendant | prisoner | convict)',
      '(court | judge | jury | tribunal) ..6 (sentence | verdict | ruling | judgment | decide | decision | evidence)',
      '(guilt | innocence) of! ..3 (person | individual | accused | defendant | suspect | people)',
      '(evaluate | weigh | assess) ..3 evidence ..6 (court | trial | prosecution | criminal)',
      '(court (decision | proceeding | ruling | case) | sentencing! | judicial)',
      'criminal (justice | sentencing | proceeding | trial) [(system | process | decision)]',
      'administration of! [(criminal | civil)] justice',
      'administer ..2 justice',
      'justice (system | administration)',
      'judicial (decision | process | proceeding | administration | system | sentencing | outcome | ruling | function)',
      '(bail | parole | probation | sentencing!) (decision | determination | recommendation | assessment | hearing | outcome)',
      'decision ..4 (parole | bail | probation | sentencing!)',
      '(sentencing! | parole | bail) (or | and) (sentencing! | parole | bail | probation)',
      '(司 法 | 量 刑 | 刑 事 | 审 判 | 假 释)',
      '(刑 事 司 法 | rechtspflege | strafjustiz)',
    ],
  }),
  defineField('immigration', 'in immigration, asylum or border control', [
    '(asylum | refugee | visa | migrant | border guard | border control | residence permit | deportation | naturalization)',
    '(immigrant | migrant | migrants!) ..6 (assess | decide | screen | control | enforcement | detect)',
    'immigration !(status | law) [(control | enforcement | process | decision)]',
    'asylum [(process | decision | application)]',
    '(migration! | border) (or | and | control | enforcement | management | security | decision) [(border | asylum)] [control]',
    '(deportation | deport | visa ..2 (decision | application | screening) | refugee (status | determination | application | decision))',
    'migration! ',
    '(移 民 | 庇 护 | 难 民 | 出 入 境 | 边 (境 | 防) (管 控 | 控 制 | 管 理 | 检 查))',
    '(移 民 管 理 | 出 入 国 | einwanderung | asylverfahren)',
  ]),
  defineField('surveillance', 'for surveillance', [
    '(mass | covert | secret | bulk | indiscriminate) (surveillance | monitoring! | observation | tracking! | interception)',
    '(watch | shadow | spy! on! | keep! watch | keep! tabs! | monitor | monitoring! | tracking! | track | observe) ..3 (person | people | citizen | employee | worker | dissident | journalist | individual | population | protester | demonstrator | movement of!)',
    '(intercept | interception | tap | tapping!) ..4 (communication | call! | calls! | message | phone | conversation)',
    '(surveillance | surveil | wiretap | wiretapping | eavesdrop | eavesdropping) [(purpose | system | technology | of! (people | person | individual | population))]',
    `(track | monitor) !(the! (service | performance)) ..5 ${person}`,
    `(spy! | spying! | snoop) on! ..3 ${person}`,
    '(infer | detect | deduce) ..6 (protected (class | characteristic | attribute | status) | ((aspect | feature) ..8 identity))',
    '(监 视 | 监 听 | 窃 听 | 监 控 | 跟 踪 ..4 (个 人 | 他 人 | 公 民 | 用 户 | 定 位) | 窃 取 ..4 行 踪)',
    '(uberwachung | massenuberwachung | 監 視)',
  ]),
  defineField('biometric-identification', 'to identify people by biometrics', {
    ways: [
      '(recognize | recognizing! | identify | identifying! | identification | single! out! | authenticate | match | matching! | pick out) ..8 (gait | face | faces! | iris | fingerprint | voiceprint | retina | biometric | facial | palm | voice)',
      '(biometrics! | face! prints! | facial scan)',
      '(gait | iris | palm | vein | retina) (analysis | scan | recognition | print)',
      'biometric [(processing | identification | recognition | surveillance | categorization | data | information | identifier | verification | authentication | system | analysis)]',
      '(facial | face | gait | iris | voice | fingerprint | retina) (recognition | identification | matching | verification | scanning)',
      '(match | compare) ..2 (faces! | facial | fingerprint)',
      '(identify | recognize | authenticate | verify) ..10 (faces! | face! | facial | voiceprint | gait | fingerprint | iris)',
      '(faceprint | voiceprint | facial (attribute | feature | image | data))',
      '(人 脸 | 面 部 | 步 态 | 虹 膜 | 声 纹 | 指 纹) [特 征] (识 别 | 比 对 | 辨 识 | 采 集 | 信 息)',
      '生 物 (识 别 | 特 征) [(信 息 | 识 别 | 数 据)]',
      '(顔 認 識 | 生 体 認 証 | gesichtserkennung | biometrische)',
    ],
  }),
  defineField('emotion-recognition', 'to recognize emotions', [
    '(infer | read | detect | gauge | guess | recognize | deduce | judge | analyze | measure | monitor) ..4 (emotion | feelings! | feeling | mood | moods! | mental state | state! of! mind | sentiment of! (employee | person | people))',
    '(emotion | mood | feelings!) ..3 (recognition | detection | inference | tracking! | analysis | reading!)',
    '(emotion | emotional [state] | affect | affective) (recognition | detection | inference | analysis | identification | prediction | computing | recognizer)',
    '(recognize | infer | detect | identify | analyze | read | predict | assess | determine | deduce) ..6 (emotion | emotional (state | condition | response))',
    '(情 绪 | 情 感) [(状 态)] (识 别 | 分 析 | 检 测 | 推 断 | 计 算 | 判 断)',
    '(识 别 | 推 断 | 分 析 | 检 测 | 判 断) ..8 (情 绪 | 情 感)',
    '(感 情 認 識 | emotionserkennung)',
  ]),
  defineField('social-scoring', 'for social scoring', [
    '(rank | rate | score | grade | classify | sort) ..4 (citizen | people | person | individual | resident | population) ..8 (conduct | behavior | trustworthiness | reliability | worth | merit | social | lifestyle)',
    'social (credit | scoring! | score | rating! | ranking!)',
    '(reputation | trust | behavior) (scores! | scoring! | points!) ..4 (citizen | people | person | individual)',
    'social [(credit | behavior | behavioral)] (scoring! | score | ranking | rating) [system]',
    'social credit [system]',
    '(score | rate | rank | classify | evaluate) ..6 (person | people | individual | citizen) ..16 (social behavior | trustworthiness | personality | social conduct)',
    '(trustworthiness | citizen) (score | scoring | rating)',
    '社 会 [信 用] (评 分 | 打 分 | 计 分 | 评 级 | 积 分)',
    '(社 会 的 ス コ ア | sozialbewertung | social! scoring!)',
  ]),
]
