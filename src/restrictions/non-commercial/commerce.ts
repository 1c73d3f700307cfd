const ACT =
  '(use | usage | utilization | purpose | exploitation | exploit | activity | gain | advantage | application | deployment | production! | benefit | basis | setting | context | product | service | operation | project | distribution | redistribution | end | goal | interest | environment | manner | venture | enterprise | sale | licensing! | development | offering | nature | reason | profit | undertaking | reproduction | copy | copying!)'

/** Use for money, as a noun or a verb. */
export const COMMERCE = `(commercial! !(recipient | distributor | contributor | licensee) ..4 ${ACT} [(purpose | use | activity | operation | product | service | purposes)] | (industrial | commercial) (use | exploitation | application) | (offered! | put! up! | made!) for! sale | moneymaking | money making! | paid! (product | service | offering | work) | commercially! !(reasonable | available | viable | acceptable | practicable | sensible | feasible) | commercialize | commercialization | commercial exploitation | monetize | monetization | profit making ${ACT} | (revenue | income) generating ${ACT} | for! profit! ${ACT} | (generate | earn | derive | make | making! | turn) ..2 (revenue | income | profits! | profit! | money) | (financial | monetary | pecuniary) (gain | compensation | profit | advantage | reward))`
/** The same in Chinese. */
export const COMMERCE_ZH =
  '((商业 | 营利 | 盈利 | 牟利 | 商用 | 经营) [性] [的] (用途 | 目的 | 使用 | 活动 | 化 | 应用 | 场景 | 行为 | 产品 | 利用 | 生产 | 运营 | 服务 | 开发) | 商用 | 牟利)'
