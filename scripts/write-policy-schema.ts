/** Writes the JSON Schema of policies and the reference page that is made from the same description. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { policySchema } from '../src/policy/json-schema.ts'
import { policyShape } from '../src/policy/policy-shape.ts'
import { type Field, kindField, type Shape } from '../src/policy/shape.ts'

const verdicts = `
## How a verdict is reached

A policy judges findings: the license itself, and each restriction in it. Each finding gets the verdict of the first rule that matches it;
the worst verdict of all findings is the decision. A finding that no rule matches is denied on a conflict, for review when it is unknown, and
allowed when it is clear or a duty.

**A rule that names nothing of restrictions speaks of the license alone.** \`license: MIT\` with \`verdict: allow\` says that the MIT license is
welcome. It does not say that a user cap is welcome which somebody wrote beneath it: the cap is a finding of its own, and goes on to the next
rule. The same holds for rules that have nothing but \`path\`, \`match\` or \`openSource\`, and for a last rule without any matcher, so that this is
a list of what is allowed, and restrictions are judged all the same:

    rules:
      - { license: [MIT, Apache-2.0], verdict: allow }
      - { verdict: deny, reason: not on our list }

To decide about restrictions, name them: by \`kind\`, \`family\`, \`field\`, \`modality\`, \`consequence\`, \`part\`, \`outcome\`, \`basis\` or \`confidence\`.
\`{ license: Foobar-1, kind: user-cap, verdict: allow }\` lets the user cap of one license pass; \`{ path: "old/**", outcome: [unknown, conflict],
verdict: allow }\` lets everything pass in a folder, the license itself too, and says so.

**Several licenses.** Where an expression asks for all of them (AND), each is judged by its own first rule and the worst verdict counts; where it
lets choose (OR), the best. A denied license is not hidden by an allowed one beside it. A pattern with a space in it, such as \`MIT OR Apache-2.0\`,
speaks of the expression as a whole. A restriction that stands in the words of one license belongs to that license; one that stands outside of
all of them belongs to each.

**Exceptions** come last, and only where the verdict is not \`allow\` already. With a \`fingerprint\` one finding is let through; with a \`sha256\`
what it matches in that one text, matched as in rules. One that \`expires\` holds through that day; where the day is not known it does not
hold, and the evaluation names it under \`undated\`.

**Clarifications** come before everything: what a person has read in one text, by the hash of its words. In each, \`remove\` takes away what was read
in error, \`edit\` gives values as they are, and \`add\` gives what was not read; then the restrictions are weighed like any others. \`remove\` and
\`edit\` mean every finding of the kind, or the one of a fingerprint. A value that is \`null\` is one that the text leaves open.

    clarifications:
      - sha256: 3a7eaa19e324bd86974a18844d8fe6e81a80290fb8f55ba2a4bf7d607a59f39d
        remove: field-of-use
        edit:
          - { kind: user-cap, value: 50M, comparator: ">=" }
        add:
          - { kind: attribution, phrase: Built with Foobar, place: website }
        reason: the annex raises the limit, and asks for a line on the website
        reviewer: A. Example, legal

\`check\` says which clarifications speak of no text that it has seen, and which of their parts found nothing there.

**Outcomes** come before rules: \`clear\`, \`duty\` (do something, and the use is fine), \`conflict\` (the license does not cover the use, or only with
the leave of somebody else, be it for money), \`unknown\` (a fact is missing, or nobody can know: what the licensor may end or change at will).
Numbers are compared in the unit that the license names. \`100/minute\` is 6,000 an hour exactly; a month has no fixed number of days, nothing is
turned from one currency into another, and revenue of a month says nothing exact of a year: there the answer is \`unknown\`.
`

mkdirSync('schemas', { recursive: true })
writeFileSync('schemas/policy.json', `${JSON.stringify(policySchema())}\n`)
writeFileSync(
  'docs/policy-reference.md',
  `# Policy reference\n\nWritten by \`npm run schema\` from the description that checks policies; do not edit.\n${section('', policyShape)}${verdicts}`,
)

function section(path: string, shape: Extract<Shape, { is: 'object' }>): string {
  const fields = Object.entries(shape.fields)
  const rows = fields.map(([key, field]) => `| \`${key}\`${field.required ? ' (required)' : ''} | ${holds(field.shape)} | ${field.says} |`)
  const inner = fields.flatMap(([key, field]) => nested(path === '' ? key : `${path}.${key}`, field))
  return `\n## ${path === '' ? 'The policy' : `\`${path}\``}\n\n| key | holds | says |\n| --- | --- | --- |\n${rows.join('\n')}\n${inner.join('')}`
}

function nested(path: string, { shape }: Field): readonly string[] {
  if (shape.is === 'object') return [section(path, shape)]
  if (shape.is === 'list' && shape.of.is === 'kinds') return [kindsSection(`${path}[]`, shape.of)]
  return shape.is === 'list' && shape.of.is === 'object' ? [section(`${path}[]`, shape.of)] : []
}

function kindsSection(path: string, shape: Extract<Shape, { is: 'kinds' }>): string {
  const rows = (fields: Readonly<Record<string, Field>>, kind: string) =>
    Object.entries(fields).map(([key, field]) => `| ${kind} | \`${key}\`${field.required ? ' (required)' : ''} | ${holds(field.shape)} | ${field.says} |`)
  // An edit may hold any values of a restriction that is added: they are told once.
  if (shape.shared.fingerprint !== undefined)
    return `\n## \`${path}\`\n\n| kind | key | holds | says |\n| --- | --- | --- | --- |\n${rows({ kind: kindField(shape), fingerprint: shape.shared.fingerprint }, 'any').join('\n')}\n\nBeside them at least one of the values that \`add[]\` has for the kind.\n`
  const bare = Object.keys(shape.of).filter((kind) => Object.keys(shape.of[kind]!).length === 0)
  const all = [...rows({ kind: kindField(shape), ...shape.shared }, 'any'), ...Object.entries(shape.of).flatMap(([kind, fields]) => rows(fields, `\`${kind}\``))]
  return `\n## \`${path}\`\n\n| kind | key | holds | says |\n| --- | --- | --- | --- |\n${all.join('\n')}\n\nWithout values of their own: ${bare.map((kind) => `\`${kind}\``).join(', ')}.\n`
}

function holds(shape: Shape): string {
  switch (shape.is) {
    case 'object':
    case 'kinds':
      return 'a mapping'
    case 'list':
      return shape.orOne ? `${holds(shape.of)}, or a list` : 'a list'
    case 'word':
      return shape.words.length > 12 ? `one of ${shape.words.length}: \`${shape.words.slice(0, 5).join('` `')}\` …` : `\`${shape.words.join('` `')}\``
    case 'maybe':
      return `${holds(shape.of)}, or \`null\``
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
