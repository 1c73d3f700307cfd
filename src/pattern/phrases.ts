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
    // Chinese: who, what, and the verbs that every drafter picks anew.
    'zh-us':
      '我们 | 我方 | 我司 | 许可方 | 许可人 | 授权方 | 授权人 | 版权方 | 版权人 | 权利人 | 著作权人 | 甲方 | 提供方 | 提供者 | 开发者 | 开发方 | 研发方 | 发布方 | 发布者 | 原作者 | 本 (公司 | 平台 | 团队 | 单位 | 机构 | 机关 | 实验室 | 项目组 | 院 | 校 | 所 | 中心 | 会 | 社区)',
    'zh-you':
      '您 | 你 | 贵方 | 贵司 | 贵公司 | 用户 | 使用者 | 使用方 | 使用人 | 被许可人 | 被许可方 | 被授权人 | 被授权方 | 乙方 | 接收者 | 接收方 | 申请人 | 申请方 | 下载者 | 应用方 | 部署方',
    'zh-others':
      '第三方 | 第三人 | 他人 | 他方 | 任何人 | 公众 | 外部 | (任何 | 其他 | 其它) [第三] (单位 | 个人 | 组织 | 机构 | 主体 | 企业 | 方 | 人) | (下游 | 后续 | 次级) [用户 | 使用者 | 使用人 | 方 | 接收者] | 客户 | 受让人 | 受让方',
    'zh-thing': '模型 | 权重 | 参数 | 软件 | 程序 | 代码 | 作品 | 材料 | 资料 | 数据集 | 数据 | 衍生 | 副本 | 拷贝 | 复制件 | 备份 | 文件 | 资源 | 产品',
    'zh-terms': '协议 | 许可 | 许可证 | 许可书 | 条款 | 约定 | 授权书 | 规则 | 声明 | 须知',
    'zh-must': '须 | 需 | 必须 | 应 | 应当 | 请 | 要 | 务必 | 有义务 | 有责任',
    'zh-tell': '通知 | 告知 | 报告 | 报备 | 报送 | 上报 | 通报 | 汇报 | 呈报 | 申报 | 反馈 | 举报 | 知会 | 提交 | 披露 | 通告 | 反映',
    'zh-mark': '标识 | 标注 | 标记 | 注明 | 标明 | 标示 | 写明 | 载明 | 列明 | 指明 | 声明 | 说明 | 披露 | 明示 | 公示 | 示明 | 提示 | 表明 | 展示 | 显示 | 呈现 | 体现 | 保留',
    'zh-give':
      '分发 | 再分发 | 分享 | 共享 | 发布 | 传播 | 提供 | 转交 | 交付 | 转发 | 散布 | 扩散 | 泄露 | 透露 | 披露 | 公开 | 转让 | 上传 | 转移 | 外传 | 转授 | 赠与 | 转借 | 转赠 | 出借 | 赠送 | 移交 | 交由 | 给予',
    'zh-wipe': '删除 | 销毁 | 清除 | 清理 | 抹除 | 卸载 | 移除 | 归还 | 返还 | 退还 | 交还 | 删掉 | 清空 | 消除',
    'zh-derived': '衍生 | 派生 | 演绎 | 修改 | 改编 | 改进 | 二次 (创作 | 开发 | 训练) | 微调 | 再训练 | 修订 | 改造 | 改作',
    consent: '(consent | permission | approval | authorization | license | agreement | leave) | 同意 | 许可 | 授权 | 批准',
  }),
)
