import type { CatalogueFact } from '../context.ts'
import { datasetsCount, errorsCount, servicesCount } from './counts.ts'
import { mandatoryFamilies } from './families.ts'
import { linksAvailable } from './links.ts'
import { datagouvScore, describedShare, frequencyInTime, frequencyStated, mqaScore, openFormats } from './scores.ts'
import { contactShare, licensedShare, listedShare, schemaShare } from './shares.ts'

/** Every fact measured on a catalogue, sorted by its name. */
export const CATALOGUE_FACTS: readonly CatalogueFact[] = [
  contactShare,
  datagouvScore,
  datasetsCount,
  describedShare,
  errorsCount,
  frequencyInTime,
  frequencyStated,
  licensedShare,
  linksAvailable,
  listedShare,
  mandatoryFamilies,
  mqaScore,
  openFormats,
  schemaShare,
  servicesCount,
].sort((a, b) => (a.fact < b.fact ? -1 : 1))
