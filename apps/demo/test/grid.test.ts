import { describe, expect, it } from 'vitest'
import { open, problem, resultOf, textOf, TOWN } from './fixture.ts'

const path = `/collectivites/${TOWN.id}/accessibilite`
const send = (app: Awaited<ReturnType<typeof open>>['app'], file: File) => {
  const body = new FormData()
  body.set('grille', file)
  return app.request(`${path}/grille`, { method: 'POST', body })
}
const PAGE = 'https://example.org/'
const grid = (status: string): File => new File([JSON.stringify({ version: '4.1.2', pages: [{ id: 'Accueil', url: PAGE, criteria: { '3.2': status } }] })], 'grille.json')
const defect = problem({ rule: 'rgaa/3.2-color-contrast', details: { page: PAGE, criterion: '3.2', html: '<p class="a">' } })

describe('a person\'s audit grid', () => {
  it('is kept and read, and its contradictions are shown without changing it', async () => {
    const { app, store } = await open({ result: resultOf({ findings: [defect] }) })
    const response = await send(app, grid('C'))
    expect([response.status, response.headers.get('location')]).toEqual([303, `${path}#grille`])
    expect((await store.towns.get(TOWN.id))?.sources.grid?.name).toBe('grille.json')
    const text = textOf(await (await app.request(path)).text())
    expect(text).toContain('Aucun taux tant que 105 critères ne sont pas testés.')
    expect(text).toContain('Accueil, critère 3.2')
  })

  it('contradicts nothing where the person saw the defect too', async () => {
    const { app } = await open({ result: resultOf({ findings: [defect] }) })
    await send(app, grid('NC'))
    expect(textOf(await (await app.request(path)).text())).toContain('Rien de ce que nous mesurons ne la contredit.')
  })

  it('says beside the field what is not a grid, and keeps none', async () => {
    const { app, store } = await open({ result: resultOf() })
    for (const [file, words] of [[new File([], 'vide.csv'), 'n\'est pas vide'], [new File(['bonjour'], 'x.csv'), 'n\'est pas une grille']] as const) {
      const response = await send(app, file)
      const html = await response.text()
      expect([response.status, textOf(html)]).toEqual([422, expect.stringContaining(words)])
      expect(html).toMatch(/aria-describedby="fichier-grille-aide fichier-grille-erreur"/)
    }
    expect((await store.towns.get(TOWN.id))?.sources.grid).toBeUndefined()
  })

  it('does not read more than five megabytes', async () => {
    const { app } = await open({ result: resultOf() })
    expect((await send(app, new File([new Uint8Array(6 * 1024 * 1024)], 'gros.ods'))).status).toBe(413)
  })
})
