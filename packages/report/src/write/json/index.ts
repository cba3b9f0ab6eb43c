export { evidenceSchema, type JsonSchema, proposalSchema, reportSchema } from '../../data/schema.ts'
import type { Report } from '../../model/types.ts'
import { ordered } from '../shared/order.ts'

/**
 * A report as JSON: flat findings, the model's own order of keys (those it does not know come after, sorted),
 * two spaces, one end of line at the end. What a package adds to its report is kept.
 *
 * @example JSON.parse(writeJson(report)).schemaVersion // 1
 */
export const writeJson = (report: Report): string => `${JSON.stringify(ordered(report), null, 2)}\n`
