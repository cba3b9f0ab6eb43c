import type { RuleExamples } from '@communaux/report/testing'
import type { PageSummary } from '../../model/sample.ts'

const summary = (url: string, change: Partial<PageSummary> = {}): PageSummary => ({ url, title: url, hasMenu: true, menu: ['/a', '/b', '/c'], hasSearch: true, hasSiteMap: true, hasSkipLink: true, ...change })
const same = [summary('/1'), summary('/2')]
const other = (change: Partial<PageSummary>): PageSummary[] => [summary('/1'), summary('/2', change)]

export const sampleExamples: readonly RuleExamples<readonly PageSummary[]>[] = [
  { rule: 'rgaa/12.1-navigation-systems', examples: [
    { name: 'menu and search', target: same, expect: 'passes' },
    { name: 'a menu only', target: other({ hasSearch: false, hasSiteMap: false }), expect: 'unknown' },
    { name: 'one page', target: [summary('/1')], expect: 'not-applicable' },
  ] },
  { rule: 'rgaa/12.2-menu-order', examples: [
    { name: 'the same', target: same, expect: 'passes' },
    { name: 'one entry less', target: other({ menu: ['/a', '/c'] }), expect: 'passes' },
    { name: 'moved', target: other({ menu: ['/b', '/a', '/c'] }), expect: 'fails' },
    { name: 'no menu', target: [summary('/1', { menu: [] }), summary('/2', { menu: [] })], expect: 'not-applicable' },
  ] },
  { rule: 'rgaa/12.4-site-map-everywhere', examples: [
    { name: 'everywhere', target: same, expect: 'passes' },
    { name: 'not on one page', target: other({ hasSiteMap: false }), expect: 'fails' },
  ] },
  { rule: 'rgaa/12.5-search-everywhere', examples: [
    { name: 'everywhere', target: same, expect: 'passes' },
    { name: 'not on one page', target: other({ hasSearch: false }), expect: 'fails' },
  ] },
  { rule: 'rgaa/12.7-skip-link-everywhere', examples: [
    { name: 'everywhere', target: same, expect: 'passes' },
    { name: 'not on one page', target: other({ hasSkipLink: false }), expect: 'fails' },
    { name: 'nowhere', target: [summary('/1', { hasSkipLink: false }), summary('/2', { hasSkipLink: false })], expect: 'not-applicable' },
  ] },
  { rule: 'rgaa/8.6-same-title', examples: [
    { name: 'each its own', target: same, expect: 'passes' },
    { name: 'twice the same', target: other({ title: '/1' }), expect: 'fails' },
    { name: 'one page', target: [summary('/1')], expect: 'not-applicable' },
  ] },
]
