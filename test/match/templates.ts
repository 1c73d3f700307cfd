import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { samplesOf } from '../../scripts/corpus/pattern.ts'
import { readEntry, type SpdxEntry, type TemplateNode, writeOut } from '../../scripts/corpus/template.ts'

const folder = '../shared/spdx/src'

/** Whether the XML of the SPDX list is at hand. */
export const hasTemplates = existsSync(folder)

/** Every license and exception of the list. */
export function readTemplates(): SpdxEntry[] {
  return [folder, `${folder}/exceptions`].flatMap((place) =>
    readdirSync(place)
      .filter((name) => name.endsWith('.xml'))
      .sort()
      .map((name) => readEntry(readFileSync(`${place}/${name}`, 'utf8'))),
  )
}

const fillings = ['Acme Widgets', 'the Foobar Society of Nowhere, Inc. and its many friends', 'X']

/** A filling for a replaceable part: the own words, or what its pattern allows, another one for each number. */
function fillFor(pattern: string, number: number): string | undefined {
  const samples = samplesOf(pattern, fillings[number % fillings.length]!)
  return samples[Math.floor((number * (samples.length - 1)) / Math.max(1, fillings.length - 1))]
}

/** The choices that every template is written out with. */
export const variants: Readonly<Record<string, (template: TemplateNode) => string>> = {
  'optional parts left out': (template) => writeOut(template, { keeps: () => false }).text,
  'optional parts kept': (template) => writeOut(template).text,
  'first filling': (template) => writeOut(template, { fills: (pattern) => fillFor(pattern, 0) }).text,
  'second filling': (template) => writeOut(template, { fills: (pattern) => fillFor(pattern, 1) }).text,
  'third filling': (template) => writeOut(template, { fills: (pattern) => fillFor(pattern, 2), keeps: () => false }).text,
}
