import { examples } from '../restriction.ts'
import type { EntityExclusion } from './rules.ts'

export default examples<EntityExclusion>([
  { reads: { who: ['companies'] }, from: ['Companies are excluded from this license.'] },
  { reads: { who: ['non-academic'] }, from: ['Academic institutions only: no one else may access the service.'] },
  { reads: { who: ['government'] }, from: ['Not for use by police departments.'] },
  {
    reads: { who: ['sanctioned'] },
    from: [
      'You must not transfer the model to anyone on a restricted party list.',
      'You represent that you are not located in a country that is under embargo or an embargoed region, and are not on any list of denied persons.',
      'You may not use the weights if you are on the Specially Designated Nationals list.',
      'You are not the target of any sanctions.',
      'You may not download the model if you are resident in a sanctioned country.',
      '受到制裁的个人或实体不得使用本模型。',
    ],
  },
  {
    reads: { who: ['minors'] },
    from: [
      'You must be at least 18 years old to use the model.',
      'The service may not be used by persons under the age of 18.',
      'Minors may not use the service.',
      'Users must have reached the age of 16 to access the model.',
      'You may use the service only if you are 18 years of age or older.',
      '未满18周岁的用户不得使用本服务。',
      '未成年人不得使用本模型。',
    ],
  },
  {
    reads: { who: ['competitors'] },
    from: [
      'Competitors of Acme may not access the service.',
      'No license is granted to direct competitors of the licensor.',
      'You may not use the model if you are a competitor of ours.',
      'You warrant that you are not a competitor of Acme.',
      'Acme的竞争对手不得使用本模型。',
    ],
  },
  {
    reads: { who: ['government'] },
    from: [
      'No rights are granted to government agencies.',
      'Government entities may not use the model.',
      'The model shall not be used by or on behalf of any government agency.',
      'This license is not available to public authorities or government bodies.',
      '政府机构不得使用本模型。',
    ],
  },
  {
    reads: { who: ['military'] },
    from: [
      'Military organizations may not use the model.',
      'The software must not be used by the armed forces.',
      'No license is granted to defense contractors.',
      '军队不得使用本模型。',
    ],
  },
  {
    reads: { who: ['companies'] },
    from: [
      'For-profit companies may not use the model.',
      'No license is granted to commercial entities.',
      'The model must not be used by a commercial organization.',
      'This license does not apply to for-profit corporations.',
    ],
  },
  { reads: { who: ['individuals'] }, from: ['The license is available only to legal entities.', 'Private persons may not use the model.'] },
  {
    reads: { who: ['non-academic'] },
    from: [
      'The model is made available only to academic institutions.',
      'Access is granted solely to researchers at universities.',
      'The license is limited to accredited institutions.',
      'You must be affiliated with a university to access the weights.',
      '本模型仅供高校和科研机构使用。',
    ],
  },
  { reads: { who: ['named'], named: ['Foobar'] }, from: ['No license is granted to Foobar and its affiliates.', 'Foobar and its subsidiaries may not use the model.'] },
  {
    reads: {},
    from: ['Persons under the age of eighteen and entities on any sanctions list may not use the Model.'],
  },
  {
    reads: null,
    from: [
      'You must comply with all export control and sanctions laws.',
      'The software is commercial computer software as far as government users are concerned.',
      'You must not use the model to harm minors.',
      'You may not exploit children in any way.',
      'You must not use the model for military purposes.',
      'You must not use the outputs to build a competing model.',
      'The name of Acme Corporation must not be used without consent.',
      'Neither the government nor any agency endorses the work.',
      'Companies may use the model free of charge.',
      'Individuals may use the model for research.',
      'The license lasts 18 years.',
      'You must not use the model to identify individuals.',
      'Nothing here constitutes an approval by a government agency.',
      'No license is granted to you beyond the terms above.',
      'Companies with more than 250 employees may not use the model.',
      'Our academic partners helped to train the model.',
      '不得利用本模型伤害未成年人。',
    ],
  },
  { reads: {}, from: ['与许可方存在竞争关系的企业无权依据本协议获得任何授权。'] },
  { reads: {}, from: ['Intelligence agencies and armed forces are no eligible licensees.'] },
  { reads: { who: ['minors'] }, from: ['Nobody under eighteen years of age may use the service.'] },
  { reads: null, from: ['Governments and armed forces have shown interest in the model.'] },
  { reads: {}, from: ['与我司存在竞争关系的企业不得下载或使用本模型。'] },
  { reads: { who: ['minors'] }, from: ['未满18周岁的未成年人不得注册和使用本服务。'] },
  { reads: { who: ['sanctioned'] }, from: ['列入联合国或有关国家制裁名单的个人和实体，不得获得本协议项下的任何权利。'] },
])
