import type { Document, Language } from '../document/document.ts'
import type { Note } from '../text/span.ts'
import type { Restriction } from './index.ts'

/** Kinds that decide whether somebody may use the thing at all: where one part has them and the other has not, the parts disagree. */
const deciding: ReadonlySet<Restriction['kind']> = new Set(['non-commercial', 'user-cap', 'revenue-cap', 'organization-size-cap', 'quantity-cap', 'territory'])

/** Kinds that both parts must share before they count as two versions of one text, and not as one text with foreign names in it. */
const SHARED_KINDS = 2

const eastern = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
const names: Readonly<Partial<Record<Language, string>>> = { zh: 'Chinese', ja: 'Japanese', ko: 'Korean', en: 'English' }

/** The parts of a text in which a restriction was read. */
interface Sides {
  readonly east: boolean
  readonly west: boolean
}

const sidesOf = ({ evidence }: Restriction): Sides => ({ east: evidence.some(({ quote }) => eastern.test(quote)), west: evidence.some(({ quote }) => !eastern.test(quote)) })

/**
 * Notes on a text in two languages whose parts disagree in what decides: one bars commercial use, names a cap or shuts a country
 * out, and the other does not. Parts are told apart by script, so this works for English beside Chinese, Japanese or Korean.
 */
export function languagesDisagree({ languages }: Document, restrictions: readonly Restriction[]): readonly Note[] {
  const language = languages.find((each) => each === 'zh' || each === 'ja' || each === 'ko')
  if (language === undefined || !languages.includes('en')) return []
  const read = restrictions.map((restriction) => ({ restriction, sides: sidesOf(restriction) }))
  const east = new Set(read.filter(({ sides }) => sides.east).map(({ restriction }) => restriction.kind))
  const shared = new Set(read.filter(({ restriction, sides }) => sides.west && east.has(restriction.kind)).map(({ restriction }) => restriction.kind))
  if (shared.size < SHARED_KINDS) return []
  // A part that asks for registration before commercial use says in other words what the other calls a limit to commerce.
  const asks = (side: keyof Sides): boolean => read.some(({ restriction, sides }) => restriction.kind === 'registration' && sides[side])
  return read
    .filter(
      ({ restriction, sides }) => deciding.has(restriction.kind) && sides.east !== sides.west && !(restriction.kind === 'non-commercial' && asks(sides.east ? 'west' : 'east')),
    )
    .map(({ restriction, sides }) => {
      const [has, lacks] = sides.east ? [names[language], names.en] : [names.en, names[language]]
      const { start, end } = restriction.evidence[0]!
      return {
        code: 'two-languages-disagree',
        message: `The ${has} part says what the ${lacks} part does not: ${restriction.kind}. Ask which of the two binds.`,
        span: { start, end },
      }
    })
}
