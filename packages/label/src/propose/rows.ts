import type { Localized } from '@communaux/report'
import type { FactId } from '../data/facts.ts'
import { type Mapping, SEASON_DAYS, YEAR_DAYS } from './mapping.ts'
import { noneIsNo, same, sizeOf, someIsNo, someIsYes, type Transform, underOneMegabyte } from './transforms.ts'

interface Row {
  readonly question: string
  readonly fact: FactId
  readonly how: Transform
  readonly confidence: 1 | 2 | 3
  readonly validDays?: number
  readonly needsHuman?: Localized
}

const ELSEWHERE: Localized = { fr: 'Confirmez que rien n’est publié ailleurs.', en: 'Confirm that nothing is published elsewhere.' }

/** One fact, one question, one way: what a table can say. */
const ROWS: readonly Row[] = [
  { question: 'accessibilite.mention', fact: 'accessibility.mention.present', how: same, confidence: 3 },
  {
    question: 'accessibilite.taux', fact: 'accessibility.grid.rate', how: same, confidence: 3, validDays: 3 * YEAR_DAYS,
  },
  {
    question: 'accessibilite.taux', fact: 'accessibility.statement.rate', how: same, confidence: 2, validDays: YEAR_DAYS,
    needsHuman: { fr: 'Joignez la grille d’audit\u00A0: le taux est lu dans la déclaration, l’audit n’est pas vérifié.', en: 'Attach the audit grid: the rate is read in the statement, the audit is not verified.' },
  },
  { question: 'donnees.ouverture', fact: 'dcat.datasets.count', how: someIsYes, confidence: 3, validDays: YEAR_DAYS },
  { question: 'donnees.ouverture', fact: 'dcat.datasets.count', how: noneIsNo, confidence: 1, needsHuman: ELSEWHERE },
  { question: 'donnees.licence', fact: 'dcat.datasets.licensed-listed-share', how: same, confidence: 3 },
  { question: 'donnees.formats', fact: 'dcat.formats.open-share', how: same, confidence: 2 },
  { question: 'donnees.qualite', fact: 'dcat.score.datagouv', how: same, confidence: 2 },
  {
    question: 'donnees.frequence', fact: 'dcat.frequency.in-time-share', how: same, confidence: 2,
    needsHuman: { fr: 'Confirmez que les fréquences annoncées sont les bonnes.', en: 'Confirm that the announced frequencies are right.' },
  },
  { question: 'donnees.schemas', fact: 'dcat.schema.declared-share', how: same, confidence: 2 },
  {
    question: 'donnees.familles', fact: 'dcat.mandatory.families', how: same, confidence: 1,
    needsHuman: { fr: 'Dites quel jeu est lequel, et ce qui est publié ailleurs.', en: 'Say which dataset is which, and what is published elsewhere.' },
  },
  {
    question: 'donnees.personnelles', fact: 'dcat.personal-data.hints-count', how: someIsNo, confidence: 1,
    needsHuman: { fr: 'Des colonnes font penser à des données personnelles\u00A0: seule une personne peut conclure.', en: 'Some columns suggest personal data: only a person can conclude.' },
  },
  { question: 'publication.depots', fact: 'licence.repositories.count', how: same, confidence: 3 },
  { question: 'publication.licence', fact: 'licence.repositories.listed-share', how: same, confidence: 3 },
  { question: 'publication.publiccode', fact: 'licence.publiccode.valid', how: same, confidence: 3 },
  { question: 'publication.reuse', fact: 'licence.reuse.compliant', how: same, confidence: 3 },
  { question: 'publication.vie', fact: 'licence.repositories.active-count', how: (value) => sizeOf(value) > 0, confidence: 2 },
  {
    question: 'mutualisation.reutilisateurs', fact: 'licence.publiccode.used-by-count', how: same, confidence: 1, validDays: YEAR_DAYS,
    needsHuman: { fr: 'Confirmez la liste des organismes.', en: 'Confirm the list of bodies.' },
  },
  {
    question: 'ecosysteme.contributions', fact: 'licence.upstream.contributions-count', how: same, confidence: 1, validDays: YEAR_DAYS,
    needsHuman: { fr: 'Confirmez que ces comptes sont ceux de vos équipes.', en: 'Confirm that these accounts are your teams’.' },
  },
  {
    question: 'usage.metiers', fact: 'licence.used.software', how: sizeOf, confidence: 1, validDays: YEAR_DAYS,
    needsHuman: { fr: 'La fiche publique peut être ancienne\u00A0: dites quels logiciels métiers servent encore.', en: 'The public page may be old: say which business applications are still in use.' },
  },
  { question: 'ecosysteme.comptoir', fact: 'licence.used.software', how: someIsYes, confidence: 3, validDays: YEAR_DAYS },
  { question: 'ecosysteme.comptoir', fact: 'licence.used.software', how: noneIsNo, confidence: 1, needsHuman: ELSEWHERE },
  { question: 'sobriete.https', fact: 'site.https', how: same, confidence: 3 },
  { question: 'sobriete.pages', fact: 'site.weight.median-bytes', how: underOneMegabyte, confidence: 2 },
]

/** The rows as mappings. */
export const rowMappings: readonly Mapping[] = ROWS.map(({ question, fact, how, confidence, needsHuman, validDays = SEASON_DAYS }) => ({
  question,
  validDays,
  suggest(facts) {
    const evidence = facts.get(fact)
    const value = evidence && how(evidence.value)
    if (value === undefined || value === null) return null
    return { value, confidence, because: [evidence as NonNullable<typeof evidence>], ...(needsHuman && { needsHuman }) }
  },
}))

/** The facts that rows read: with those of the rules, what is left is shown and answers nothing. */
export const rowFacts: readonly FactId[] = ROWS.map(({ fact }) => fact)
