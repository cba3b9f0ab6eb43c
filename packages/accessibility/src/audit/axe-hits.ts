import type { Hit } from '@communaux/report'
import type { RuleHit } from '@communaux/report/rules'
import { nearestCompliant } from '../colour/suggest.ts'
import { hexOf, parseColour } from '../colour/parse.ts'
import type { TestId } from '../model/criterion.ts'
import { detailsOf } from '../model/page-rule.ts'
import type { Page } from '../model/page.ts'
import { pageRules } from '../rules/rgaa/index.ts'
import type { AxeAnswer, AxeOutcome } from './axe-run.ts'
import { type AxeRule, byAxeId } from './axe-rules.ts'

/**
 * Rules whose failures are only a hint in the sense of the RGAA: a person decides. `focus-order-semantics`
 * blames any element with tabindex and no role; two frames may share a title when they hold the same.
 */
const HINTS: ReadonlySet<string> = new Set([
  'focus-order-semantics', 'form-field-multiple-labels', 'frame-title-unique', 'label-content-name-mismatch', 'p-as-heading', 'table-duplicate-name', 'table-fake-caption', 'video-caption',
])

/** Undecided on any page without style sheet: that is no question for a person. */
const SILENT: ReadonlySet<string> = new Set(['css-orientation-lock'])

/** When such a rule passes, nothing of its test is left to a person. */
const DECISIVE: ReadonlySet<string> = new Set(['link-name'])

type Node = AxeOutcome['nodes'][number]

/** The hits of one page: one a node that fails, one a rule that could not decide. */
export function axeHits(url: string, answer: AxeAnswer): RuleHit[] {
  const fails = answer.violations.flatMap(({ id, nodes }) => withRule(id, (rule) => (HINTS.has(id) ? ask(url, rule, nodes) : nodes.map((node) => fail(url, rule, node)))))
  const asks = answer.incomplete.filter(({ id }) => !SILENT.has(id)).flatMap(({ id, nodes }) => withRule(id, (rule) => ask(url, rule, nodes)))
  return [...fails, ...asks].sort((a, b) => (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0))
}

/** Tests on which a pass of axe-core leaves no doubt: those of our own rule that it stands in for, when that one decides. */
export function axePasses(answer: AxeAnswer, page: Page): TestId[] {
  const bad = new Set([...answer.violations, ...answer.incomplete].map(({ id }) => id))
  const decisive = (id: string): boolean => DECISIVE.has(id) || pageRules.some(({ insteadOf, decides }) => insteadOf === id && decides?.(page) === true)
  return answer.passes.flatMap((id) => (!bad.has(id) && decisive(id) ? (byAxeId.get(id)?.test ?? []) : []))
}

const withRule = (id: string, make: (rule: AxeRule) => Hit[]): RuleHit[] => {
  const rule = byAxeId.get(id)
  return rule ? make(rule).map((hit) => ({ rule, hit })) : []
}

function fail(url: string, rule: AxeRule, node: Node): Hit {
  const colours = rule.axe === 'color-contrast' ? contrastOf(node) : null
  return hit(url, colours?.test ?? rule.test, node, colours ? { contrast: colours.details } : {})
}

/** One question for all nodes of a rule: people look at a page, not at a list. */
function ask(url: string, rule: AxeRule, nodes: readonly Node[]): Hit[] {
  const [first] = nodes
  if (!first) return []
  return [{ ...hit(url, rule.test, first, { elements: nodes.length }), outcome: 'unknown', because: 'needs-human', severity: 'warning' }]
}

function hit(url: string, test: TestId, { target, html }: Node, details: Record<string, unknown>): Hit {
  const selector = target.flat().join(' >>> ')
  return { subject: `${url} ${selector}`, path: [test], details: { ...detailsOf({ url }, test, selector), html: html.slice(0, 200), engine: 'axe-core', ...details } }
}

interface ContrastData {
  fgColor?: string
  bgColor?: string
  contrastRatio?: number
  fontSize?: string
  fontWeight?: string
  expectedContrastRatio?: string
}

/** RGAA 3.2 has one test for each size and weight; the nearest colour that passes comes with it. */
function contrastOf({ any }: Node): { test: TestId; details: Record<string, unknown> } | null {
  const data = any.find(({ id }) => id === 'color-contrast')?.data as ContrastData | undefined
  const [top, under] = [parseColour(data?.fgColor ?? ''), parseColour(data?.bgColor ?? '')]
  if (!data || !top || !under) return null
  const needed = parseFloat(data.expectedContrastRatio ?? '4.5')
  const nearest = nearestCompliant(top, under, needed)
  const pixels = Number(/\((\d+(?:\.\d+)?)px\)/.exec(data.fontSize ?? '')?.[1] ?? 16)
  const bold = data.fontWeight === 'bold' || Number(data.fontWeight) >= 700
  const test = bold ? (pixels < 18.5 ? '3.2.2' : '3.2.4') : pixels < 24 ? '3.2.1' : '3.2.3'
  return { test, details: { foreground: data.fgColor, background: data.bgColor, ratio: data.contrastRatio, needed, suggestion: nearest && hexOf(nearest) } }
}
