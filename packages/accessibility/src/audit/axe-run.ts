import type { AxeResults, NodeResult } from 'axe-core'
import type { BrowserPage } from './driver.ts'

/** What we keep of axe-core's answer. */
export interface AxeAnswer {
  readonly violations: readonly AxeOutcome[]
  readonly incomplete: readonly AxeOutcome[]
  readonly passes: readonly string[]
}
export interface AxeOutcome {
  readonly id: string
  readonly nodes: readonly Pick<NodeResult, 'target' | 'html' | 'any' | 'all'>[]
}

/** The source of axe-core, to be put into every frame before the page's scripts; null when it is not installed. */
export async function axeSource(): Promise<{ source: string; version: string; ids: ReadonlySet<string> } | null> {
  const module = await import('axe-core').catch(() => null)
  if (!module) return null
  const axe = module.default
  return { source: axe.source, version: axe.version, ids: new Set(axe.getRules().map(({ ruleId }) => ruleId)) }
}

/** Runs axe-core with these rules; experimental ones are on because they are named. */
export async function runAxe(page: BrowserPage, rules: readonly string[]): Promise<AxeAnswer> {
  return JSON.parse(await page.evaluate(inPage, [...rules])) as AxeAnswer
}

async function inPage(values: string[]): Promise<string> {
  const { axe } = window as unknown as { axe: { run(context: Document, options: unknown): Promise<AxeResults> } }
  const results = await axe.run(document, { runOnly: { type: 'rule', values }, resultTypes: ['violations', 'incomplete'], performanceTimer: false })
  const keep = (list: AxeResults['violations']): unknown => list.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, html, any, all }) => ({ target, html, any, all })) }))
  return JSON.stringify({ violations: keep(results.violations), incomplete: keep(results.incomplete), passes: results.passes.map(({ id }) => id) })
}
