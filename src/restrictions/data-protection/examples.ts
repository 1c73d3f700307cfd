import { examples } from '../restriction.ts'
import type { DataProtection } from './rules.ts'

export default examples<DataProtection>([
  {
    reads: {},
    from: [
      'You must comply with privacy and data protection laws when you use the Model.',
      'The licensee shall not submit personal data to the service.',
      'You agree to process personal information only with the consent of the person.',
      'You must obtain consent before personal data are used with the model.',
      'The user shall secure all personal information that the software handles.',
      'You may not upload sensitive information to the API.',
      'You will protect biometric data and store it encrypted.',
      'Licensee must comply with the data security requirements of Acme.',
      'You are required to sign our data processing addendum.',
      'Customers must ensure that data is stored in Germany.',
      'You shall handle personal data in accordance with applicable privacy law.',
      '您处理个人信息时应遵守相关法律。',
      '用户必须取得个人信息主体的同意。',
      '您不得向境外传输数据，数据出境须完成安全评估。',
    ],
  },
  {
    reads: null,
    from: [
      'We process your personal data as our privacy notice says.',
      'The model was trained without personal data.',
      'The museum must comply with fire safety rules.',
      'Personal data of two million people leaked in the attack.',
      'You may use synthetic data.',
      'The form collects a name and an address.',
      'Data is stored in the cache folder.',
      'You must back up your data.',
      '我们会保护您的个人信息。',
      '数据保存在本地目录中。',
    ],
  },
])
