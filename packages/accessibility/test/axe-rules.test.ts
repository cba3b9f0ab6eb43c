import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { axeRules } from '../src/audit/axe-rules.ts'
import { withoutMoot } from '../src/audit/moot.ts'
import { criteria, isTestId } from '../src/model/criterion.ts'
import { readPage } from '../src/read/html.ts'
import { pageRules } from '../src/rules/rgaa/index.ts'

const installed = new Map(axe.getRules().map(({ ruleId, tags }) => [ruleId, tags.flatMap((tag) => /^RGAA-(\d+\.\d+\.\d+)$/.exec(tag)?.[1] ?? [])]))

/** Where we map a rule to another test than axe's tag, or to one where it has no tag. */
const OURS = {
  'aria-braille-equivalent': '7.1.1', 'aria-dialog-name': '7.1.1', 'aria-tooltip-name': '7.1.1', 'aria-treeitem-name': '7.1.1', 'avoid-inline-spacing': '10.12.1', blink: '13.8.2',
  'frame-focusable-content': '7.3.1', 'scope-attr-valid': '5.7.2', 'scrollable-region-focusable': '7.3.1', 'skip-link': '12.7.2', 'summary-name': '7.1.1',
}
/** RGAA-tagged rules that we leave to checks of ours. */
const LEFT_OUT = ['bypass', 'document-title', 'html-has-lang', 'region']

describe('axe-core rules', () => {
  it('all exist in the installed axe-core', () => {
    expect(axeRules.filter(({ axe: id }) => !installed.has(id)).map(({ axe: id }) => id)).toEqual([])
  })

  it('all name a test of the RGAA', () => {
    expect(axeRules.filter(({ test }) => !isTestId(test))).toEqual([])
  })

  it('follow the tags of axe-core, but for the listed differences', () => {
    const different = axeRules.filter(({ axe: id, test }) => !installed.get(id)?.includes(test)).map(({ axe: id, test }): [string, string] => [id, test])
    expect(Object.fromEntries(different)).toEqual(OURS)
  })

  it('forget no rule that axe-core tags for the RGAA', () => {
    const ours = new Set(axeRules.map(({ axe: id }) => id))
    expect([...installed].filter(([id, tests]) => tests.length > 0 && !ours.has(id)).map(([id]) => id).sort()).toEqual(LEFT_OUT)
  })

  it('are those that the referential lists by criterion', () => {
    const listed = criteria.flatMap(({ axe: ids }) => ids)
    expect(listed.filter((id) => !installed.has(id))).toEqual([])
  })

  it('stand in for a check of ours where ours says so', () => {
    const ids = new Set(axeRules.map(({ axe: id }) => id))
    expect(pageRules.filter(({ insteadOf }) => insteadOf !== undefined && !ids.has(insteadOf))).toEqual([])
  })

  it('have both languages and a remedy', () => {
    expect(axeRules.filter(({ message, remedy }) => !message.fr || !message.en || !remedy?.steps[0]?.fr)).toEqual([])
  })
})

describe('what a page makes moot', () => {
  const answer = { violations: [{ id: 'meta-refresh', nodes: [] }, { id: 'label', nodes: [] }], incomplete: [], passes: [] }
  const ids = (head: string): string[] => withoutMoot(answer, readPage(`<!doctype html><html lang="fr"><head>${head}</head>`)).violations.map(({ id }) => id)

  it('is a refresh after one that leads elsewhere at once', () => {
    expect(ids('<meta http-equiv="refresh" content="0; url=/b"><meta http-equiv="refresh" content="5; url=/c">')).toEqual(['label'])
  })

  it('is not the only refresh, nor one before it', () => {
    expect(ids('<meta http-equiv="refresh" content="5; url=/b">')).toEqual(['meta-refresh', 'label'])
    expect(ids('<meta http-equiv="refresh" content="5; url=/b"><meta http-equiv="refresh" content="0; url=/c">')).toEqual(['meta-refresh', 'label'])
  })
})
