import type { Span } from '../text/span.ts'

/**
 * Words by which a text says that it tells of a license in other words: a deed, a digest, "in plain English". Such a text is no
 * license, however well it says what one means.
 */
const announced: readonly RegExp[] = [
  /\b(?:summary|overview|digest|synopsis|outline|paraphrase|rendition|explanation|cheat ?sheet|plain[- ]language version)\s+(?:of|for|to)\s(?:[^.!?\n]|\.\d){0,80}?\b(?:licen[sc]es?|agreement|legal code|terms)\b/i,
  /\b(?:summar(?:y|i[sz]\w*)|paraphras\w+|boils? down|condens\w+|rephras\w+)\b(?:[^.!?\n]|\.\d){0,80}?\b(?:licen[sc]e|agreement|legal code)\b/i,
  /\blicen[sc]e\b(?:[^.!?\n]|\.\d){0,40}?(?:\bsummar(?:y|ized|ised)\b|\bin (?:a nutshell|plain (?:english|words|language|terms)|simple (?:words|terms)|brief|short)\b|\bexplained\b|\bat a glance\b)/i,
  /\b(?:is|are)(?: not|n['’]t) (?:a |an |any )?(?:substitute|replacement) for\b(?:[^.!?\n]|\.\d){0,60}?\b(?:licen[sc]e|legal|text|terms|agreement)\b/i,
  /\b(?:does|do)(?: not|n['’]t) (?:replace|supersede|stand in for)\b(?:[^.!?\n]|\.\d){0,60}?\b(?:licen[sc]e|legal code|full text|actual text|agreement)\b/i,
  /\bhuman[- ]readable (?:summary|version|form|deed)\b/i,
  /(?:摘要|概要|概述|要点|简要说明|通俗说明|通俗解读|白话版)[^。；\n]{0,20}(?:许可|协议|授权)/,
  /(?:许可证?|协议|授权书)[^。；\n]{0,12}(?:摘要|概要|概述|要点|解读|总结|简述|白话)/,
  /(?:不能|不可|并不|不)(?:取代|替代|代替)[^。；\n]{0,16}(?:许可|协议|法律文本|全文|原文)/,
]

/** Weaker words: they make a summary only of a text that places nothing under the license. */
const hinted: readonly RegExp[] = [
  /\btl[;:,]?\s?dr\b/i,
  /\bin (?:plain|simple) (?:english|language|words|terms)\b/i,
  /\b(?:what (?:it|this|the licen[sc]e|that) (?:means|says|allows|lets you do)|key (?:points|terms|takeaways|facts))\b/i,
]

/** Headings of the columns that such texts sort a license into. */
const column =
  /^[^\p{L}\n]*(?:you (?:can|may|cannot|can['’]?t|can ?not|may not|must(?: not)?|are free to|should not)|permissions?|permitted|allowed|conditions?|required|requirements?|limitations?|forbidden|prohibited|under the following terms|what you (?:can|cannot|can['’]?t|must) do|可以|不可以|必须|允许|禁止|条件|限制)[^\p{L}\n]*$/gimu
/** Such headings that make a text a table of what is allowed and what is not. */
const COLUMNS = 2

/**
 * Finds the words by which a text says that it sums a license up.
 *
 * @param placesWork whether a notice or tag in the text places something under a license
 */
export function findSummary(text: string, placesWork: boolean): Span | undefined {
  for (const cue of placesWork ? announced : [...announced, ...hinted]) {
    const found = cue.exec(text)
    if (found !== null) return { start: found.index, end: found.index + found[0].length }
  }
  if (placesWork) return undefined
  const columns = [...text.matchAll(column)]
  const distinct = new Set(
    columns.map(([line]) =>
      line
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim(),
    ),
  )
  const first = columns[0]
  return first !== undefined && distinct.size >= COLUMNS ? { start: first.index, end: first.index + first[0].length } : undefined
}
