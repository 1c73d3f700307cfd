import { readFileSync, writeFileSync } from 'node:fs'
import { classify } from '../src/classify.ts'
import { terminal } from '../src/report/terminal/format.ts'
import { describeTool } from '../src/report/tool.ts'

/** The README with other words between the marks of a section: `<!-- size -->` and `<!-- /size -->`. */
export function withSection(readme: string, section: string, content: string): string {
  const marked = new RegExp(`(<!-- ${section} -->\n)[\\s\\S]*?(<!-- /${section} -->)`)
  if (!marked.test(readme)) throw new Error(`README.md has no marks <!-- ${section} --> and <!-- /${section} -->.`)
  return readme.replace(marked, (_, begin: string, end: string) => `${begin}${content}\n${end}`)
}

/** Kinds that the sample shows: one that decides, one that is owed. */
const shown = ['user-cap', 'output-training-ban', 'attribution']

/** The README with the sample report that the command gives now. */
export function withSample(readme: string): string {
  const path = 'examples/foobar-1/LICENSE'
  const text = readFileSync(path, 'utf8')
  const classification = classify(text, { name: path })
  const restrictions = classification.restrictions.filter(({ kind }) => shown.includes(kind))
  const report = terminal.report({ tool: describeTool(), width: 96 }).item({ path, text, classification: { ...classification, restrictions } })
  return withSection(readme, 'sample', `\n    $ npx strings-attached examples/foobar-1/LICENSE --kind ${shown.join(',')}\n${report.replace(/^(?=.)/gm, '    ')}`)
}

/** Rewrites the README. */
export function rewriteReadme(change: (readme: string) => string): void {
  writeFileSync('README.md', change(readFileSync('README.md', 'utf8')))
}
