import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../src/model/language-guess.ts'

/** Sentences that a town writes, several with words that other languages have too. */
const FRENCH = [
  'Elle met en œuvre son schéma pluriannuel de mise en accessibilité.',
  'La commune met en place un service de transport à la demande.',
  'Le maire dit non à la fermeture de la poste.',
  'Le conseil municipal se réunit le lundi 28 septembre à 20 heures en mairie.',
  'Arrêté de police : circulation interdite rue de la Halle, du 3 au 7 octobre.',
  'Hôtel de ville, 1 place de la Halle. Ouvert du lundi au vendredi de 9 h à 17 h.',
  'Carte grise, permis de conduire, passeport : les démarches se font en ligne.',
  'Menu de la cantine : radis, gratin de pommes de terre, compote.',
  'Inscription en crèche : dossier à déposer en mairie avant fin mars.',
  'Plan local d’urbanisme, zone Ua, parcelle AB 112, division en lots.',
  'En cas de canicule, pensez à boire et à prendre des nouvelles de vos voisins.',
  'Le marché du samedi s’installe place de la Halle jusqu’à la fin de l’année.',
  'Son et lumière en août, entrée libre, buvette et restauration sur place.',
  'Les associations culturelles et sportives tiennent leur forum dans la salle des fêtes.',
  'Collecte des déchets verts : bac à sortir la veille, collecte reportée en cas de neige.',
  'Or la loi dit que les délibérations sont publiées dans la semaine.',
  'Mise en ligne des actes, budget, débat d’orientation, compte administratif.',
  'La médiathèque prête des livres, des films et des jeux à tous les habitants.',
  'Vous pouvez saisir le Défenseur des droits si vous n’obtenez pas de réponse.',
  'Travaux de voirie : déviation par la rue du Pont et par la route de Grenoble.',
  'Jumelage avec Musterstadt an der Isar : accueil de 40 lycéens en mai.',
  'Appel à projets « Smart City » et « Open Data » : la ville candidate.',
  'Nos agents se forment à la sécurité et au premier secours.',
  'Permanence du conciliateur de justice sur rendez-vous, sans frais.',
]

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  en: ['The town hall is open from Monday to Friday, and you can ask for an appointment when it is closed.', 'This page is not yet translated, but we will help you if you call us.'],
  de: ['Das Rathaus ist von Montag bis Freitag geöffnet, und Sie können auch einen Termin vereinbaren.', 'Diese Seite ist noch nicht übersetzt, aber wir helfen Ihnen gern, wenn Sie uns anrufen.'],
  es: ['El ayuntamiento está abierto de lunes a viernes, pero también puede pedir una cita por teléfono.', 'Esta página todavía no está traducida, pero el personal habla muy bien los dos idiomas.'],
  it: ['Il municipio è aperto dal lunedì al venerdì, ma è anche possibile chiedere un appuntamento per gli altri giorni.', 'Questa pagina non è ancora tradotta, ma il personale può aiutare chi chiama nelle ore di apertura della sede e anche dopo.'],
  nl: ['Het gemeentehuis is open van maandag tot vrijdag, maar u kunt ook een afspraak maken voor een andere dag.', 'Deze pagina is nog niet vertaald, maar wij helpen u graag als u ons belt.'],
  pt: ['A câmara está aberta de segunda a sexta, mas também pode pedir uma marcação pelo telefone, e não há custos para os munícipes.', 'Esta página ainda não está traduzida, mas o pessoal fala muito bem português e não há pressa.'],
}

describe('guessLanguage', () => {
  it.each(FRENCH)('never takes « %s » for another language', (text) => {
    expect(['fr', null]).toContain(guessLanguage(text, 2))
  })

  it('knows French when there is enough of it', () => expect(guessLanguage(FRENCH.join(' '), 12)).toBe('fr'))

  it.each(Object.entries(OTHERS).flatMap(([code, texts]) => texts.map((text) => [code, text] as const)))('knows %s: %s', (code, text) => {
    expect(guessLanguage(text, 4)).toBe(code)
  })

  it.each(['', '2026', 'The end.', 'Le de la en', 'Smart City Open Data Hackathon Start-up Newsletter'])('says nothing of « %s »', (text) => {
    expect(guessLanguage(text, 2)).toBeNull()
  })

  it('says nothing of a text in two languages', () => {
    expect(guessLanguage(`${FRENCH.slice(0, 8).join(' ')} ${(OTHERS['en'] ?? []).join(' ')}`, 4)).toBeNull()
  })
})
