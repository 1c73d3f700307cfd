import { type Tokens, tokenize } from '../text/tokenize.ts'
import { languagesOf } from './language.ts'
import { type Link, maskComment, maskEntities, maskMarkdown, maskTags } from './mask.ts'

/** How the text was marked up. */
export type Form = 'plain' | 'markdown' | 'html' | 'xml' | 'comment'

/** A language as an ISO 639-1 code. */
export type Language = 'en' | 'zh' | 'ja' | 'ko' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'ru' | 'other'

/** A text as the rooms below see it: same offsets as the source, markup blanked out, cut into tokens. */
export interface Document {
  /** The text exactly as given. */
  readonly source: string
  /**
   * The source with markup, tags and comment leaders overwritten by spaces and entities by their character and fillers:
   * the same length, so that every offset holds in both.
   */
  readonly text: string
  readonly form: Form
  readonly languages: readonly Language[]
  /** Markdown links, in text order: their targets are blanked in `text`. */
  readonly links: readonly Link[]
  readonly tokens: Tokens
}

const htmlTag = /<\/?(p|br|div|li|ul|ol|td|tr|h[1-6]|span|a|b|i|em|strong|html|body|title|pre|code|u|font|center|table|img|sup|sub)\b[^<>]{0,2000}>/iy
const anyTag = /<\/?[a-z][a-z0-9]{0,11}\b[^<>]{0,200}>/iy
const entity = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/iy

/** Whether a pattern matches somewhere, tried only where its first character stands: finding one character is many times faster. */
function standsAt(first: string, sticky: RegExp, text: string): boolean {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    sticky.lastIndex = at
    if (sticky.test(text)) return true
  }
  return false
}

const isMarkdown = (text: string): boolean =>
  text.includes('](') || text.includes('**') || text.includes('][') || (text.includes('#') && /^#{1,6} /m.test(text)) || (text.includes('```') && /^```/m.test(text))

/** Reads any string as a document. Linear in its length; never throws. */
export function readDocument(source: string): Document {
  let text = source
  let form: Form = 'plain'
  let links: readonly Link[] = []
  if (standsAt('<', htmlTag, text)) {
    text = maskTags(text)
    form = 'html'
  }
  if (standsAt('&', entity, text)) {
    const decoded = maskEntities(text)
    if (decoded !== text && form === 'plain') form = 'xml'
    // Escaped markup shows its tags only now.
    text = standsAt('<', anyTag, decoded) ? maskTags(decoded) : decoded
  }
  const uncommented = maskComment(text)
  if (uncommented !== undefined) {
    text = uncommented
    if (form === 'plain') form = 'comment'
  }
  if (isMarkdown(text)) {
    const markdown = maskMarkdown(text)
    text = markdown.text
    links = markdown.links
    if (form === 'plain') form = 'markdown'
  }
  const tokens = tokenize(text)
  return { source, text, form, languages: languagesOf(text, tokens), links, tokens }
}
