/**
 * Phrases that licenses use again and again, by name: `<model>` in a pattern stands for the body here.
 * A body may use other phrases. They are about language, not about kinds: what one kind alone needs stays in its folder.
 */
export const phrases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Who is bound, and who binds.
    licensee: 'you | your | licensee | user | recipient | customer | participant | member | 您 | 你 | 被许可人 | 被许可方 | 用户 | 使用者 | 使用方',
    licensor: 'licensor | we | us | our | company | provider | author | owner | developer | 许可方 | 许可人 | 我们 | 授权方 | 开发者',
    // Deontic words.
    'must-not':
      '(shall | may | must | will | can | should | would) [also | only] (not | never) | cannot | (shall | may | must | will | can) neither | agree [that (you | licensee)] [will] not [to] | (is | are | be) [strictly | expressly] (prohibited | forbidden | barred) from! | may! only | 不得 | 不可 | 不能 | 不会 | 不应 | 不允许 | 禁止 | 严禁 | 请勿 | 无权 | 不准',
    must: '(shall | must | agree | require | oblige | will | need | undertake | responsible | duty) [also | promptly | immediately | hereby] | 必须 | 应当 | 应 | 须 | 需 | 有义务 | 同意',
    // Things.
    model:
      'model | software | material | weight | work | program | product | parameter | checkpoint | code | artifact | asset | licensed! (material | work | technology | software) | complementary material | content | 模型 | 软件 | 作品 | 权重 | 代码 | 材料 | 本软件 | 程序',
    derivative:
      'derivative [work | model] | derived! (work | model) | modification | modified! (version | model | work) | adaptation | adapted! material | improvement | fine tuned! model | finetuned! model | 衍生 [作 | 模 | 产] [品 | 型] | 修改版 | 改进',
    output:
      'output | result | generated! (content | data | output | material | image | text | media) | generation | completion | response | synthetic data | 输出 | 生成 (内容 | 物 | 结果) | 输出结果 | 合成数据',
    agreement: 'agreement | license | term | condition | licence! | 协议 | 许可 | 许可证 | 条款 | 本协议',
    // Acts.
    use: 'use | utilize | employ | deploy | operate | exploit | access | apply | run | 使用 | 用于 | 用作 | 利用 | 应用',
    distribute:
      'distribute | redistribute | publish | share | convey | transfer | sublicense | make available | provide | disseminate | host | 分发 | 发布 | 传播 | 分享 | 提供 | 共享 | 转发 | 再分发',
    modify: 'modify | adapt | alter | change | fine tune | finetune | create derivative | 修改 | 改编 | 微调',
    copy: 'copy | reproduce | duplicate | 复制',
    consent: '(consent | permission | approval | authorization | license | agreement | leave) | 同意 | 许可 | 授权 | 批准',
  }),
)
