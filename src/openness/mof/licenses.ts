import type { ContentType } from '../components.ts'
import { codeFitIds, dataFitIds, documentFitIds, fsfLibreIds, openDataIds, otherOpenIds, toolOsiIds } from '../license-lists.ts'
import { idsOf } from '../listing.ts'

/** Whether the tool counts a license as open, for components of any type; ids are compared exactly. */
export const isOpen = (id: string): boolean => [toolOsiIds, fsfLibreIds, openDataIds, otherOpenIds].some((list) => idsOf(list).has(id))

const fit: Readonly<Record<ContentType, string>> = { code: codeFitIds, data: dataFitIds, document: documentFitIds }

/** Whether the tool calls a license fit for a type of content; one that is open and does not fit counts, with a warning. */
export const fits = (id: string, type: ContentType): boolean => idsOf(fit[type]).has(id)
