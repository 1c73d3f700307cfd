/**
 * Words for one thing that drafters on the mainland, in Taiwan and in Hong Kong choose differently, the one that patterns are
 * written with first. A pattern reads all of a row, in either script; it need not know where a license comes from.
 */
const rows = `
  协议 契约 合约 合同
  软件 软体
  硬件 硬体
  芯片 晶片
  数据 资料
  信息 资讯
  程序 程式
  代码 程式码
  源代码 原始码 源码
  网络 网路
  服务器 伺服器
  视频 影片
  图像 影像
  文件 档案
  用户 使用者 使用人
  云 云端
  运行 执行
  发布 释出
  分发 散布
  改编 改作
  人工智能 人工智慧
  知识产权 智慧财产权 智慧财产
  第三方 第三人
  出处 来源
  标注 标示
  约束 拘束
`

const table = new Map<string, readonly string[]>()
for (const row of rows.trim().split('\n')) {
  const [word, ...others] = row.trim().split(' ')
  table.set(word!, others)
}

/** Ideographs of the longest word in the table. */
const LONGEST = 4

/**
 * The word of the table that begins a run of ideographs, the longest, with what others say for it.
 *
 * @param ideographs single ideographs in their order
 */
export function regionalWord(ideographs: readonly string[]): { readonly length: number; readonly others: readonly string[] } | undefined {
  for (let length = Math.min(LONGEST, ideographs.length); length > 0; length--) {
    const others = table.get(ideographs.slice(0, length).join(''))
    if (others !== undefined) return { length, others }
  }
  return undefined
}
