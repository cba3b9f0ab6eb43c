import fc from 'fast-check'
import { finding, type Finding, fingerprint, type Localized, type Location, type Report, type RuleCoverage, type Untested } from '@communaux/report'

/** Strings that have broken writers before: each format's own markup, controls, halves of a pair, overrides. */
export const HOSTILE: readonly string[] = [
  '', ' ', '\u0000', '\u0007\u0008\u000b\u001f', '\u001b[2J\u001b]0;x\u0007', '\u0085\u009b31m', '\u202eabc\u2066', '\ufeff', '\ufffe\uffff', '\ud800', 'a\udc00b', '😀',
  ']]>', '<![CDATA[x', '<!--', '-->', '<?php', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</style><script>', '</textarea>', '&amp;&lt;&#0;', '&lt;b&gt;',
  '`', '```', '``` `a` ````', '|', '| a | b |', '\\|', '\\', '*gras* _souligné_ ~~barré~~', '[lien](javascript:alert(1))', '![image](https://example.org/a.png)', '<https://example.org>', '# Titre', '- liste', '1. liste', '> citation', '---', '===', '@equipe #12 !34', '$x$', '[^1]: note', '<details>', 'www.example.org', 'https://1.2.3.4.5/<img src=x>',
  'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'https://example.org/"><script>', 'https://example.org/a b', 'file:///etc/passwd', 'a\nb\r\nc\td', '\u2028\u2029', '{title}', '$&$1', '__proto__', 'C:\\dossier\\fichier.ttl', '../../x', '%zz%20',
]

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

/** Any text: hostile, ordinary, or any UTF-16 units at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.string({ unit, maxLength: 12 }), fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((two) => two.join('')))

const localized: fc.Arbitrary<Localized> = fc.record({ fr: anyText, en: anyText })

const location: fc.Arbitrary<Location> = fc.record(
  { file: fc.oneof(fc.constant('catalogue.ttl'), anyText.filter((text) => text !== '')), line: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 200 }), endColumn: fc.integer({ min: 200, max: 300 }) },
  { requiredKeys: ['file', 'line', 'column'] },
)

export const ruleId: fc.Arbitrary<string> = fc.oneof(fc.constantFrom('dcat/a', 'dcat/b', 'licence/c', 'rgaa/8.5.1'), anyText.map((text) => `dcat/${text}x`))

const json = fc.jsonValue({ maxDepth: 2 })

export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    rule: ruleId,
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    message: localized,
    title: localized,
    hit: fc.record({ outcome: fc.constantFrom('fails' as const, 'unknown' as const), because: fc.constantFrom('needs-human' as const, 'unreachable' as const, 'not-stated' as const, 'missing-tool' as const), subject: anyText, path: fc.array(fc.oneof(anyText, fc.nat(9)), { maxLength: 4 }), value: json, location }, { requiredKeys: ['outcome'] }),
    source: fc.record({ title: anyText, clause: anyText, url: fc.oneof(fc.constant('https://example.org/norme'), anyText) }, { requiredKeys: ['title', 'url'] }),
    remedy: fc.option(fc.record({ who: fc.constantFrom('producer' as const, 'elected' as const), effort: fc.constantFrom('minutes' as const, 'days' as const), steps: fc.array(localized, { maxLength: 3 }) }), { nil: undefined }),
    fix: fc.option(fc.record({ title: localized, safe: fc.boolean(), edits: fc.array(fc.record({ range: fc.tuple(fc.nat(9), fc.nat(9)).map(([start, length]) => [start, start + length] as const), text: anyText }), { minLength: 1, maxLength: 2 }) }), { nil: undefined }),
  })
  .map(({ rule, severity, message, title, hit, source, remedy, fix }) =>
    finding({ id: rule, severity, title, message, source, ...(remedy && { remedy }) }, { ...hit, ...(fix && { fix }) }))

const line: fc.Arbitrary<RuleCoverage> = fc.record(
  { rule: ruleId, title: localized, summary: localized, unit: fc.record({ one: localized, other: localized }), passed: fc.nat(5), failed: fc.nat(5), unknown: fc.nat(5), notApplicable: fc.nat(5) },
  { requiredKeys: ['rule', 'passed', 'failed', 'unknown', 'notApplicable'] },
)

const untested: fc.Arbitrary<Untested> = fc.record({ rule: ruleId, subject: anyText, reason: localized }, { requiredKeys: ['rule', 'reason'] })

/** A report whose every text may be hostile. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  schemaVersion: fc.constant(1 as const),
  tool: fc.record({ name: anyText, version: fc.oneof(fc.constant('1.0.0'), anyText) }),
  ruleSets: fc.array(fc.record({ id: anyText, edition: anyText }), { maxLength: 2 }),
  subject: anyText,
  settings: fc.dictionary(anyText, json, { maxKeys: 3 }),
  findings: fc.array(anyFinding, { maxLength: 8 }),
  coverage: fc.record({ rules: fc.uniqueArray(line, { selector: ({ rule }) => rule, maxLength: 5 }), untested: fc.array(untested, { maxLength: 2 }) }),
})

/** The same finding, fingerprinted as its parts say. */
export const refingerprint = (made: Finding): string => fingerprint(made.rule, made.subject, made.path, made.value)
