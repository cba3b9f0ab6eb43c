import type { Rule } from '@communaux/report/rules'
import { DOCS_URL } from '../data/addresses.ts'
import { dateText } from '../model/date-text.ts'
import type { FileRow } from '../model/town.ts'
import type { RuleContext } from './context.ts'

/** A server that answers nothing today may answer tomorrow: only a server that says « not there » makes a failure. */
export const fileAnswers: Rule<FileRow, RuleContext> = {
  id: 'communaux/file-answers',
  severity: 'warning',
  title: { fr: 'Les fichiers du catalogue répondent à leur adresse', en: 'The files of the catalogue answer at their address' },
  message: { fr: '« {name} » n’est plus à son adresse ({status}).', en: '“{name}” is no longer at its address ({status}).' },
  summary: { fr: 'adresse qui ne répond pas', en: 'address that does not answer' },
  unit: { one: { fr: 'fichier', en: 'file' }, other: { fr: 'fichiers', en: 'files' } },
  source: { title: 'Communaux, collecte', clause: 'fichiers', url: `${DOCS_URL}/collecte#fichiers` },
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [
      { fr: 'Ouvrez l’adresse vous-même. Si le fichier s’ouvre, relancez la collecte plus tard.', en: 'Open the address yourself. If the file opens, run the collection again later.' },
      { fr: 'Sinon, donnez dans le catalogue la nouvelle adresse du fichier, ou prévenez qui héberge le serveur.', en: 'Otherwise, give the new address of the file in the catalogue, or tell whoever hosts the server.' },
    ],
  },
  check: ({ name, url, dataset, answer, status, reason }, { today }) => {
    if (answer === 'answers') return 'passes'
    const hit = { subject: url, details: { dataset }, params: { name, status: String(status ?? '') } }
    if (answer === 'gone') return hit
    const why = { fr: status === null ? (reason?.fr ?? '') : String(status), en: status === null ? (reason?.en ?? '') : String(status) }
    return {
      ...hit,
      outcome: 'unknown',
      because: 'unreachable',
      message: { fr: `« ${name} » : injoignable (${why.fr}) le ${dateText(today, 'fr')}.`, en: `“${name}”: unreachable (${why.en}) on ${dateText(today, 'en')}.` },
    }
  },
}
