import { count, list, localized, named, object, oneOf, text, type JsonSchema } from './build.ts'
import { datasets } from './dcat.ts'
import { packages } from './licence.ts'
import { definitions, estimate } from './label.ts'
import { pages } from './accessibility.ts'

const source = object({ title: text, url: text }, { clause: text })
const location = object({ file: text, line: count, column: count }, { endLine: count, endColumn: count })
const remedy = object({
  who: oneOf('producer', 'webmaster', 'developer', 'supplier', 'platform', 'elected'),
  effort: oneOf('minutes', 'hours', 'days'),
  steps: list(localized),
})

/** `because` is there exactly when the outcome is unknown. */
const finding: JsonSchema = {
  ...object(
    {
      rule: { type: 'string', pattern: '^[^/]+/.+$' },
      severity: oneOf('error', 'warning', 'info'),
      outcome: oneOf('fails', 'unknown'),
      message: localized,
      source,
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    },
    {
      because: oneOf('needs-human', 'unreachable', 'not-stated', 'missing-tool'),
      subject: text,
      path: list({ type: ['string', 'integer'] }),
      location,
      value: {},
      remedy,
      fix: object({ title: localized, safe: { type: 'boolean' }, edits: list({}) }),
      details: { type: 'object' },
    },
  ),
  if: { properties: { outcome: { const: 'unknown' } } },
  then: { required: ['because'] },
  else: { properties: { because: false } },
}

const REPORT = {
  schemaVersion: { const: 1 },
  tool: object({ name: text, version: text }),
  ruleSets: list(object({ id: text, edition: text })),
  subject: text,
  settings: { type: 'object' },
  findings: list(finding),
  coverage: object({
    rules: list(object({ rule: text, passed: count, failed: count, unknown: count, notApplicable: count })),
    untested: list(object({ rule: text, reason: localized }, { subject: text })),
  }),
} satisfies Record<string, JsonSchema>

const evidence = object({ id: text, fact: text, value: {}, rule: text, edition: text, inputHash: text, tool: text, at: text }, { url: text, excerpt: text })
const proposal = object({ question: text, value: {}, confidence: oneOf(0, 1, 2, 3), because: list(text) }, { expiresAt: text, needsHuman: localized })

export const report: JsonSchema = named('report', 'Report', object(REPORT))
export const dcatCheck: JsonSchema = named('dcat-check', 'communaux dcat check', object({ ...REPORT, datasets }))
export const licenceCheck: JsonSchema = named('licence-check', 'communaux licence check', object({ ...REPORT, packages }))
export const accessibilityCheck: JsonSchema = named('accessibility-check', 'communaux accessibility check', object({ ...REPORT, pages }))
export const townCheck: JsonSchema = named('check', 'communaux check', { ...object({ ...REPORT, facts: list(evidence), proposals: list(proposal), score: estimate, datasets }), $defs: definitions })
