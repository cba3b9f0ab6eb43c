import { bboxOrder } from './bbox-order.ts'
import { byteSizeNegative } from './byte-size-negative.ts'
import { checksumLength } from './checksum-length.ts'
import { contactReachable } from './contact-reachable.ts'
import { descriptionLength } from './description-length.ts'
import { distributionUrl } from './distribution-url.ts'
import { hvdLegalInformation } from './hvd-legal-information.ts'
import { hvdLicenceCeiling } from './hvd-licence-ceiling.ts'
import { hvdTheme } from './hvd-theme.ts'
import { identifierUnique } from './identifier-unique.ts'
import type { CatalogRule } from './lib/catalog-rule.ts'
import { licenceListed } from './licence-listed.ts'
import { licenceStated } from './licence-stated.ts'
import { modifiedBeforeIssued } from './modified-before-issued.ts'
import { modifiedFuture } from './modified-future.ts'
import { periodOrder } from './period-order.ts'
import { publisherSiret } from './publisher-siret.ts'
import { seriesEmpty } from './series-empty.ts'
import { spatialGeometry } from './spatial-geometry.ts'
import { titleLength } from './title-length.ts'

/** Every rule written as code, sorted by identifier. What a table can say is a row of a profile instead. */
export const rules: readonly CatalogRule[] = [
  bboxOrder,
  byteSizeNegative,
  checksumLength,
  contactReachable,
  descriptionLength,
  distributionUrl,
  hvdLegalInformation,
  hvdLicenceCeiling,
  hvdTheme,
  identifierUnique,
  licenceListed,
  licenceStated,
  modifiedBeforeIssued,
  modifiedFuture,
  periodOrder,
  publisherSiret,
  seriesEmpty,
  spatialGeometry,
  titleLength,
]
