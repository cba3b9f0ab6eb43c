import type { Statement } from '../model/statement.ts'
import { readStatement } from '../read/statement.ts'

/** The parts of a complete statement of our own, by name: examples take one away or replace it. */
const PARTS = {
  title: '<h1>Déclaration d’accessibilité</h1>',
  'article-47': '<p>La commune d’Exemple-sur-Isère s’engage à rendre ses sites accessibles, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.</p>',
  scheme: '<p>Elle suit son <a href="/accessibilite/schema-pluriannuel">schéma pluriannuel</a>.</p>',
  plan: '<p>Le travail de l’année est dans le <a href="/accessibilite/plan-d-action-2026">plan d’action 2026</a>.</p>',
  scope: '<p>Cette déclaration s’applique à www.exemple-sur-isere.example.</p>',
  state: '<h2>État de conformité</h2><p>Le site est <strong>partiellement conforme</strong> au ',
  reference: 'référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2',
  stateEnd: '.</p>',
  results: '<h3>Résultats des tests</h3><p>L’audit fait en interne montre que 61,5 % des critères sont respectés.</p>',
  contents: '<h2>Contenus non accessibles</h2><h3>Non-conformités</h3><ul><li>Certaines images des actualités n’ont pas d’alternative.</li></ul>',
  established: '<h2>Établissement de cette déclaration d’accessibilité</h2>',
  date: '<p>Cette déclaration a été établie le 3 mars 2026.</p>',
  technologies: '<h3>Technologies utilisées</h3><ul><li>HTML5</li><li>CSS</li></ul>',
  environment: '<h3>Environnement de test</h3><p>Firefox et NVDA, Safari et VoiceOver.</p>',
  tools: '<h3>Outils utilisés</h3><p>Inspecteur de code, mesure de contraste.</p>',
  pages: '<h3>Pages du site vérifiées</h3><ul><li><a href="/">Accueil</a></li><li><a href="/contact">Contact</a></li></ul>',
  contact: '<h2>Retour d’information et contact</h2><p>Pour signaler un défaut, écrivez à <a href="mailto:accessibilite@exemple-sur-isere.example">accessibilite@exemple-sur-isere.example</a>.</p>',
  defender: '<h2>Voies de recours</h2><p>Sans réponse de notre part, vous pouvez saisir le Défenseur des droits.</p>',
} as const

export type SamplePart = keyof typeof PARTS

export interface SampleChange {
  readonly without?: readonly SamplePart[]
  readonly replace?: Readonly<Partial<Record<SamplePart, string>>>
}

/** The HTML of a complete statement, but for the changes. */
export function sampleHtml({ without = [], replace = {} }: SampleChange = {}): string {
  const body = Object.entries(PARTS).map(([name, html]) => (without.includes(name as SamplePart) ? '' : (replace[name as SamplePart] ?? html)))
  return `<!doctype html>\n<html lang="fr"><head><title>Accessibilité</title></head>\n<body><main>\n${body.join('\n')}\n</main></body></html>`
}

/** The same, read. */
export const sample = (change: SampleChange = {}): Statement =>
  readStatement(sampleHtml(change), { url: 'https://www.exemple-sur-isere.example/accessibilite' }).value

export const NO_AUDIT: SampleChange = {
  without: ['environment', 'tools', 'pages', 'contents'],
  replace: { results: '<h3>Résultats des tests</h3><p>Aucun audit n’a encore été fait.</p>' },
}
