import { checkHtml } from '@communaux/accessibility'
import { beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { open, openSample, type Opened, problem, resultOf, TOWN } from './fixture.ts'

const base = `/collectivites/${SAMPLE_ID}`
const DATASET = encodeURIComponent('https://donnees.exemple-sur-isere.example/jeux/photos')
const SCREENS = ['/', '/a-propos', base, `${base}/actions`, `${base}/donnees`, `${base}/donnees/jeu?id=${DATASET}`, `${base}/donnees/jeu/correction?id=${DATASET}`, `${base}/licences`, `${base}/accessibilite`, `${base}/accessibilite/palette`, `${base}/constats`, `${base}/label`, `${base}/historique`, `${base}/echeances`, `${base}/voisines`, `${base}/fiche`, `${base}/exports`, `${base}/collecte`, '/nulle-part']

let sample: Opened
beforeAll(async () => {
  sample = await openSample()
})

/** « We eat our cooking »: what a machine can see without a browser. */
describe.each(['fr', 'en'])('our own check of the screens, in %s', (lang) => {
  it.each(SCREENS)('%s', async (screen) => {
    const address = lang === 'fr' ? screen : `${screen}${screen.includes('?') ? '&' : '?'}lang=en`
    const html = await (await sample.app.request(address)).text()
    const { findings } = checkHtml(html, { url: `https://demo.example${screen}`, file: screen, home: screen === '/' })
    const defects = findings.filter(({ outcome }) => outcome === 'fails').map(({ rule, message, subject }) => `${rule} ${message.fr} ${subject ?? ''}`)
    expect(defects).toEqual([])
  })
})

it('gives an id once when a rule is both among what is fixed and among what is new', async () => {
  const { app, store } = await open({ result: resultOf({ findings: [problem({ subject: 'https://example.org/a', fingerprint: 'a' })] }) })
  await store.collections.save({ id: 'c2', town: TOWN.id, at: '2026-10-08T08:00:00.000Z', state: 'done', attempts: 1, steps: [], result: resultOf({ findings: [problem({ subject: 'https://example.org/b', fingerprint: 'b' })] }) })
  const html = await (await app.request(`/collectivites/${TOWN.id}/historique`)).text()
  expect(html).toContain('Nouveaux (1)')
  expect(checkHtml(html, { url: 'https://demo.example/historique' }).findings.filter(({ rule }) => rule === 'rgaa/8.2-duplicate-id')).toEqual([])
})
