import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { soundPage } from '@communaux/rgaa-testcases'
import { checkAll, findBrowser } from '../src/audit/index.ts'
import { type Served, servePages } from './serve-pages.ts'

const browser = await findBrowser()
const menu = (...names: string[]): string => `<nav aria-label="Principal">${names.map((name) => `<a href="/${name}">${name}</a>`).join(' ')}</nav>`
const SEARCH = '<form role="search"><label for="q">Rechercher</label> <input id="q" type="search"></form><p><a href="/plan-du-site">Plan du site</a></p>'
const PDF = '%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\n2 0 obj <</CreationDate(D:20260114090000)>> endobj'

let served: Served
beforeAll(async () => {
  served = await servePages({
    '/a': soundPage('Agenda', menu('agenda', 'budget', 'contact') + SEARCH),
    '/b': soundPage('Agenda', `${menu('budget', 'agenda', 'contact')}<p><a href="/budget.pdf">Le budget (PDF)</a></p>`),
    '/budget.pdf': { body: PDF, type: 'application/pdf' },
  })
})
afterAll(() => served.close())

describe.skipIf(browser === null)('a sample of one site', () => {
  it('finds what is not the same everywhere, and the document that is not tagged', async () => {
    const { pages } = await checkAll([`${served.origin}/a`, `${served.origin}/b`], { sample: true })
    const ofB = pages[1]?.criteria
    expect([ofB?.['8.6'].verdict, ofB?.['12.2'].verdict, ofB?.['12.4'].verdict, ofB?.['12.5'].verdict, ofB?.['13.3'].verdict]).toEqual(['NC', 'NC', 'NC', 'NC', 'NC'])
  })

  it('compares nothing when the pages are not said to be a sample', async () => {
    const { findings } = await checkAll([`${served.origin}/a`, `${served.origin}/b`], { states: 'off' })
    expect(findings.filter(({ rule }) => /8\.6-same|12\.[245]-/.test(rule))).toEqual([])
  })

  it('is the same twice, byte for byte', async () => {
    const run = async (): Promise<string> => JSON.stringify(await checkAll([`${served.origin}/a`, `${served.origin}/b`], { sample: true }))
    expect(await run()).toBe(await run())
  })
})
