import { expand } from '../data/namespaces.ts'
import { accessRightTable } from '../data/tables/access-right.ts'
import type { FileTypeConcept } from '../data/vocabularies/file-type.ts'
import { licenceTable } from '../data/tables/licence.ts'
import { mediaTypeTable } from '../data/tables/media-type.ts'
import type { Table } from '../data/tables/types.ts'
import type { Resource } from '../model/graph.ts'
import { linksOf, valuesOf } from '../rules/lib/values.ts'
import { membership } from '../rules/lib/tables.ts'
import { isCompliant } from './compliance.ts'
import { fileTypeAt } from './formats.ts'
import { type Criterion, NO, type Scored, type Share, shareOf, UNTESTED } from './types.ts'

const FORMAT = expand('dct:format')
const MEDIA_TYPE = expand('dcat:mediaType')

const onDataset = (property: string) => ({ unit: 'dataset' as const, of: ({ dataset }: Scored): Share => shareOf(valuesOf(dataset, expand(property)).length > 0) })
const onFile = (property: string) => ({ unit: 'file' as const, of: (file: Resource): Share => shareOf(valuesOf(file, expand(property)).length > 0) })
/** An address that is there may answer or not: only the network can tell. */
const answers = (property: string) => ({ unit: 'file' as const, of: (file: Resource): Share => (valuesOf(file, expand(property)).length > 0 ? UNTESTED : NO) })

const from = (resource: Resource, property: string, table: Table): boolean =>
  linksOf(resource, expand(property)).some(({ id }) => membership(id, table) === 'known')

/** The file types of the EU table that a distribution names by their address. */
const fileTypes = (file: Resource): readonly FileTypeConcept[] => linksOf(file, FORMAT).map(({ id }) => fileTypeAt(id)).filter((type) => type !== undefined)

const fromVocabulary = (file: Resource): Share =>
  shareOf(fileTypes(file).length > 0 || linksOf(file, MEDIA_TYPE).some(({ id }) => membership(id, mediaTypeTable) === 'known'))

/** Edition of the rules: the date of the code and tables they were read in (ckan-mqa a784c13, 2025-01-09). */
export const MQA_EDITION = '2025-01'

/** The European portals’ score of metadata quality (MQA): 405 points in five dimensions. */
export const mqaCriteria: readonly Criterion[] = [
  { id: 'keyword', max: 30, ...onDataset('dcat:keyword'), advice: { fr: 'Ajouter des mots-clés.', en: 'Add keywords.' } },
  { id: 'theme', max: 30, ...onDataset('dcat:theme'), advice: { fr: 'Choisir un thème européen.', en: 'Choose a European theme.' } },
  { id: 'spatial', max: 20, ...onDataset('dct:spatial'), advice: { fr: 'Donner le territoire.', en: 'Give the geographical coverage.' } },
  { id: 'temporal', max: 20, ...onDataset('dct:temporal'), advice: { fr: 'Donner la période couverte.', en: 'Give the temporal coverage.' } },
  { id: 'access-url-answers', max: 50, ...answers('dcat:accessURL'), advice: { fr: 'Donner une adresse d’accès qui répond.', en: 'Give an access URL that answers.' } },
  { id: 'download-url', max: 20, ...onFile('dcat:downloadURL'), advice: { fr: 'Donner l’adresse de téléchargement du fichier.', en: 'Give the download URL of the file.' } },
  { id: 'download-url-answers', max: 30, ...answers('dcat:downloadURL'), advice: { fr: 'Donner une adresse de téléchargement qui répond.', en: 'Give a download URL that answers.' } },
  { id: 'format', max: 20, best: true, ...onFile('dct:format'), advice: { fr: 'Dire le format du fichier.', en: 'State the format of the file.' } },
  { id: 'media-type', max: 10, best: true, ...onFile('dcat:mediaType'), advice: { fr: 'Dire le type de média du fichier.', en: 'State the media type of the file.' } },
  { id: 'format-from-vocabulary', max: 10, best: true, unit: 'file', of: fromVocabulary, advice: { fr: 'Prendre le format dans la table européenne « file-type ».', en: 'Take the format from the European table “file-type”.' } },
  { id: 'non-proprietary', max: 20, best: true, unit: 'file', of: (file) => shareOf(fileTypes(file).some(({ nonProprietary }) => nonProprietary)), advice: { fr: 'Publier dans un format non propriétaire : CSV, JSON, GeoJSON, ODS…', en: 'Publish in a non-proprietary format: CSV, JSON, GeoJSON, ODS…' } },
  { id: 'machine-readable', max: 20, best: true, unit: 'file', of: (file) => shareOf(fileTypes(file).some(({ machineReadable }) => machineReadable)), advice: { fr: 'Publier dans un format lisible par une machine.', en: 'Publish in a machine-readable format.' } },
  { id: 'dcat-ap', max: 30, unit: 'dataset', of: (scored) => shareOf(isCompliant(scored)), advice: { fr: 'Corriger les erreurs au regard de DCAT-AP.', en: 'Mend the errors against DCAT-AP.' } },
  { id: 'licence', max: 20, ...onFile('dct:license'), advice: { fr: 'Répéter la licence sur chaque fichier.', en: 'Repeat the licence on each file.' } },
  { id: 'licence-from-vocabulary', max: 10, unit: 'file', of: (file) => shareOf(from(file, 'dct:license', licenceTable)), advice: { fr: 'Donner l’adresse européenne de la licence (table « licence »).', en: 'Give the European address of the licence (table “licence”).' } },
  { id: 'access-rights', max: 10, ...onDataset('dct:accessRights'), advice: { fr: 'Dire qui a accès aux données.', en: 'State who may access the data.' } },
  { id: 'access-rights-from-vocabulary', max: 5, unit: 'dataset', of: ({ dataset }) => shareOf(from(dataset, 'dct:accessRights', accessRightTable)), advice: { fr: 'Prendre les droits d’accès dans la table européenne « access-right ».', en: 'Take the access rights from the European table “access-right”.' } },
  { id: 'contact-point', max: 20, ...onDataset('dcat:contactPoint'), advice: { fr: 'Donner un point de contact.', en: 'Give a contact point.' } },
  { id: 'publisher', max: 10, ...onDataset('dct:publisher'), advice: { fr: 'Dire qui publie.', en: 'State who publishes.' } },
  { id: 'rights', max: 5, ...onFile('dct:rights'), advice: { fr: 'Dire les conditions d’utilisation de chaque fichier.', en: 'State the rights on each file.' } },
  { id: 'byte-size', max: 5, ...onFile('dcat:byteSize'), advice: { fr: 'Donner la taille des fichiers.', en: 'Give the size of the files.' } },
  { id: 'issued', max: 5, ...onDataset('dct:issued'), advice: { fr: 'Donner la date de publication.', en: 'Give the release date.' } },
  { id: 'modified', max: 5, ...onDataset('dct:modified'), advice: { fr: 'Donner la date de modification.', en: 'Give the modification date.' } },
]
