import { type ClauseView, defineKind, Force, type Found, probe, type RestrictionBase, rule } from '../restriction.ts'

/** What must be deleted. */
export type Deleted = 'model' | 'copies' | 'derivatives' | 'outputs'

/** When the license ends, what was received must be deleted. */
export interface DeletionOnTermination extends RestrictionBase {
  readonly kind: 'deletion-on-termination'
  /** What must go. */
  readonly what: readonly Deleted[]
}

const ending = probe(
  'terminate | (license | agreement | right | permission | grant | contract | relationship | term | project | study | subscription | evaluation) ..4 (over! | ends! | ended! | concluded! | concludes! | completed! | finished! | lapse | lapses! | run! out! | runs! out! | ceases! | cease! | cessation | cancel | canceled! | cancelled! | withdrawn! | lost!) | cessation | after expiry | lapse of! | (end | ending! | close | completion | conclusion) of! ..3 (license | agreement | term | project | study | period | evaluation | subscription | grant | contract) | (lose | lost!) ..2 (right | license) | (bring | come! | comes! | put) ..10 (to! an! | an!) end! | termination | expire | expiration | expiry | revoke | revocation | rescission | end! of! (this! | the! | your!) | (license | agreement | right | access) (end! | ends!) | 终止 | 到期 | 届满 | 失效 | 撤销 | 解除 | 期满 | 到期 | 结束 | 中止 | 撤回 | 收回',
)
const underEnding = probe('term | termination | expiration | revocation | 终止 | 期限')

const ceasing = probe('(cease | stop | discontinue) ..3 (use | using) | (停止 | 终止 | 中止) ..4 使用')

const named: readonly (readonly [Deleted, ReturnType<typeof probe>])[] = [
  [
    'model',
    probe(
      'model | software | material | weight | work! | program | product | parameter | checkpoint | code | artifact | dataset | corpus | corpora! | data | technology | contribution | content | tool | 模型 | 软件 | 材料 | 权重 | 程序 | 代码 | 作品 | 数据',
    ),
  ],
  ['copies', probe('copy | reproduction | duplicate | 副本 | 复制件 | 拷贝 | 备份')],
  ['derivatives', probe('derivative | modification | adaptation | derived! | adapted! | fine tuned! | finetuned! | modified! | 衍生 | 修改 版 | 改进 | 微调')],
  ['outputs', probe('output | generation | generated! (content | data | image | text) | synthetic data | 输出 | 生成 (内容 | 物 | 结果)')],
]

/** Whether the clause, or the two before it in its section, say that the license ended. */
function onEnding({ view }: Found): boolean {
  if (view.has(ending) || view.under(underEnding)) return true
  for (const distance of [-1, -2]) {
    const before = view.reading.neighbor(view.clause, distance)
    if (before !== undefined && before.clause.headings.at(-1) === view.clause.headings.at(-1) && before.has(ending)) return true
  }
  return false
}

/** What stands beside the verb, up to the end of its part of the sentence. */
function deleted(view: ClauseView, from: number, to: number): Deleted[] {
  const what = named.filter(([, words]) => {
    const match = view.find(words, from)
    return match !== undefined && match.start < to
  })
  return what.map(([name]) => name)
}

function read(found: Found): { what: Deleted[] } | undefined {
  if (!onEnding(found)) return undefined
  const { view, start, end } = found
  const after = deleted(view, start, Math.min(view.length, end + 16))
  // "Cease to use the model and its derivatives, and delete any copy thereof": what is used no more is what is deleted.
  const ceased = view.find(ceasing, Math.max(0, start - 24))
  const before = ceased !== undefined && ceased.start < start ? deleted(view, ceased.start, start) : after.length === 0 ? deleted(view, Math.max(0, start - 20), start) : []
  const what = new Set([...before, ...after])
  // Copies and derivatives are those of the model, which the text may call by its name.
  if (!what.has('outputs') || what.size === 0) what.add('model')
  return { what: [...what] }
}

export const deletionOnTermination = defineKind<DeletionOnTermination>({
  kind: 'deletion-on-termination',
  family: 'duties',
  modality: 'obligation',
  title: 'Deletion on termination',
  meaning:
    'When the license ends, the user must delete, destroy or give back what it received, and often what was made from it. Licenses say "delete and cease use of", "destroy all copies", "return or destroy"; Chinese ones say 删除 or 销毁.\n\nFor a service in production it means that the end of the license is also the end of the service, on that day. It also means that one must know where copies lie: caches, backups, images of containers, fine-tuned models at customers.',
  rules: [
    rule(
      [
        '(delete | destroy | erase | purge | wipe | uninstall | deinstall | destruction | deletion) !(from!) ..16 (model | software | material | weight | work | program | product | parameter | checkpoint | code | copy | artifact | dataset | corpus | corpora! | data | derivative | technology | contribution | them | content)',
        '(return! | returned! | surrender!) ..6 (or! destroy | and! delete | to! (licensor | us!) | all! [the!] (copy | original)) ..8 [copy | software | model | material | work]',
        '(all! | any! | every! | each!) ..8 (copy | derivative | material | model | software) ..12 (must | shall | will | are! to! | is! to! | have! to! | has! to!) be! ..3 (deleted | destroyed | erased | removed | returned | purged! | wiped!)',
        'remove ..8 (model | software | material | weight | copy | program) ..12 (from! (all! | your! | any! | its! | their! | the!) ..3 (system | device | computer | server | storage))',
      ],
      {
        force: [Force.none, Force.obligation],
        unless: [
          '(may! | shall | must) not ..2 (delete | destroy)',
          '(add | addition | modify) ..6 (delete | deletion)',
          '(delete | remove | destroy) ..6 (notice | legend | marking | copyright | trademark | clause)',
        ],
      },
      read,
    ),
    // In other words: what is handed back, wiped, or must not be kept.
    rule(
      [
        '(return! | returns! | returned! | hand! back! | give! back! | surrender) ..6 (material | dataset | corpus | corpora! | data | software | model | weight | copy | copies! | originals! | everything | them!) ..6 (or! | and!) ..4 (certify | certifies! | confirm | destroy | delete | wipe | erase)',
        '(keep! | kept! | retain! | retained! | hold! | remain! | remains!) ..4 (no! | any! | none) ..4 (copy | copies! | part | portion | trace | version | material | weight)',
        '(no! | none! of! the!) (copy | copies! | part | portion | trace | material | version) ..6 (shall! | may! | must! | will! | is! to!) ..2 (be! | remain | stay | survive) ..3 (retained! | kept! | held! | left! | stored! | with! | in! | on! | possession)',
        '(wipe | wiped! | purge | purged! | erase | erased! | scrub | destroy | destroyed! | delete | deleted! | shred | get! rid! of! | dispose of!) ..16 (copy | copies! | it! | them! | everything | system | server | storage | disk | device | model | weight | file | files! | data | material)',
        '(files! | weights! | everything | copies! | material | model | data) ..8 (must! | shall! | has! to! | have! to! | is! to! | are! to! | needs! to!) ..2 (be! (wiped! | purged! | erased! | destroyed! | deleted! | removed! | returned! | handed! back!) | go! | disappear | vanish)',
        '(certify | certifies! | confirm | attest) ..6 (deletion | destruction | erasure | (has! | have!) been ..1 (deleted! | destroyed! | wiped! | erased!))',
      ],
      { force: [Force.obligation, Force.prohibition], unless: ['(notice | legend | copyright | trademark)'] },
      read,
    ),
    // The model by its name: "erase Foobar-1".
    rule(
      ['(delete | destroy | erase) ..2 {thing:name}'],
      { force: [Force.obligation], needs: ['(you | licensee | user | recipient)'], unless: ['(notice | legend | account | file | folder)'] },
      read,
    ),
    // A remedy of the licensor: it may require the user to give all back.
    rule(
      ['require ..4 (you | licensee | user | recipient) ..4 to! ..3 (return | delete | destroy | erase)'],
      { force: [Force.reservation, Force.licensor, Force.permission] },
      read,
    ),
    rule(
      [
        '(<zh-wipe>) ..20 (<zh-thing>)',
        '(将 | 把) ..20 (<zh-thing>) ..12 (<zh-wipe>)',
        '(<zh-thing>) ..10 (予以 | 进行 | 立即 | 全部 | 一并 | 悉数 | 应 | 须) ..4 (<zh-wipe>)',
        '(停止 | 终止 | 中止) ..4 使用 ..4 (并 | 且) ..6 (<zh-wipe>)',
      ],
      { unless: ['(不得 | 禁止 | 请勿) ..6 (删除 | 移除)', '(删除 | 移除) ..6 (声明 | 标识 | 版权 | 署名)', '(个人 信息 | 账号 | 账户 | 用户 数据)'] },
      read,
    ),
  ],
  say: ({ what }) => `When the license ends you must delete ${what.map((each) => words[each]).join(' and ')}.`,
})

const words: Readonly<Record<Deleted, string>> = {
  model: 'the model',
  copies: 'all copies',
  derivatives: 'what was derived from it',
  outputs: 'its outputs',
}
