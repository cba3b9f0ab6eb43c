import { isNamed, type Answer, possible } from './answer.ts'
import { ofMentions } from './grammar.ts'
import { parse } from './parse.ts'

/** Words after which a name may be the one that does not apply. */
const DOUBT = new Set(
  'not no non ni pas sans sauf hors excepte except without unlike contrairement incompatible compatible exception like style similar based derived derive inspire modified modifie variant or ou either soit nc nd'.split(' '),
)
/** Names that are also common words: they need a version beside them to be read in a sentence. */
const COMMON = new Set(['apache', 'artistic', 'boost', 'isc', 'mit', 'zlib', 'bsd', 'afl', 'lal', 'psf', 'upl', 'ecl', 'efl', 'edl', 'cpl', 'epl'])

/**
 * The one licence that a sentence names ("Données publiées sous Licence Ouverte 2.0 par la commune"). A word that
 * casts doubt leaves candidates without a winner: a wrong licence read with confidence is worse than none.
 */
export function inSentence(key: string): Answer | undefined {
  const parsed = parse(key)
  const answer = ofMentions(parsed)
  if (!answer) return undefined
  const clear = parsed.mentions.every(({ family, version }) => family === 'cc' || version !== undefined || !COMMON.has(family.word))
  const doubtful = parsed.rest.some((word) => DOUBT.has(word))
  if (isNamed(answer) && clear && !doubtful) {
    return { ...answer, assumed: [...(answer.assumed ?? []), 'sentence'], candidates: possible(answer), reason: answer.assumed?.length ? answer.reason : 'sentence' }
  }
  if (clear && !doubtful) return answer
  return { kind: 'unknown', candidates: possible(answer), reason: 'mentioned' }
}
