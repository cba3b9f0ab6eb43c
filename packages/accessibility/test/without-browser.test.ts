import { expect, it } from 'vitest'
import { checkAll, checkPages, findBrowser } from '../src/audit/index.ts'

const env = { CHROMIUM_PATH: '/nowhere/chromium' }
const readSource = (url: string): Promise<string> => (url.endsWith('/gone') ? Promise.reject(new Error('HTTP 404')) : Promise.resolve('<html><body><img src="a.png"></body></html>'))

it('believes CHROMIUM_PATH, even when it leads nowhere', async () => {
  expect(await findBrowser(env)).toBeNull()
})

it('reads the source alone when there is no browser, and says what is missing', async () => {
  const { findings, pages, coverage } = await checkAll(['https://exemple-sur-isere.example/a'], { env, readSource })
  expect(findings[0]).toMatchObject({ rule: 'accessibility/no-browser', outcome: 'unknown', because: 'missing-tool', value: 'Chromium' })
  expect(pages[0]?.criteria).toMatchObject({ '1.1': { verdict: 'NC' }, '8.1': { verdict: 'NC' }, '10.7': { verdict: 'untested' }, '3.2': { verdict: 'untested' } })
  expect(coverage.untested).toHaveLength(1)
})

it('keeps pages in the order asked for, and leaves an unreachable one untested', async () => {
  const urls = ['https://exemple-sur-isere.example/gone', 'https://exemple-sur-isere.example/a']
  const { findings, pages } = await checkAll(urls, { env, readSource })
  expect(pages.map(({ url }) => url)).toEqual(urls)
  expect(new Set(Object.values(pages[0]?.criteria ?? {}).map(({ verdict }) => verdict))).toEqual(new Set(['untested']))
  expect(findings.filter(({ rule }) => rule === 'accessibility/page-unreachable')).toMatchObject([{ because: 'unreachable', subject: urls[0] }])
})

it('tells how far it is, then gives the report', async () => {
  const kinds: string[] = []
  for await (const event of checkPages(['https://exemple-sur-isere.example/a', 'https://exemple-sur-isere.example/b'], { env, readSource })) kinds.push(event.kind)
  expect(kinds).toEqual(['progress', 'progress', 'done'])
})

it('looks at the criteria that are asked for, and at no other', async () => {
  const { findings, pages } = await checkAll(['https://exemple-sur-isere.example/a'], { env, readSource, criteria: ['8.1'] })
  expect(findings.map(({ rule }) => rule)).toEqual(['accessibility/no-browser', 'rgaa/8.1-doctype'])
  expect(Object.entries(pages[0]?.criteria ?? {}).filter(([, { verdict }]) => verdict !== 'untested').map(([id]) => id)).toEqual(['8.1'])
})

it('is the same twice, byte for byte', async () => {
  const run = async (): Promise<string> => JSON.stringify(await checkAll(['https://exemple-sur-isere.example/a'], { env, readSource }))
  expect(await run()).toBe(await run())
})
