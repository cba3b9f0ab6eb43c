import { checkHtml } from '@communaux/accessibility'
import { beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { openSample, type Opened } from './fixture.ts'

const base = `/collectivites/${SAMPLE_ID}`
const DATASET = encodeURIComponent('https://donnees.exemple-sur-isere.example/jeux/photos')
const SCREENS = ['/', '/a-propos', base, `${base}/donnees`, `${base}/donnees/jeu?id=${DATASET}`, `${base}/licences`, `${base}/accessibilite`, `${base}/label`, `${base}/historique`, `${base}/echeances`, `${base}/exports`, `${base}/collecte`, '/nulle-part']

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
