import { actorWord, effortWord, outcomeWord } from '@communaux/report'
import { csvOf } from '../../town/csv.ts'
import { linesOf } from '../data/filter.ts'
import { STATUS } from '../licences/status.ts'
import { factValue, rowOf } from '../proof/fact-value.ts'
import type { Shown } from '../town/shown.ts'

/** Each dataset on a line, as the screens show it. */
export function datasetTable({ view, result }: Shown): string {
  const head = [view.t('Jeu de données', 'Dataset'), view.t('Adresse', 'Address'), view.t('Constats à corriger', 'Findings to fix'), view.t('Licence écrite', 'Licence as written'), view.t('Licence comprise', 'Licence understood'), view.t('État de la licence', 'State of the licence'), view.t('Formats', 'Formats'), view.t('Mis à jour', 'Updated'), view.t('Points data.gouv.fr', 'data.gouv.fr points'), view.t('Sur', 'Of')]
  const rows = linesOf(result).map(({ row, detail, fails }) => [
    row.title, row.id, String(fails), row.licence ?? '', row.licenceId ?? '', view.say(STATUS[row.status].words), detail.formats.join(', '), detail.modified ?? '',
    detail.points ? view.number(detail.points.score) : '', detail.points ? String(detail.points.of) : '',
  ])
  return csvOf([head, ...rows])
}

/** Each finding on a line: what, where, who, how long, and the hash of its proof. */
export function findingTable({ view, result }: Shown): string {
  const head = [view.t('État', 'State'), view.t('Constat', 'Finding'), view.t('À propos de', 'About'), view.t('Fichier', 'File'), view.t('Ligne', 'Line'), view.t('Qui', 'Who'), view.t('Temps', 'Time'), view.t('Règle', 'Rule'), view.t('Source', 'Source'), view.t('Preuve', 'Proof')]
  const rows = result.report.findings.map(({ message, subject = '', location, remedy, rule, source, fingerprint, ...finding }) => [
    view.say(outcomeWord(finding)), view.say(message), subject, location?.file ?? '', location ? String(location.line) : '',
    remedy ? view.say(actorWord(remedy.who)) : '', remedy ? view.say(effortWord(remedy.effort)) : '', rule, [source.title, source.clause].filter(Boolean).join(', '), fingerprint,
  ])
  return csvOf([head, ...rows])
}

/** Each fact on a line, with all that is needed to find it again. */
export function factTable({ view, result }: Shown): string {
  const head = [view.t('Fait', 'Fact'), view.t('Valeur', 'Value'), view.t('Lu à', 'Read at'), view.t('Extrait', 'Excerpt'), view.t('Règle', 'Rule'), view.t('Version', 'Version'), view.t('Outil', 'Tool'), view.t('Mesuré le', 'Measured on'), view.t('Empreinte de ce qui a été lu', 'Hash of what was read'), view.t('Empreinte de la preuve', 'Hash of the proof')]
  const rows = result.facts.map((fact) => {
    const row = rowOf(fact.fact)
    return [row ? view.say(row.label) : fact.fact, factValue(view, fact), fact.url ?? '', fact.excerpt ?? '', fact.rule, fact.edition, fact.tool, fact.at, fact.inputHash, fact.id]
  })
  return csvOf([head, ...rows])
}
