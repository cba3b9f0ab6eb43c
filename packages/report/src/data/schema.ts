/** A JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'
const ID = 'urn:communaux:schema:'

const text = { type: 'string' }
const name = { type: 'string', minLength: 1 }
const count = { type: 'integer', minimum: 0 }
const position = { type: 'integer', minimum: 1 }
const anything = {}
const list = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'array', items, ...more })
const closed = (required: JsonSchema, optional: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
})
/** What packages may add keys to. */
const open = (required: JsonSchema, optional: JsonSchema = {}): JsonSchema => ({ ...closed(required, optional), additionalProperties: true })

const ref = (definition: string): JsonSchema => ({ $ref: `#/$defs/${definition}` })
const localized = closed({ fr: name, en: name })
const source = closed({ title: name, url: { type: 'string', format: 'uri' } }, { clause: name })
const location = closed({ file: name, line: position, column: position }, { endLine: position, endColumn: position })
const remedy = closed({
  who: { enum: ['producer', 'webmaster', 'developer', 'supplier', 'platform', 'elected'] },
  effort: { enum: ['minutes', 'hours', 'days'] },
  steps: list(ref('localized')),
})
const edit = {
  oneOf: [
    closed({ range: { type: 'array', prefixItems: [count, count], minItems: 2, maxItems: 2 }, text }),
    closed({ subject: text, property: name }, { from: anything, to: anything }),
  ],
}
const fix = closed({ title: ref('localized'), safe: { type: 'boolean' }, edits: list(edit) })

const finding = {
  ...closed(
    {
      rule: { type: 'string', pattern: '^[^/]+/.+$' },
      severity: { enum: ['error', 'warning', 'info'] },
      outcome: { enum: ['fails', 'unknown'] },
      message: ref('localized'),
      source: ref('source'),
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    },
    {
      because: { enum: ['needs-human', 'unreachable', 'not-stated', 'missing-tool'] },
      subject: text,
      path: list({ type: ['string', 'integer'] }),
      location: ref('location'),
      value: anything,
      remedy: ref('remedy'),
      fix: ref('fix'),
      details: { type: 'object' },
    },
  ),
  // `because` is there exactly when the outcome is unknown.
  if: { properties: { outcome: { const: 'unknown' } } },
  then: { required: ['because'] },
  else: { properties: { because: false } },
}

const ruleCoverage = closed(
  { rule: name, passed: count, failed: count, unknown: count, notApplicable: count },
  { title: ref('localized'), summary: ref('localized'), unit: closed({ one: ref('localized'), other: ref('localized') }) },
)
const untested = closed({ rule: name, reason: ref('localized') }, { subject: text })

const $defs = { localized, source, location, remedy, fix, finding }

/** The schema of a `Report` as `writeJson` writes it. Packages may add keys at its top, nowhere else. */
export const reportSchema: JsonSchema = {
  $schema: DRAFT,
  $id: `${ID}report:1`,
  title: 'Report',
  ...open({
    schemaVersion: { const: 1 },
    tool: closed({ name, version: name }),
    ruleSets: list(closed({ id: name, edition: name })),
    subject: text,
    settings: { type: 'object' },
    findings: list(ref('finding')),
    coverage: closed({ rules: list(ruleCoverage), untested: list(untested) }),
  }),
  $defs,
}

/** The schema of an `Evidence`: a measured fact with what proves it. */
export const evidenceSchema: JsonSchema = {
  $schema: DRAFT,
  $id: `${ID}evidence:1`,
  title: 'Evidence',
  ...closed(
    { id: name, fact: name, value: anything, rule: name, edition: name, inputHash: name, tool: name, at: { type: 'string', format: 'date-time' } },
    { url: { type: 'string', format: 'uri' }, excerpt: text },
  ),
}

/** The schema of a `Proposal`: what the facts suggest as an answer. */
export const proposalSchema: JsonSchema = {
  $schema: DRAFT,
  $id: `${ID}proposal:1`,
  title: 'Proposal',
  ...closed(
    { question: name, value: anything, confidence: { enum: [0, 1, 2, 3] }, because: list(name) },
    { expiresAt: { type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] }, needsHuman: localized },
  ),
}
