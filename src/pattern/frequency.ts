/**
 * How often words stand in licenses, counted by scripts/write-frequency.ts: each line holds the words of which there is about one in
 * so many, in powers of two from one in one. Ideographs are counted among ideographs.
 */
const steps = [
  '',
  '',
  '',
  '',
  'of or the 的',
  'a and any in to you 可 型 或 模 用 许',
  'by for is license that this use 不 人 任 何 使 其 协 和 您 方 有 本 权 法 议',
  'agreement are as be code if including may model not other rights software such terms under with work your 中 为 于 他 以 件 作 分 列 利 制 包 及 发 合 品 商 在 定 对 律 性 意 所 括 损 授 提 是 条 生 系 者 行 衍 软 限',
  'all an conditions copy copyright derivative distribute distribution from it its licensor materials means modifications must no notice on provided s section shall source version which will without works 下 与 业 个 产 但 体 供 保 信 修 免 全 公 关 内 出 同 国 基 声 复 失 如 害 将 并 应 开 式 得 息 成 承 担 指 据 接 改 数 明 果 标 款 止 版 特 理 由 目 相 知 示 第 能 自 被 要 规 解 证 识 责 输 过 进 适 通 部 非',
  'ai applicable arising at available based but c commercial contributor copies covered damages data derivatives do document documentation does each entity file following form free granted has have implied include information law laws legal liability library licensed licensee limitation limited made make models modification modified modify non notices only original otherwise output part parties party patent permission products program public purpose subject these third used using warranties warranty we whether 一 三 上 且 主 义 之 予 争 事 们 会 侵 充 共 决 创 到 前 力 务 区 原 参 反 受 名 后 向 含 因 地 均 处 外 学 守 实 家 容 布 建 当 必 情 我 排 效 料 新 无 时 更 服 材 根 此 民 求 注 活 源 物 社 科 等 类 练 终 而 联 范 著 表 許 训 记 论 该 请 赔 起 违 述 途 遵 重 销 间 闻 附 除 需 面 音 须',
  'above access additional against agree also apply associated attribution been behalf between can charge claim claims commons compliance comply connection consequential content contract contribution control cover create date de die direct disclaimer display distributed either even event except exclusive exercise express expressly extent files fitness grant grants hereby herein however i incidental included indirect individual infringement initial intellectual kind liable licence licenses machine material mean merchantability more name new object oder offer one open others our out particular perform permitted person policy portion product property provide provision publicly purposes reasonable recipient related reproduce required research responsible restrictions results right royalty same sections service services set so special stability term terminate termination text than their then thereof those time title trademark unless upon us user users versions way when where who written の 专 习 书 二 交 享 仅 从 代 传 例 停 偿 允 先 再 况 则 副 加 动 動 化 危 即 取 告 器 围 大 子 存 安 展 工 已 带 引 形 户 技 持 按 撤 收 放 文 日 显 智 暗 期 未 机 来 样 権 次 满 然 犯 状 独 献 球 电 登 益 直 确 禁 种 称 程 立 管 索 约 组 经 结 续 若 获 补 视 話 誉 諾 订 让 讼 诉 贡 费 足 身 转 辖 造 释 開 问 院 险 集 項 预 题 风',
  'accept acceptable acceptance accordance act action add addition advised affiliates after another anyone appear application applies appropriate assume author authorized authors automatically basis being below both breach business case cause change changes collective combination company computer consent considered constitutes contains continue contributors convey copying corresponding created creation credit database deemed defined definitions derived developer different directly dispute distributing effect electronic enabling end entire entities entitled excluding exemplary exercising exhibit failure fee foregoing forth foundation full further generate generated give given goods governed governing harm hereunder holder holders how https human immediately inc includes incorporated individuals intended international into jurisdiction language lawsuit learning least list litigation loss losses makes making manner names necessary nor nothing number obligations order outputs own owned owner ownership package parameters patents performance permissions personal place portions possibility prior profits programs prohibited prominent promote provisions publish published receive received recipients redistribution refers regarding regulations relating remain representations reproduction requirements reserved respect resulting retain risk rules sale sell separate should similar sole solely some specific standard state stated statement states stating sublicense subsequent support survive terminated texts them theory there they through trade trademarks training u und united usage uses via violation weights whole within worldwide would writing い す な に は ま を 也 了 估 似 依 傷 像 入 具 军 冲 准 切 判 别 单 另 台 号 司 問 团 域 場 多 始 完 宣 密 导 履 市 希 年 库 德 态 悉 护 拥 控 推 支 政 断 族 易 晓 最 月 望 术 束 查 格 档 派 点 牌 现 現 申 留 码 研 移 税 究 突 站 算 素 织 给 统 继 维 网 致 营 虚 術 製 见 言 記 該 誤 认 访 评 说 責 資 负 运 还 送 道 適 邮 配 采 门 阅 队 随 首',
]

/** What is expected of a word that stands in no line. */
const RARE = 2 ** -(steps.length + 2)

const shares = new Map<string, number>()
for (const [step, words] of steps.entries()) for (const word of words.split(' ')) shares.set(word, 2 ** -step)

/** The share of a word, as written in lowercase, among the words of licenses. */
export const shareOf = (word: string): number => shares.get(word) ?? RARE
