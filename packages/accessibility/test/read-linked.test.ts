import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { BrowserContext } from '../src/audit/driver.ts'
import { linkedUrl, readLinked } from '../src/audit/read-linked.ts'
import { readPage } from '../src/read/html.ts'

const HERE = new URL('./read-linked.test.ts', import.meta.url).href
const onDisk = readPage('<p>Texte', { url: new URL('./page.html', import.meta.url).href })
const onTheWeb = readPage('<p>Texte', { url: 'https://www.exemple-sur-isere.example/a' })
const LIMITS = { bytes: 1_000_000, milliseconds: 1_000 }

const context = (answer: { ok: boolean; length?: string }): BrowserContext =>
  ({ request: { get: () => Promise.resolve({ ok: () => answer.ok, status: () => 200, headers: () => ({ 'content-length': answer.length ?? '3' }), body: () => Promise.resolve(new Uint8Array([1, 2, 3])) }) } }) as unknown as BrowserContext

describe('a linked file', () => {
  it('is on the disk only for a page of the disk', () => {
    expect(linkedUrl(onDisk, 'read-linked.test.ts')).toBe(HERE)
    expect(linkedUrl(onTheWeb, HERE)).toBeNull()
    expect(linkedUrl(onTheWeb, '/budget.pdf')).toBe('https://www.exemple-sur-isere.example/budget.pdf')
  })

  it.each([undefined, 'http://[', 'mailto:mairie@example.org', 'data:text/plain,a'])('is nothing to read at %s', (href) => {
    expect(linkedUrl(onDisk, href)).toBeNull()
  })

  it('is read from the disk, whatever its fragment', async () => {
    const bytes = await readLinked(context({ ok: false }), `${HERE}#page=2`, LIMITS)
    expect(new TextDecoder().decode(bytes ?? new Uint8Array())).toContain('whatever its fragment')
    expect(await readLinked(context({ ok: false }), HERE, { ...LIMITS, bytes: 10 })).toBeNull()
    await expect(readLinked(context({ ok: false }), `${HERE}.absent`, LIMITS)).rejects.toThrow(fileURLToPath(`${HERE}.absent`))
  })

  it('is read over HTTP within the limit', async () => {
    expect(await readLinked(context({ ok: true }), 'https://example.org/a.pdf', LIMITS)).toEqual(new Uint8Array([1, 2, 3]))
    expect(await readLinked(context({ ok: false }), 'https://example.org/a.pdf', LIMITS)).toBeNull()
    expect(await readLinked(context({ ok: true, length: '2000000' }), 'https://example.org/a.pdf', LIMITS)).toBeNull()
  })
})
