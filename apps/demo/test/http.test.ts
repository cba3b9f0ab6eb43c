import { describe, expect, it } from 'vitest'
import { open, textOf } from './fixture.ts'

describe('every answer', () => {
  it('allows nothing from elsewhere and nothing inline', async () => {
    const { app } = await open()
    for (const path of ['/', '/a-propos', '/nulle-part']) {
      const response = await app.request(path)
      const html = await response.text()
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self';/)
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/)
      expect(html.startsWith('<!DOCTYPE html>')).toBe(true)
    }
  })

  it('leads from the address of a form to its page, in the reader\'s language', async () => {
    const { app } = await open()
    const leads = async (path: string): Promise<string | null> => (await app.request(path)).headers.get('location')
    expect(await leads('/collectivites/par-siren?lang=en')).toBe('/?lang=en')
    expect(await leads('/collectivites/123456782/label/reponse')).toBe('/collectivites/123456782/label')
    expect(await leads('/collectivites/123456782/preuves/abc/rejouer?lang=en')).toBe('/collectivites/123456782/preuves/abc?lang=en')
  })

  it('says in words that a page does not exist', async () => {
    const { app } = await open()
    for (const path of ['/nulle-part', '/collectivites/999999999', '/fichiers/0000/autre.css', '/fichiers/0/..%2Fpackage.json']) {
      const response = await app.request(path)
      expect(response.status, path).toBe(404)
      expect(textOf(await response.text())).toContain('n\'existe pas')
    }
  })

  it('refuses a form sent from another site, and takes one from a program', async () => {
    const { app } = await open()
    const send = (headers: Record<string, string>) => app.request('/collectivites/par-siren', { method: 'POST', headers, body: new URLSearchParams({ siren: '12' }) })
    expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send({ 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await send({ origin: 'https://attaque.example' })).status).toBe(403)
    expect((await send({ origin: 'null' })).status).toBe(403)
    expect((await send({ 'sec-fetch-site': 'same-origin', origin: 'http://localhost' })).status).toBe(422)
    expect((await send({})).status).toBe(422)
  })

  it('does not answer to a foreign name made to point at this machine', async () => {
    const { app } = await open()
    expect((await app.request('http://attaque.example/')).status).toBe(421)
    expect((await app.request('http://127.0.0.1:3000/')).status).toBe(200)
  })

  it('serves the style with the fonts, for a year, under a name that changes with it', async () => {
    const { app } = await open()
    const html = await (await app.request('/')).text()
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? ''
    const style = await app.request(href)
    const css = await style.text()
    expect(style.headers.get('cache-control')).toContain('immutable')
    const font = /url\((\/fichiers\/[0-9a-f]{10}\/next\.woff2)\)/.exec(css)?.[1] ?? ''
    const file = await app.request(font)
    expect(file.headers.get('content-type')).toBe('font/woff2')
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(10_000)
    expect(css).not.toMatch(/url\((?!\/fichiers\/)/)
  })

  it('holds nothing of the State\'s design system', async () => {
    const { app } = await open()
    const html = await (await app.request('/')).text()
    const css = await (await app.request(/<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '')).text()
    expect(html + css).not.toMatch(/dsfr|marianne|fr-(btn|header|footer|grid)/i)
  })
})
