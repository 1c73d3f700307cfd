/**
 * Traditional forms of the ideographs that patterns are written with, each behind its simplified form. A pattern reads both, so
 * that a license from Taiwan or Hong Kong is read by the same rules. Where Taiwan and Hong Kong write differently, both are there.
 * The 之 of legal prose stands beside 的 for the same reason.
 */
const pairs = `
  的之 万萬 与與 专專 业業 东東 丝絲 两兩 严嚴 丧喪 个個 临臨 为為 为爲 举舉 义義 乌烏 乔喬 习習 书書 买買 乱亂 争爭 于於 云雲 亚亞
  产產 亿億 仅僅 从從 仓倉 们們 价價 众眾 众衆 优優 会會 传傳 伤傷 伦倫 伪偽 伪僞 体體 佣傭 偿償 储儲 儿兒 兰蘭 关關 兹茲 内內
  冈岡 册冊 写寫 军軍 冲衝 决決 况況 净淨 准準 几幾 凯凱 凶兇 击擊 划劃 则則 刚剛 创創 删刪 别別 剥剝 办辦 务務 动動 励勵 劳勞
  势勢 区區 医醫 华華 协協 单單 卖賣 卢盧 卫衞 卫衛 厂廠 历歷 参參 双雙 发發 变變 叙敍 叙敘 台臺 号號 吁籲 后後 吓嚇 听聽 启啓
  启啟 员員 咨諮 响響 团團 围圍 国國 图圖 圣聖 场場 坏壞 坚堅 垄壟 声聲 处處 备備 复復 头頭 奥奧 学學 宁寧 实實 审審 宪憲 宽寬
  宾賓 对對 寻尋 导導 将將 尔爾 尸屍 届屆 属屬 屿嶼 岁歲 岛島 币幣 师師 帐帳 带帶 干幹 并並 广廣 床牀 库庫 应應 开開 异異 弃棄
  张張 弹彈 强強 归歸 当當 录錄 征徵 态態 总總 恋戀 恶惡 战戰 户戶 执執 扩擴 扬揚 扰擾 护護 报報 担擔 拟擬 拥擁 择擇 挝撾 损損
  据據 揽攬 携攜 数數 断斷 无無 时時 显顯 暂暫 术術 机機 杀殺 权權 条條 来來 极極 构構 枪槍 标標 栏欄 样樣 档檔 检檢 欧歐 残殘
  毁毀 汇匯 污汙 汤湯 沟溝 没沒 泄洩 泽澤 测測 济濟 游遊 湾灣 满滿 滤濾 滥濫 潜潛 灭滅 点點 爱愛 状狀 独獨 狱獄 献獻 环環 现現
  电電 疗療 监監 盖蓋 盗盜 盘盤 矿礦 码碼 础礎 确確 种種 秘祕 积積 称稱 秽穢 税稅 稳穩 窃竊 竞競 筛篩 筹籌 签籤 类類 纠糾 约約
  级級 纳納 纵縱 纹紋 纽紐 线線 练練 组組 织織 终終 绍紹 绎繹 经經 结結 绕繞 给給 络絡 绝絕 统統 继繼 绪緒 续續 维維 缀綴 缅緬
  编編 缴繳 网網 罗羅 罚罰 群羣 职職 联聯 胁脅 脑腦 脚腳 脱脫 脸臉 腊臘 臺台 舆輿 节節 苏蘇 范範 荐薦 荣榮 药藥 莱萊 获獲 营營
  萨薩 虑慮 虚虛 虫蟲 补補 袭襲 装裝 见見 规規 视視 触觸 誉譽 计計 订訂 认認 让讓 训訓 议議 记記 许許 论論 讼訟 设設 访訪 证證
  评評 识識 诈詐 诉訴 诊診 诋詆 译譯 试試 话話 诞誕 询詢 该該 语語 误誤 诱誘 说説 说說 请請 诸諸 诺諾 诽誹 调調 谋謀 谍諜 谎謊
  谢謝 谣謠 谤謗 贝貝 负負 贡貢 财財 责責 账賬 货貨 质質 贩販 购購 贵貴 贷貸 贸貿 费費 赁賃 资資 赋賦 赌賭 赔賠 赖賴 赞贊 跃躍
  践踐 踪蹤 转轉 软軟 载載 较較 输輸 辖轄 辩辯 边邊 达達 迁遷 过過 运運 还還 进進 远遠 违違 适適 选選 递遞 邮郵 采採 释釋 里裏
  里裡 针針 钓釣 钟鍾 钱錢 销銷 锁鎖 键鍵 镑鎊 镜鏡 长長 门門 闭閉 问問 间間 闻聞 阅閲 阅閱 队隊 际際 陆陸 险險 随隨 隐隱 隶隸
  难難 雇僱 韦韋 韩韓 页頁 顶頂 项項 须須 顾顧 顿頓 预預 领領 频頻 额額 颠顛 风風 飞飛 饮飲 馈饋 馏餾 马馬 驶駛 驾駕 骂罵 验驗
  骗騙 骚騷 鱼魚 鲁魯 鲜鮮 麦麥 黄黃 齐齊
  制製 复複 布佈 注註 签簽 系係 志誌 尽盡 尽儘 换換 愿願 旧舊 讯訊 词詞 诚誠 课課 谈談 谨謹 赠贈 赢贏 车車 轮輪 辅輔 辞辭 逻邏 遗遺 鉴鑑 链鏈 错錯 阶階 静靜 顺順 颁頒 题題 饰飾 馆館 驱驅 驻駐 龄齡 离離 简簡 紧緊 纪紀 纯純
  纷紛 纸紙 细細 绑綁 缓緩 缘緣 缩縮 罢罷 胜勝 艺藝 虽雖 览覽 觉覺 讨討 讲講 败敗 趋趨 炼煉 热熱 灾災 灵靈 硕碩 着著 笔筆 摄攝 敌敵 杂雜 枢樞 欢歡 毕畢 气氣 汉漢 浏瀏 惩懲 废廢 怀懷 悬懸 抢搶 拦攔 扫掃 奖獎 妇婦 娱娛 夺奪
  占佔 托託 借藉 周週 伙夥 余餘 仿倣 并併 涂塗 证証 绩績 银銀 赶趕 迹跡 闲閒 线綫 亏虧 债債 兽獸 凭憑 压壓 叶葉 吗嗎 垫墊 垦墾
`

let traditionalOf: ReadonlyMap<string, readonly string[]> | undefined

function readPairs(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, string[]>()
  for (const pair of pairs.trim().split(/\s+/)) {
    const [simplified, traditional] = [...pair] as [string, string]
    const forms = read.get(simplified)
    if (forms === undefined) read.set(simplified, [traditional])
    else forms.push(traditional)
  }
  return read
}

/** The traditional forms of an ideograph; none where it is the same. */
export function traditionalForms(ideograph: string): readonly string[] {
  traditionalOf ??= readPairs()
  return traditionalOf.get(ideograph) ?? []
}
