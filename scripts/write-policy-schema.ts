/** Writes the JSON Schema of policies and the reference page that is made from the same description. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { policySchema } from '../src/policy/json-schema.ts'
import { policyShape } from '../src/policy/policy-shape.ts'
import type { Field, Shape } from '../src/policy/shape.ts'

mkdirSync('schemas', { recursive: true })
writeFileSync('schemas/policy.json', `${JSON.stringify(policySchema(), undefined, 2)}\n`)
writeFileSync(
  'docs/policy-reference.md',
  `# Policy reference\n\nWritten by \`npm run schema\` from the description that checks policies; do not edit.\n${section('', policyShape)}`,
)

function section(path: string, shape: Extract<Shape, { is: 'object' }>): string {
  const fields = Object.entries(shape.fields)
  const rows = fields.map(([key, field]) => `| \`${key}\`${field.required ? ' (required)' : ''} | ${holds(field.shape)} | ${field.says} |`)
  const inner = fields.flatMap(([key, field]) => nested(path === '' ? key : `${path}.${key}`, field))
  return `\n## ${path === '' ? 'The policy' : `\`${path}\``}\n\n| key | holds | says |\n| --- | --- | --- |\n${rows.join('\n')}\n${inner.join('')}`
}

function nested(path: string, { shape }: Field): readonly string[] {
  if (shape.is === 'object') return [section(path, shape)]
  return shape.is === 'list' && shape.of.is === 'object' ? [section(`${path}[]`, shape.of)] : []
}

function holds(shape: Shape): string {
  switch (shape.is) {
    case 'object':
      return 'a mapping'
    case 'list':
      return shape.orOne ? `${holds(shape.of)}, or a list` : 'a list'
    case 'word':
      return shape.words.length > 12 ? `one of ${shape.words.length}: \`${shape.words.slice(0, 5).join('` `')}\` …` : `\`${shape.words.join('` `')}\``
    case 'text':
    case 'amount':
      return `${shape.noun}, such as ${shape.example}`
    case 'flag':
      return '`true` or `false`'
    case 'share':
      return 'a number from 0 to 1'
    case 'date':
      return 'a day: `2027-03-31`'
  }
}
