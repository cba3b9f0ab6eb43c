import { createReport, type Report, type RuleInfo } from '@communaux/report'
import { type Rule, runRules, Tally } from '@communaux/report/rules'

/** A made-up catalogue entry, enough for every state. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly licence?: string
  readonly link?: 'ok' | 'down'
  readonly line: number
}

const DCAT = { title: 'DCAT-AP 3.0.1', clause: 'Dataset', url: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/' }

export const licenceStated: Rule<Entry> = {
  id: 'dcat/dataset-licence-min-count',
  severity: 'error',
  title: { fr: 'Chaque jeu de données dit sous quelle licence il est publié.', en: 'Each dataset says under which licence it is published.' },
  message: { fr: 'Le jeu « {title} » ne précise pas sa licence.', en: 'The dataset “{title}” does not state its licence.' },
  summary: { fr: 'licence non précisée', en: 'licence not stated' },
  unit: { one: { fr: 'jeu de données', en: 'dataset' }, other: { fr: 'jeux de données', en: 'datasets' } },
  source: DCAT,
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [
      { fr: 'Choisissez une licence de la liste : Licence Ouverte 2.0 ou ODbL.', en: 'Choose a licence of the list: Licence Ouverte 2.0 or ODbL.' },
      { fr: 'Écrivez son adresse dans le champ « licence » du jeu.', en: 'Write its address in the dataset’s licence field.' },
    ],
  },
  check: (entry) => entry.licence === undefined ? { subject: entry.id, path: ['datasets', entry.line, 'licence'], params: { title: entry.title }, location: { file: 'catalogue.ttl', line: entry.line, column: 2, endColumn: 2 + `jeux/${entry.line}`.length } } : 'passes',
}

export const titleLength: Rule<Entry> = {
  id: 'dcat/dataset-title-length',
  severity: 'warning',
  title: { fr: 'Le titre d’un jeu tient sur une ligne.', en: 'The title of a dataset fits on one line.' },
  message: { fr: 'Le titre fait {n} caractères : est-il lisible dans une liste ?', en: 'The title has {n} characters: can it be read in a list?' },
  source: { title: 'Guide de data.gouv.fr', url: 'https://guides.data.gouv.fr/' },
  remedy: { who: 'producer', effort: 'minutes', steps: [{ fr: 'Raccourcissez le titre ; le reste va dans la description.', en: 'Shorten the title; the rest goes into the description.' }] },
  check: (entry) => entry.title.length > 60 ? { subject: entry.id, value: entry.title, params: { n: entry.title.length }, details: { property: 'http://purl.org/dc/terms/title' } } : 'passes',
}

export const linkAnswers: Rule<Entry> = {
  id: 'dcat/link-answers',
  severity: 'error',
  title: { fr: 'L’adresse de téléchargement répond.', en: 'The download address answers.' },
  message: { fr: 'Le serveur n’a pas répondu.', en: 'The server did not answer.' },
  source: DCAT,
  remedy: { who: 'platform', effort: 'hours', steps: [{ fr: 'Vérifiez le serveur.', en: 'Check the server.' }] },
  check: ({ link, id }) => link === undefined ? 'not-applicable' : link === 'ok' ? 'passes' : { outcome: 'unknown', because: 'unreachable', subject: `${id}/fichier.csv` },
}

export const hasTitle: Rule<Entry> = {
  ...titleLength,
  id: 'dcat/dataset-title-min-count',
  severity: 'error',
  title: { fr: 'Chaque jeu de données a un titre.', en: 'Each dataset has a title.' },
  check: (entry) => entry.title ? 'passes' : { subject: entry.id },
}

export const statement: RuleInfo = {
  id: 'rgaa/3.2-contrast',
  severity: 'error',
  title: { fr: 'Le texte se détache assez de son fond.', en: 'The text stands out enough from its background.' },
  message: { fr: 'Contraste de {ratio} : il en faut 4,5.', en: 'Contrast of {ratio}: 4.5 is needed.' },
  source: { title: 'RGAA 4.1.2', clause: 'critère 3.2', url: 'https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#3.2' },
  remedy: { who: 'developer', effort: 'hours', steps: [{ fr: 'Foncez la couleur du texte.', en: 'Darken the text.' }] },
}

export const RULES: readonly Rule<Entry>[] = [licenceStated, titleLength, hasTitle, linkAnswers]

const TITLES = ['Arbres remarquables', 'Budget primitif', 'Menus des écoles', 'Stationnement', 'Photos de la commune depuis 1950, avec leurs légendes, leurs auteurs et leur lieu']

/** Entries 1 to `count`: every second has no licence, every fifth a long title, every third a dead link. */
export const entries = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `https://exemple-sur-isere.example/jeux/${index + 1}`,
    title: TITLES[index % TITLES.length] ?? '',
    line: index + 1,
    ...(index % 2 === 1 && { licence: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence' }),
    ...(index % 3 !== 0 && { link: index % 3 === 1 ? 'ok' : 'down' } as const),
  }))

/** A whole report: fails, unknown, passes, not applicable, and rules that were not tested. */
export function sampleReport(count = 12): Report {
  const run = runRules(RULES, entries(count), undefined, new Tally())
  run.tally.describe(statement)
  run.tally.of(statement.id).failed++
  const selector = 'https://www.exemple-sur-isere.example/ main > p:nth-child(2)'
  return createReport({
    tool: { name: 'communaux', version: '1.0.0' },
    ruleSets: [{ id: 'datagouv-fr', edition: '2026-10' }, { id: 'rgaa', edition: '4.1.2' }],
    subject: 'catalogue.ttl',
    settings: { profile: 'datagouv-fr', now: '2026-10-15' },
    tally: run.tally,
    hits: [...run.hits, { rule: statement, hit: { subject: selector, params: { ratio: '3,9' }, value: '#777777 / #ffffff', fix: { title: { fr: 'Foncer le texte', en: 'Darken the text' }, safe: false, edits: [{ range: [10, 17], text: '#595959' }] }, location: { file: 'site/accueil.html', line: 2, column: 5 } } }],
    untested: [{ rule: 'rgaa/4.1-captions', reason: { fr: 'Aucun navigateur n’est installé.', en: 'No browser is installed.' } }],
  })
}

/** The text of the file that the report's locations name. */
export const SOURCES: Readonly<Record<string, string>> = {
  'catalogue.ttl': Array.from({ length: 40 }, (_, index) => `<jeux/${index + 1}> a dcat:Dataset ; dct:title "${TITLES[index % TITLES.length] ?? ''}"@fr .`).join('\n'),
  'site/accueil.html': '<main>\n\t<p style="color:#777777">Bienvenue</p>\n</main>\n',
}
