import { accessibilityContrast, accessibilityRate } from './accessibility.ts'
import type { JsonSchema } from './build.ts'
import { dcatDiff, dcatProfiles, dcatScore } from './dcat.ts'
import { labelAgreement, labelNext, labelScore } from './label.ts'
import { licenceCompatible, licenceExpression, licenceIdentify, licenceNormalise } from './licence.ts'
import { accessibilityCheck, dcatCheck, harvestCheck, licenceCheck, report, townCheck } from './report.ts'

/** The schema of what each verb writes as JSON, by name. Keys may be added, never taken away. */
export const SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  'accessibility-check': accessibilityCheck,
  'accessibility-contrast': accessibilityContrast,
  'accessibility-rate': accessibilityRate,
  check: townCheck,
  'dcat-check': dcatCheck,
  'dcat-diff': dcatDiff,
  'dcat-harvest-check': harvestCheck,
  'dcat-profiles': dcatProfiles,
  'dcat-score': dcatScore,
  'label-agreement': labelAgreement,
  'label-next': labelNext,
  'label-score': labelScore,
  'licence-check': licenceCheck,
  'licence-compatible': licenceCompatible,
  'licence-expression': licenceExpression,
  'licence-identify': licenceIdentify,
  'licence-normalise': licenceNormalise,
  report,
}
