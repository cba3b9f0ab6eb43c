import type { LicenceTerms } from '../model/compatibility/types.ts'
import { affero } from './agpl.ts'
import { alone, sleepycat } from './alone.ts'
import { apache } from './apache.ts'
import { cecillB, cecillC, cecillTwo, cecillTwoOne } from './cecill.ts'
import { attribution, restricted, shareAlike, shareAlikeFour } from './creative-commons.ts'
import { euplOne, euplTwo } from './eupl.ts'
import { common, eclipse, eclipseOne, mozillaAlone, mozillaTwo } from './file-reach.ts'
import { gplOrLater, gplThree, gplTwo } from './gpl.ts'
import { lesserThree, lesserThreeOrLater, lesserTwo } from './lgpl.ts'
import { academicFree, advertising, disputed, noticesAndMore, xfree86 } from './notices-and-more.ts'
import { noticesOnly } from './notices-only.ts'
import { attributionDatabase, openDatabase, openGovernment, openLicence } from './open-data.ts'

/** The licences whose clauses we have read. */
export const LICENCES: readonly LicenceTerms[] = [
  academicFree, advertising, affero, alone, apache, attribution, attributionDatabase, cecillB, cecillC, cecillTwo, cecillTwoOne, common, disputed, eclipse, eclipseOne, euplOne, euplTwo,
  gplOrLater, gplThree, gplTwo, lesserThree, lesserThreeOrLater, lesserTwo, mozillaAlone, mozillaTwo, noticesAndMore, noticesOnly, openDatabase, openGovernment, openLicence, restricted,
  shareAlike, shareAlikeFour, sleepycat, xfree86,
]
