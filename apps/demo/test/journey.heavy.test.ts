import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { SAMPLE_DIR } from '../src/paths.ts'
import { axeDefects, listening, onStage, overflow } from './browser.ts'

const base = '/collectivites/213809999'
const DATASET = encodeURIComponent('https://donnees.exemple-sur-isere.example/jeux/photos')
const SCREENS = ['/', '/a-propos', base, `${base}/actions`, `${base}/donnees`, `${base}/donnees/jeu?id=${DATASET}`, `${base}/donnees/jeu/correction?id=${DATASET}`, `${base}/licences`, `${base}/accessibilite`, `${base}/accessibilite/palette`, `${base}/constats`, `${base}/label`, `${base}/historique`, `${base}/echeances`, `${base}/voisines`, `${base}/fiche`, `${base}/exports`, `${base}/collecte`, '/nulle-part']

const stage = onStage()

async function using(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  await work(await context.newPage())
  await context.close()
}

describe.each([
  [320, 'light'],
  [320, 'dark'],
  [768, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('every screen at %d px, %s', (width, colorScheme) => {
  it.each(SCREENS)('%s has no defect that axe knows and no sideways scroll', async (screen) => {
    await using({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
      const said = listening(page, stage.sample.base)
      await page.goto(stage.sample.base + screen)
      expect(await overflow(page)).toBe(0)
      expect(await axeDefects(page)).toEqual([])
      expect(said.filter((line) => !(screen === '/nulle-part' && line.includes('404')))).toEqual([])
    })
  })
})

it.each(SCREENS)('%s keeps its words with text at 200 %% and in forced colours', async (screen) => {
  await using({ viewport: { width: 640, height: 800 }, forcedColors: 'active' }, async (page) => {
    await page.goto(stage.sample.base + screen)
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await overflow(page)).toBe(0)
  })
})

describe.each([true, false])('the work of an agent, JavaScript: %s', (javaScriptEnabled) => {
  it('brings a catalogue file, reads what is found, answers a question, takes the answers away', async () => {
    await using({ javaScriptEnabled }, async (page) => {
      const said = listening(page, stage.sample.base)
      await page.goto(`${stage.sample.base}/`)
      const name = `Val-${javaScriptEnabled ? 'avec' : 'sans'}`
      const buffer = Buffer.concat([readFileSync(new URL('catalogue.ttl', SAMPLE_DIR)), Buffer.from(`# ${name}\n`)])
      await page.getByLabel('Fichier de catalogue').setInputFiles({ name: 'catalogue.ttl', mimeType: 'text/turtle', buffer })
      await page.getByLabel('Nom de la collectivité (facultatif)').fill(name)
      await page.getByRole('button', { name: 'Contrôler ce fichier' }).click()
      await page.waitForURL(/\/collectivites\/fichier-[0-9a-f]{12}(\/collecte)?$/)
      if (page.url().endsWith('/collecte')) await page.getByText('Collecte terminée').waitFor({ timeout: 30_000 })
      await page.getByRole('link', { name: 'Vue d\'ensemble' }).first().click()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name)
      await page.getByRole('link', { name: 'Données', exact: true }).first().click()
      expect(await page.getByRole('row').count()).toBeGreaterThan(14)
      await page.getByRole('link', { name: 'Label', exact: true }).first().click()
      const question = page.locator('#q-politique\\.engagement')
      await question.getByText('Répondre').click()
      await question.getByLabel('oui').check()
      await question.getByRole('button', { name: 'Enregistrer' }).click()
      expect(await page.locator('#q-politique\\.engagement').innerText()).toContain('vous dites')
      await page.getByRole('link', { name: 'Exports' }).click()
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'label.json' }).click()])
      const { answers } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { answers: Record<string, unknown> }
      expect(answers['politique.engagement']).toEqual({ value: true })
      expect(said).toEqual([])
    })
  })
})

describe.each([true, false])('what an agent does next, JavaScript: %s', (javaScriptEnabled) => {
  it('gives something to do, confirms a measure, corrects a dataset, exchanges a file with a neighbour', async () => {
    await using({ javaScriptEnabled }, async (page) => {
      const said = listening(page, stage.sample.base)
      await page.goto(stage.sample.base + base)
      await page.getByRole('link', { name: 'À faire', exact: true }).click()
      const job = page.locator('#a-accessibilite\\.schema')
      await job.getByText('Confier, dater, marquer').click()
      await job.getByLabel('Confié à').fill('Service numérique')
      await job.getByLabel('Pour le').fill('2026-12-01')
      await job.getByRole('button', { name: 'Enregistrer' }).click()
      expect((await page.locator('#a-accessibilite\\.schema').innerText()).replace(/\s/g, ' ')).toContain('confié à : Service numérique, pour le 1er décembre 2026')

      await page.getByRole('link', { name: 'Label', exact: true }).first().click()
      const measured = page.getByRole('button', { name: /^Confirmer/ })
      const before = await measured.count()
      await measured.first().click()
      expect(await page.getByRole('button', { name: /^Confirmer/ }).count()).toBe(before - 1)

      await page.goto(`${stage.sample.base}${base}/donnees/jeu?id=${DATASET}`)
      await page.getByRole('link', { name: 'Corriger cette fiche' }).click()
      await page.getByLabel('Licence', { exact: true }).selectOption({ label: 'Licence Ouverte 2.0' })
      await page.getByLabel('Mots-clés').fill(javaScriptEnabled ? 'photographies' : 'patrimoine')
      await page.getByRole('button', { name: 'Enregistrer la correction' }).click()
      expect(await page.locator('main').innerText()).toContain('Rien n\'a encore changé pour le public.')
      const [feed] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'catalogue-corrige.ttl' }).click()])
      expect(readFileSync(await feed.path(), 'utf8')).toContain(javaScriptEnabled ? 'photographies' : 'patrimoine')

      await page.getByRole('link', { name: 'Voisines' }).click()
      const [share] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Prendre mon fichier de partage' }).click()])
      const name = `Bourg-${javaScriptEnabled ? 'avec' : 'sans'}`
      await page.getByLabel('Son fichier').setInputFiles({ name: 'partage.json', mimeType: 'application/json', buffer: readFileSync(await share.path()) })
      await page.getByLabel('Nom de la collectivité').fill(name)
      await page.getByRole('button', { name: 'Ajouter cette voisine' }).click()
      await page.getByRole('button', { name: `Retirer ${name}` }).click()
      expect(await page.locator('main').innerText()).not.toContain(name)
      expect(said).toEqual([])
    })
  })
})

describe('with the keyboard only', () => {
  it('skips to the contents, opens the example, and comes to a proof', async () => {
    await using({}, async (page) => {
      await page.goto(`${stage.sample.base}/`)
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('Aller au contenu')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu')
      await tabTo(page, 'Voir l\'exemple')
      await page.keyboard.press('Enter')
      await page.waitForURL(/213809999$/)
      await tabTo(page, 'Preuve')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/preuves\//)
    })
  })

  it('always shows where the focus is', async () => {
    await using({}, async (page) => {
      await page.goto(stage.sample.base + base)
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press('Tab')
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle + getComputedStyle(document.activeElement ?? document.body).outlineWidth)
        expect(outline, `after ${step + 1} tabs`).toBe('solid3px')
      }
    })
  })
})

const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement).innerText)

async function tabTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).startsWith(words)) return
  }
  throw new Error(`« ${words} » is out of reach of the keyboard`)
}

it('prints on one A4: the bar, five things, what holds, and no navigation', async () => {
  await using({}, async (page) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(stage.sample.base + base)
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.locator('.bar svg').first().isVisible() || await page.locator('.bar svg').last().isVisible()).toBe(true)
    expect(await page.getByText('Cinq choses à faire').isVisible()).toBe(true)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  })
})
