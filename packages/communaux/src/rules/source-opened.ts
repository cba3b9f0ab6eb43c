import type { Localized } from '@communaux/report'
import type { Rule } from '@communaux/report/rules'
import { DOCS_URL } from '../data/addresses.ts'

/** Something that was asked for, and whether it could be opened. */
export interface SourceState {
  readonly subject: string
  /** Null when it was opened. */
  readonly problem: Localized | null
}

/** What cannot be opened is unknown, never a failure: the interval of the estimate stays as wide. */
export const sourceOpened: Rule<SourceState> = {
  id: 'communaux/source-opened',
  severity: 'warning',
  title: { fr: 'Ce qui est demandé peut être ouvert', en: 'What is asked for can be opened' },
  message: { fr: '{subject} n’a pas pu être lu : {why}.', en: '{subject} could not be read: {why}.' },
  summary: { fr: 'injoignable', en: 'unreachable' },
  unit: { one: { fr: 'source', en: 'source' }, other: { fr: 'sources', en: 'sources' } },
  source: { title: 'Communaux, collecte', clause: 'injoignable', url: `${DOCS_URL}/collecte#injoignable` },
  remedy: {
    who: 'webmaster',
    effort: 'minutes',
    steps: [
      { fr: 'Ouvrez cette adresse ou ce fichier vous-même, puis relancez la collecte.', en: 'Open this address or file yourself, then run the collection again.' },
      { fr: 'Si l’adresse a changé, corrigez-la dans communaux.yml ou sur la ligne de commande.', en: 'If the address has changed, correct it in communaux.yml or on the command line.' },
    ],
  },
  check: ({ subject, problem }) => {
    if (!problem) return 'passes'
    const fill = (text: string, why: string): string => text.replace('{subject}', subject).replace('{why}', why)
    return {
      outcome: 'unknown',
      because: 'unreachable',
      subject,
      message: { fr: fill(sourceOpened.message.fr, problem.fr), en: fill(sourceOpened.message.en, problem.en) },
    }
  },
}
