import { describe, expect, it } from 'vitest'
import { open, textOf } from './fixture.ts'

const form = (fields: Record<string, string | File>): RequestInit => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return { method: 'POST', body }
}

describe('home', () => {
  it('is French whatever the browser says, and English when asked', async () => {
    const { app } = await open()
    const french = await app.request('/', { headers: { 'accept-language': 'en-GB' } })
    expect(await french.text()).toContain('<html lang="fr">')
    const english = await app.request('/?lang=en')
    const html = await english.text()
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('href="/exemple?lang=en"')
  })

  it('leads to the example by one link', async () => {
    const { app } = await open()
    expect(await (await app.request('/')).text()).toMatch(/<a[^>]* href="\/exemple">Voir l&#39;exemple<\/a>/)
    const response = await app.request('/exemple')
    expect([response.status, response.headers.get('location')]).toEqual([302, '/collectivites/213809999'])
  })

  it('says beside the field what is wrong with a SIREN', async () => {
    const { app } = await open()
    for (const [siren, words] of [['12', 'neuf chiffres'], ['123456789', 'ne font pas un SIREN']] as const) {
      const response = await app.request('/collectivites/par-siren', form({ siren }))
      const html = await response.text()
      expect(response.status).toBe(422)
      expect(html).toContain('<title>Erreur · ')
      expect(html).toMatch(/id="siren"[^>]*aria-invalid="true"[^>]*aria-describedby="siren-aide siren-erreur"/)
      expect(textOf(html)).toContain(words)
      expect(html).toContain(`value="${siren}"`)
    }
  })

  it('asks for an address of the web', async () => {
    const { app } = await open()
    for (const site of ['', 'pas une adresse', 'file:///etc/passwd', 'javascript:alert(1)', 'http://user:secret@example.org']) {
      const response = await app.request('/collectivites/par-site', form({ site }))
      expect(response.status, site).toBe(422)
      expect(textOf(await response.text())).toContain('https://')
    }
  })

  it('takes a catalogue file, keeps it, and shows its collectivity', async () => {
    const { app, store } = await open()
    const file = new File(['<a> <b> <c> .'], 'catalogue.ttl')
    const response = await app.request('/collectivites/par-fichier', form({ catalogue: file, nom: 'Val-Exemple', siren: '123 456 782' }))
    expect([response.status, response.headers.get('location')]).toEqual([303, '/collectivites/123456782'])
    const town = await store.towns.get('123456782')
    expect(town?.name).toBe('Val-Exemple')
    expect((await store.documents.get(town?.sources.catalogue?.document ?? ''))?.name).toBe('catalogue.ttl')
    const again = await app.request('/collectivites/par-fichier', form({ catalogue: file }))
    expect(again.headers.get('location')).toMatch(/^\/collectivites\/fichier-[0-9a-f]{12}$/)
    expect(textOf(await (await app.request('/')).text())).toContain('Val-Exemple')
  })

  it('refuses no file, an empty file, the SIREN of the example', async () => {
    const { app, store } = await open()
    expect((await app.request('/collectivites/par-fichier', form({ nom: 'x' }))).status).toBe(422)
    expect((await app.request('/collectivites/par-fichier', form({ catalogue: new File([], 'vide.ttl') }))).status).toBe(422)
    const stolen = await app.request('/collectivites/par-fichier', form({ catalogue: new File(['x'], 'c.ttl'), siren: '213809999' }))
    expect([stolen.status, textOf(await stolen.text())]).toEqual([422, expect.stringContaining('commune d\'exemple')])
    expect(await store.towns.list()).toEqual([])
  })

  it('does not read a body over the limit', async () => {
    const { app, store } = await open()
    const response = await app.request('/collectivites/par-fichier', form({ catalogue: new File([new Uint8Array(33 * 1024 * 1024)], 'gros.ttl') }))
    expect([response.status, textOf(await response.text())]).toEqual([413, expect.stringContaining('dépasse 32 Mo')])
    expect(await store.towns.list()).toEqual([])
  })
})

it('keeps where the reader is when the language changes', async () => {
  const { app } = await open()
  const html = await (await app.request('/a-propos?lang=en&q=a%20b')).text()
  expect(html).toContain('href="/a-propos?q=a+b" lang="fr"')
})
