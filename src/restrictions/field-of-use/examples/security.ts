import type { Named } from './frames.ts'

export const security: readonly Named[] = [
  {
    field: 'malware',
    for: ['malware', 'the creation of computer viruses', 'ransomware or spyware', 'cyberattacks', 'gaining unauthorized access to networks', 'denial of service attacks'],
    to: ['write malicious code', 'hack into the systems of others', 'disrupt or damage computer networks', 'build botnets', 'exploit security vulnerabilities of third parties'],
    zh: ['编写恶意代码', '网络攻击', '制作病毒或木马', '入侵他人计算机系统', '开发勒索软件'],
    also: [
      'Prohibited: bulk unsolicited messaging; phishing and scams; viruses, trojans and ransomware.',
      'You must not generate code that is meant to impair the working of a website.',
    ],
    not: ['Acme does not warrant that the files are free of viruses.', 'You must not copy the serial number of the server.', 'You may not share your password for the system.'],
  },
  {
    field: 'critical-infrastructure',
    for: ['the operation of critical infrastructure', 'power grid control', 'water supply systems', 'critical national infrastructure', 'critical digital infrastructure'],
    to: ['control critical infrastructure', 'steer the electricity grid', 'manage water treatment facilities'],
    zh: ['关键基础设施的运行', '关键信息基础设施', '电力等关键基础设施的控制', '关键设施管理'],
    also: [
      'The Model must not control power grids, water supply or traffic, nor serve as a safety component of aircraft or life-sustaining devices.',
      'Critical infrastructure may not be operated with the model.',
      'No part of the work may be built into critical infrastructure.',
    ],
    not: ['It is critical that you do not remove the notice.', 'The cloud infrastructure of Acme may not be resold.'],
  },
  {
    field: 'high-risk-systems',
    for: ['life support systems', 'air traffic control', 'aircraft navigation', 'safety-critical applications', 'the control of nuclear power plants', 'any high-risk use'],
    to: ['steer autonomous vehicles', 'run nuclear reactors', 'control systems whose failure could lead to death', 'operate life-sustaining equipment'],
    zh: ['生命维持系统', '空中交通管制', '高风险系统', '自动驾驶', '核电站控制'],
    also: ['The software must not be used in any setting where its failure could cause death or personal injury.'],
    not: [
      'THE SOFTWARE IS NOT DESIGNED OR INTENDED FOR USE IN NUCLEAR FACILITIES.',
      'Using the model entails a risk that you must not ignore.',
      'You must not sell a failing copy.',
    ],
  },
  {
    field: 'heavy-machinery',
    for: ['heavy machinery', 'the operation of transportation technologies', 'heavy equipment', 'industrial machinery', 'transportation systems'],
    to: ['operate heavy machinery', 'operate trains or cranes', 'control transportation equipment', 'run dangerous machinery'],
    zh: ['重型机械的操作', '操作大型设备', '交通运输工具的控制', '重型设备'],
    also: ['Do not operate heavy equipment or vehicles with the aid of the Model.', 'Heavy machinery may not be driven by the model.'],
    not: ['The virtual machine must not be copied.', 'You must not use heavy compression on the weights.'],
  },
]
