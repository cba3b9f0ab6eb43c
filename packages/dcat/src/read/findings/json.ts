import type { RuleInfo } from '@communaux/report'
import { json, jsonLd } from './sources.ts'

/** Troubles of JSON, of JSON-LD, and of the JSON of platforms. */

export const readField: RuleInfo = {
  id: 'dcat/read-field',
  severity: 'warning',
  title: { fr: 'Les champs ont le type que la plateforme documente.', en: 'Fields have the type that the platform documents.' },
  message: { fr: 'Le champ « {field} » n’a pas la forme attendue : il n’a pas été lu.', en: 'The field "{field}" does not have the expected shape: it was not read.' },
  source: { title: 'API de data.gouv.fr', url: 'https://guides.data.gouv.fr/guide-data.gouv.fr/readme-1' },
  remedy: {
    who: 'platform',
    effort: 'hours',
    steps: [{ fr: 'Comparer le champ à la documentation de l’API.', en: 'Compare the field with the documentation of the API.' }],
  },
}

export const readJson: RuleInfo = {
  id: 'dcat/read-json',
  severity: 'error',
  title: { fr: 'Le document est du JSON bien formé.', en: 'The document is well-formed JSON.' },
  message: { fr: 'Le JSON n’est pas bien formé à cet endroit.', en: 'The JSON is not well formed here.' },
  source: json('2'),
  remedy: {
    who: 'platform',
    effort: 'minutes',
    steps: [{ fr: 'Corriger le passage indiqué.', en: 'Mend the place shown.' }],
  },
}

export const readJsonLdContext: RuleInfo = {
  id: 'dcat/read-jsonld-context',
  severity: 'error',
  title: { fr: 'Le contexte JSON-LD est dans le document.', en: 'The JSON-LD context is in the document.' },
  message: {
    fr: 'Le contexte {url} n’est pas dans le document et n’a pas été téléchargé : les termes qu’il définit ne sont pas lus.',
    en: 'The context {url} is not in the document and was not fetched: the terms it defines are not read.',
  },
  source: jsonLd('3.1', 'the-context'),
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [{ fr: 'Écrire le contexte dans le document, à la place de son adresse.', en: 'Write the context in the document, in place of its address.' }],
  },
}

export const readJsonLdTerm: RuleInfo = {
  id: 'dcat/read-jsonld-term',
  severity: 'warning',
  title: { fr: 'Chaque terme JSON-LD a un sens dans le contexte.', en: 'Each JSON-LD term has a meaning in the context.' },
  message: {
    fr: 'Le terme « {term} » n’a pas de sens dans le contexte : ses valeurs ne sont pas lues ({count}).',
    en: 'The term "{term}" has no meaning in the context: its values are not read ({count}).',
  },
  source: jsonLd('3.2', 'iris'),
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [{ fr: 'Ajouter le terme au contexte, ou corriger son nom.', en: 'Add the term to the context, or mend its name.' }],
  },
}

export const readJsonLdSyntax: RuleInfo = {
  id: 'dcat/read-jsonld-syntax',
  severity: 'error',
  title: { fr: 'Le document suit les règles de JSON-LD.', en: 'The document follows the rules of JSON-LD.' },
  message: { fr: 'JSON-LD : {problem}.', en: 'JSON-LD: {problem}.' },
  source: jsonLd('9', 'json-ld-grammar'),
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [{ fr: 'Corriger le contexte ou la valeur indiquée.', en: 'Mend the context or the value shown.' }],
  },
}

export const readFieldLost: RuleInfo = {
  id: 'dcat/read-field-lost',
  severity: 'info',
  title: { fr: 'Chaque champ de la plateforme a une place dans le catalogue.', en: 'Each field of the platform has a place in the catalogue.' },
  message: {
    fr: 'Le champ « {field} » n’a pas d’équivalent dans DCAT : il n’est pas gardé ({count}).',
    en: 'The field "{field}" has no equivalent in DCAT: it is not kept ({count}).',
  },
  source: { title: 'DCAT-AP 3.0.1', clause: '4', url: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/' },
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [{ fr: 'Si ce champ compte, le dire dans la description, ou par une propriété de DCAT-AP.', en: 'If this field matters, say it in the description, or with a property of DCAT-AP.' }],
  },
}

export const readFieldElsewhere: RuleInfo = {
  id: 'dcat/read-field-elsewhere',
  severity: 'warning',
  title: { fr: 'La réponse de l’API contient les fichiers.', en: 'The answer of the API holds the files.' },
  message: {
    fr: 'Le champ « {field} » est à une autre adresse, qui n’a pas été ouverte : ces fichiers ne sont pas lus.',
    en: 'The field "{field}" is at another address, which was not opened: these files are not read.',
  },
  source: { title: 'API de data.gouv.fr, v2', url: 'https://www.data.gouv.fr/api/2/' },
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Utiliser la version 1 de l’API, qui donne les fichiers avec leur jeu de données.', en: 'Use version 1 of the API, which gives the files with their dataset.' }],
  },
}

export const readFieldOwn: RuleInfo = {
  id: 'dcat/read-field-own',
  severity: 'info',
  title: { fr: 'Ce qui est propre à la plateforme reste sur la plateforme.', en: 'What is of the platform alone stays on the platform.' },
  message: {
    fr: 'Le champ « {field} » ne sert qu’à la plateforme (compteurs, états, adresses internes) : il n’est pas gardé ({count}).',
    en: 'The field "{field}" only serves the platform (counters, states, inner addresses): it is not kept ({count}).',
  },
  source: { title: 'DCAT-AP 3.0.1', clause: '4', url: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/' },
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Rien à faire, sauf si ce champ vous sert : il est alors à reprendre de la plateforme.', en: 'Nothing to do, unless you use this field: then take it from the platform.' }],
  },
}
