import type { ConstraintKind } from '../../data/profiles/types.ts'
import type { Row } from './row.ts'

const SLUGS: Readonly<Record<string, string>> = { 'adms:identifier': 'other-identifier', 'dct:LicenseDocument': 'licence-document', 'dct:license': 'licence' }

/** `accessURL` as `access-url`. */
const kebab = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()

/** The last word of a prefixed name or of a full IRI. */
const slug = (name: string): string => SLUGS[name] ?? kebab(/[^/#:]*$/.exec(name)?.[0] ?? name)

/**
 * The identifier of a row's rule: `dcat/<class>-<property>-<constraint>`.
 *
 * @example rowId(row, 'minCount') // 'dcat/dataset-title-min-count'
 */
export const rowId = (row: Row, kind: ConstraintKind): string => `dcat/${slug(row.className)}-${slug(row.propertyName)}-${kebab(kind)}`
