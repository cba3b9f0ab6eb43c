import { expand } from '../data/namespaces.ts'
import { literalsOf, textOf } from '../rules/lib/values.ts'
import { description, licence, spatial, temporalCoverage, updateFrequency, updateInTime } from './datagouv-facts.ts'
import { formatOf } from './formats.ts'
import { ASSUMED, type Criterion, NO, type Scored, type Share, shareOf } from './types.ts'

/** Formats that data.gouv.fr calls closed (udata, CLOSED_FORMATS); no format is closed too. */
const CLOSED: ReadonlySet<string> = new Set(['pdf', 'doc', 'docx', 'word', 'xls', 'excel', 'xlsx'])
const DESCRIPTION = expand('dct:description')
const TYPE = expand('dct:type')

/** One open file is enough. */
function openFormat({ files, graph }: Scored): Share {
  return shareOf(files.some((file) => {
    const format = formatOf(file, graph)
    return format !== undefined && !CLOSED.has(format)
  }))
}

/** data.gouv.fr takes a link for good until it has tried it. */
const available = ({ files }: Scored): Share => (files.length > 0 ? ASSUMED : NO)

/** One described file, or one that is documentation itself. */
const documented = ({ files }: Scored): Share =>
  shareOf(files.some((file) => literalsOf(file, DESCRIPTION).some(({ value }) => value.trim() !== '') || textOf(file, TYPE) === 'documentation'))

/**
 * The quality score of data.gouv.fr (udata 25b5a2d, 2026-08-21, `compute_quality`): nine criteria of one point, in its
 * order and under its names.
 */
export const datagouvCriteria: readonly Criterion[] = [
  { id: 'license', max: 1, unit: 'dataset', of: licence, advice: { fr: 'Dire sous quelle licence les données sont publiées.', en: 'State the licence the data are published under.' } },
  { id: 'temporal_coverage', max: 1, unit: 'dataset', of: temporalCoverage, advice: { fr: 'Donner la période couverte : une date de début et une date de fin.', en: 'Give the temporal coverage: a start date and an end date.' } },
  { id: 'spatial', max: 1, unit: 'dataset', of: spatial, advice: { fr: 'Donner le territoire par un contour, en GeoJSON ou en WKT.', en: 'Give the territory as a geometry, in GeoJSON or WKT.' } },
  { id: 'update_frequency', max: 1, unit: 'dataset', of: updateFrequency, advice: { fr: 'Dire à quelle fréquence les données sont mises à jour.', en: 'State how often the data are updated.' } },
  { id: 'update_fulfilled_in_time', max: 1, unit: 'dataset', of: updateInTime, advice: { fr: 'Mettre les données à jour dans le délai annoncé, ou annoncer un délai tenable.', en: 'Update the data within the announced time, or announce a realistic one.' } },
  { id: 'dataset_description_quality', max: 1, unit: 'dataset', of: description, advice: { fr: 'Écrire une description de plus de cent caractères.', en: 'Write a description of more than a hundred characters.' } },
  { id: 'has_open_format', max: 1, unit: 'dataset', of: openFormat, advice: { fr: 'Publier au moins un fichier dans un format ouvert : CSV, JSON, GeoJSON, ODS…', en: 'Publish at least one file in an open format: CSV, JSON, GeoJSON, ODS…' } },
  { id: 'all_resources_available', max: 1, unit: 'dataset', of: available, advice: { fr: 'Publier au moins un fichier, et que tous les liens répondent.', en: 'Publish at least one file, and have every link answer.' } },
  { id: 'resources_documentation', max: 1, unit: 'dataset', of: documented, advice: { fr: 'Décrire au moins un fichier, ou joindre une documentation.', en: 'Describe at least one file, or attach documentation.' } },
]

/** Edition of the rules: the date of the code they were read in. */
export const DATAGOUV_EDITION = '2026-08'
