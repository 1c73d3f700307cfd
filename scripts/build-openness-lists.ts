/**
 * Writes `src/openness/license-lists.ts`: which license ids stand on which list, ids and flags only.
 *
 * OSI approval comes from the SPDX list as the npm package `spdx-license-list` carries it. The FSF flags, the open-data list and the
 * content types come from the license table of the Model Openness Tool, read from a JSON file given on the command line.
 *
 *     npx tsx scripts/build-openness-lists.ts <mof licenses.json>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import spdx from 'spdx-license-list'

interface ToolEntry {
  readonly open: boolean
  readonly basis: readonly string[]
  readonly typeAppropriate: readonly string[]
}

const path = process.argv[2]
if (path === undefined) throw new RangeError('Give the path of the license table: build-openness-lists.ts <licenses.json>')
const tool = JSON.parse(readFileSync(path, 'utf8')).licenses as Record<string, ToolEntry>

const approved = Object.keys(spdx).filter((id) => spdx[id]?.osiApproved)
const withBasis = (basis: string) => Object.keys(tool).filter((id) => tool[id]?.basis.includes(basis))
const fitting = (type: string) => Object.keys(tool).filter((id) => tool[id]?.typeAppropriate.includes(type))

const list = (ids: readonly string[]) => {
  const sorted = [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1))
  const lines: string[] = []
  for (const id of sorted) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + id.length < 150) lines[lines.length - 1] = `${last} ${id}`
    else lines.push(id)
  }
  return `\`\n${lines.map((line) => `  ${line}`).join('\n')}\n\``
}

writeFileSync(
  'src/openness/license-lists.ts',
  `// Written by scripts/build-openness-lists.ts; do not edit. Ids of licenses on lists that others keep: facts, no words of licenses.

/** Ids that the SPDX list (npm spdx-license-list) marks as approved by the Open Source Initiative. */
export const osiApprovedIds = ${list(approved)}

/** Ids marked as OSI-approved in the license table of the Model Openness Tool: an older copy of the list, which its classes rest on. */
export const toolOsiIds = ${list(withBasis('osi'))}

/** Ids that the SPDX list marks as free by the Free Software Foundation, as the Model Openness Tool carries it. */
export const fsfLibreIds = ${list(withBasis('fsf'))}

/** Open-data licenses on the list of the Model Openness Tool; one id is misspelled there and kept so. */
export const openDataIds = ${list(withBasis('open-data-list'))}

/** Licenses that the Model Openness Tool counts as open by a list of its own. */
export const otherOpenIds = ${list(withBasis('other-open-list'))}

/** Licenses that the Model Openness Tool calls fit for code. */
export const codeFitIds = ${list(fitting('code'))}

/** Licenses that the Model Openness Tool calls fit for data. */
export const dataFitIds = ${list(fitting('data'))}

/** Licenses that the Model Openness Tool calls fit for documents. */
export const documentFitIds = ${list(fitting('document'))}
`,
)
