import type { AccessRightCode } from '../data/tables/access-right.ts'
import type { AdmsStatusCode } from '../data/tables/adms-status.ts'
import type { ChecksumName } from '../data/tables/checksum-algorithm.ts'
import type { DataThemeCode } from '../data/tables/data-theme.ts'
import type { DatasetTypeCode } from '../data/tables/dataset-type.ts'
import type { DistributionStatusCode } from '../data/tables/distribution-status.ts'
import type { FileTypeCode } from '../data/tables/file-type.ts'
import type { FrequencyCode } from '../data/tables/frequency.ts'
import type { HvdCategoryCode } from '../data/tables/hvd-category.ts'
import type { LanguageCode } from '../data/tables/language.ts'
import type { LicenceCode } from '../data/tables/licence.ts'
import type { LicenceTypeCode } from '../data/tables/licence-type.ts'
import type { PlannedAvailabilityCode } from '../data/tables/planned-availability.ts'
import type { PublisherTypeCode } from '../data/tables/publisher-type.ts'

type MediaType = `${'application' | 'audio' | 'font' | 'haptics' | 'image' | 'message' | 'model' | 'multipart' | 'text' | 'video'}/${string}`

/**
 * The codes that may be written in place of an address, by property; `Class.property` where the class decides. The tables
 * themselves are not loaded: an editor knows their codes, a bundle does not hold them.
 */
export interface Codes {
  accessRights: AccessRightCode
  accrualPeriodicity: FrequencyCode
  algorithm: ChecksumName
  availability: PlannedAvailabilityCode
  compressFormat: MediaType
  format: FileTypeCode
  hvdCategory: HvdCategoryCode
  language: LanguageCode
  licence: LicenceCode
  mediaType: MediaType
  packageFormat: MediaType
  theme: DataThemeCode
  'Agent.type': PublisherTypeCode
  'Dataset.type': DatasetTypeCode
  'Distribution.status': DistributionStatusCode
  'LicenceDocument.type': LicenceTypeCode
  'dcat-ap-2.1.1 Distribution.status': AdmsStatusCode
}

const EU = 'http://publications.europa.eu/resource/authority/'
const IANA = 'https://www.iana.org/assignments/media-types/'

/** What comes before each code. */
export const codeNamespaces: Readonly<Record<keyof Codes, string>> = {
  accessRights: `${EU}access-right/`,
  accrualPeriodicity: `${EU}frequency/`,
  algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_',
  availability: `${EU}planned-availability/`,
  compressFormat: IANA,
  format: `${EU}file-type/`,
  hvdCategory: 'http://data.europa.eu/bna/',
  language: `${EU}language/`,
  licence: `${EU}licence/`,
  mediaType: IANA,
  packageFormat: IANA,
  theme: `${EU}data-theme/`,
  'Agent.type': 'http://purl.org/adms/publishertype/',
  'Dataset.type': `${EU}dataset-type/`,
  'Distribution.status': `${EU}distribution-status/`,
  'LicenceDocument.type': 'http://purl.org/adms/licencetype/',
  'dcat-ap-2.1.1 Distribution.status': 'http://purl.org/adms/status/',
}
