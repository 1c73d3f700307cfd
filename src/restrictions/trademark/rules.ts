import { defineKind, Force, type RestrictionBase, rule } from '../restriction.ts'

/** No right to the licensor's names and marks, or none to suggest its endorsement. */
export interface Trademark extends RestrictionBase {
  readonly kind: 'trademark'
}

const marks =
  '(trademark | trade mark | trade name | tradename | service mark | servicemark | logo | brand | brand name | brand feature | product name | corporate name | wordmark | trade dress | certification mark | word mark | figurative mark | marks!)'
const nameOrMark = `(${marks.slice(1, -1)} | (name | names) ..2 (or! | and! | nor!) ..3 (mark | logo | trademark | likeness | seal | symbol) | mark! | marks!)`

/** Notices about marks are kept, which is another duty; marks that are infringed are a use. */
const remark = [
  '(retain | remove | alter | obscure | delete | reproduce | preserve | keep | include | carry) ..24 (trademark | marks!) ..12 (notice | legend | attribution)',
  '(retain | remove | alter | obscure | delete) ..16 (trademark | marks!)',
  '(infringe | infringement | violate | misappropriate) ..24 (trademark | intellectual property)',
  'declining ..6 grant',
  '(is! | are!) ..2 [registered] (trademark | trade mark) of! ..5 $',
]

const negation = '(no! | not! | nothing | neither | nor! | never | none! | n t | cannot | without | exclude | excludes! | excluded | excluding | except! | does! not! | prohibited)'

export const trademark = defineKind<Trademark>({
  kind: 'trademark',
  family: 'standing',
  subject: ['name'],
  title: 'Trademark',
  meaning:
    'The license gives no right to the names, logos and marks of the licensor, or forbids to use its name to endorse or advertise a product. Apache-2.0 has the first form, the third clause of BSD the second; model licenses often add brand guidelines.\n\nIt rarely costs anything: the origin may still be told in plain words. It matters where marketing wants the name or logo of the model in a headline, and beside a duty to display that very name, which is then an exception to this one.',
  rules: [
    rule(
      [
        `(grant | permit | permission | right | license | convey | authorize | authorization | confer | entitle) ..24 ${marks}`,
        `(patent! and!) trademark right`,
        `${marks} ..16 (right | license | permission | rights!) ..8 (granted | licensed | conferred | conveyed | waived | given)`,
        `${marks} ..12 (granted | licensed | conferred | conveyed | waived)`,
        `${marks} ..20 (is! | are!) not! ..6 (granted | licensed | included | covered | part of!)`,
      ],
      {
        unless: [...remark, '(you | licensor) ..3 grant ..8 license ..10 under ..20 trademark'],
        needs: [
          `${negation} ..24 (grant | granted | permit | permits! | permission | right | rights! | license | licensed | licenses! | convey | authorize | confer | entitle | include | waived) ..24 ${marks} | ${marks} ..30 ${negation} ..12 (grant | granted | licensed | license | right | waived | included | conveyed) | ${negation} ..10 ${marks} ..10 (license | licenses! | right | rights! | granted | permission | waived) | excluding ..16 ${marks}`,
        ],
      },
      () => ({}),
    ),
    rule(
      [
        `(use | display | register | adopt | employ) ..24 ${nameOrMark}`,
        'use ..12 (name | names)  ..10 (advertising | publicity | promotion | marketing | press release)',
        '(name | names) ..30 (used! | use!) ..6 (endorse | promote | advertise | advertising | publicity | marketing)',
        'used! ..8 (endorse | promote | advertise) ..6 (product | software | service | work | derivative)',
        `${nameOrMark} ..16 not! ..2 be! used`,
        'use ..3 (name | names) ..12 to! ..2 (promote | endorse | advertise)',
        '(endorse | endorsement) ..20 (claimed | implied | suggested | inferred)',
        '(advertising | publicity | promotion) ..12 (construed | interpreted | understood) as! ..2 endorsement',
        'endorse [or! promote] [or! advertise] (product | any! product | work | derivative)',
        '(name | names!) ..24 used! in! (advertising | publicity)',
        '(suggest | imply | claim | represent | state | assert | suggesting | implying | mislead) ..16 (endorse | endorsement | sponsor | sponsorship | affiliation | affiliated | approval of! | official product | officially)',
        '(not! | never) ..2 (suggest | imply) ..8 (endorse | endorsement | sponsor | approve)',
        '(suggest | imply | claim | represent | state | assert) ..16 (endorsed | approved | certified | validated) by!',
      ],
      {
        force: [Force.prohibition],
        unless: [...remark, '(impersonate | another! (person | individual | natural))', 'only! for! identification'],
      },
      () => ({}),
    ),
    rule(['(used! | use!) ..2 in! ..2 (advertising | publicity)'], { force: [Force.prohibition], unless: remark, needs: [`(name | names! | ${nameOrMark})`] }, () => ({})),
    rule(
      ['without ..10 (permission | consent | authorization) ..16 (endorse | promote)', '(endorse | promote) ..30 without ..10 (permission | consent | authorization | written)'],
      { unless: [...remark, 'obtain ..10 without'], needs: [`(name | names! | product | institution | ${nameOrMark})`] },
      () => ({}),
    ),
    rule(
      [
        `nothing ..6 (let | allow | entitle | permit | authorize) ..4 use ..8 ${nameOrMark}`,
        `(use | display) ..16 ${nameOrMark} ..24 without ..10 (permission | consent | authorization | approval | license | written)`,
        `without ..14 (permission | consent | authorization | approval | written) ..20 (use | display) ..16 ${nameOrMark}`,
        `neither ..30 (name | names! | ${marks.slice(1, -1)}) ..30 (endorse | promote | used! | use!)`,
        `(license | agreement | grant | permission) ..4 (exclude | excludes! | not! include | not! cover | not! extend to!) ..6 ${marks}`,
        `(no! | without! [any!]) (claim | title) ..3 (to! | in! | over! | on!) ..6 ${marks}`,
        `${marks} ..12 no! (right | license | permission) ..3 (use them! | use it! | them! | it!)`,
        'no! endorsement ..10 (implied | suggested | inferred | stated)',
        `(no! | nor!) ..12 (use | right to! use) ..6 ${marks}`,
        '(use! | used!) ..16 (advertising | publicity) ..16 without ..10 (permission | consent)',
      ],
      { unless: [...remark, 'obtain ..10 without'] },
      () => ({}),
    ),
    rule(
      [
        '(comply | adhere | accordance | follow | conform | consistent | subject to!) ..8 (brand | trademark | logo | branding) [use | usage] (guideline | policy | guide | rule | standard)',
        '(all! | any!) ..8 right ..8 (in! | to!) ..10 (trademark | service mark | logo | trade name) ..12 (reserved | retained | remain)',
        '(retain | reserve | own) ..16 (right | title | interest | ownership) ..12 (trademark | service mark | trade name)',
        'product ..8 (may! not! | must not! | shall not!) ..3 (be! called | be! named | bear) ..16 (name | mark | without)',
      ],
      { unless: remark },
      () => ({}),
    ),
    rule(
      [
        '(使用 | 展示 | 注册 | 申请 | 冒用) ..30 (商标 | 商号 | 标识 | 标志 | 服务 标记 | 品牌 | 名称 | 徽标 | logo)',
        '(商标 | 商号 | 标识 | 标志 | 品牌 | 徽标) ..30 (使用 | 展示 | 注册 | 宣传 | 背书)',
        '以 ..10 名义 ..6 (推广 | 宣传 | 营销)',
        '(暗示 | 声称 | 宣称 | 表示 | 误导) ..20 (认可 | 背书 | 赞助 | 关联 | 合作 | 有权)',
      ],
      {
        force: [Force.prohibition],
        unless: [
          '(保留 | 删除 | 移除 | 去除) ..20 (声明 | 标识 | 标志)',
          '(侵犯 | 侵害) ..16 (商标 | 知识产权)',
          '人工 智能 ..8 标识',
          '标识 ..6 (生成 | 合成)',
          '(显式 | 隐式 | 生成 内容) ..4 标识',
          '名称 ..8 (命名 | 发布 ..4 衍生)',
        ],
      },
      () => ({}),
    ),
    rule(
      [
        '(不 | 未 | 无 | 没有 | 并未) ..8 (授予 | 提供 | 许可 | 给予 | 包含 | 赋予 | 涉及) ..16 (商标 | 商号 | 标识 | 品牌)',
        '无 ..2 商标 ..2 许可',
        '(商标 | 商号 | 标识 | 品牌) ..12 (不 | 未) ..6 (授予 | 许可 | 授权)',
      ],
      { unless: ['(保留 | 删除 | 移除) ..20 声明', '(侵犯 | 侵害) ..16 商标'] },
      () => ({}),
    ),
  ],
  say: () => 'You get no right to the names and marks of the licensor, and may not suggest that it endorses you.',
})
