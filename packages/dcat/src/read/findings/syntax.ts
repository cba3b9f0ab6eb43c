import type { RuleInfo } from '@communaux/report'
import { dcat, iris, languageTags, rdfXml, turtle, xml } from './sources.ts'

/** Troubles of the syntax: where reading stopped, where it went on, what was repaired. */

export const readControlCharacter: RuleInfo = {
  id: 'dcat/read-control-character',
  severity: 'warning',
  title: { fr: 'Le texte ne contient pas de caractère de contrôle.', en: 'The text holds no control character.' },
  message: { fr: 'Caractère interdit (U+{code}) : il a été retiré.', en: 'Forbidden character (U+{code}): it was taken out.' },
  source: xml('2.2', 'charsets'),
  remedy: {
    who: 'platform',
    effort: 'hours',
    steps: [{ fr: 'Retirer ce caractère invisible du texte d’origine, souvent venu d’un copier-coller.', en: 'Take this invisible character out of the original text; it often comes from a paste.' }],
  },
}

export const readEntity: RuleInfo = {
  id: 'dcat/read-entity',
  severity: 'warning',
  title: { fr: 'Les entités XML sont définies et inoffensives.', en: 'XML entities are defined and harmless.' },
  message: { fr: 'Entité « {name} » : {what}.', en: 'Entity "{name}": {what}.' },
  source: xml('4.1', 'sec-references'),
  remedy: {
    who: 'platform',
    effort: 'hours',
    steps: [{ fr: 'Écrire le caractère lui-même, ou « &amp; » pour une esperluette.', en: 'Write the character itself, or "&amp;" for an ampersand.' }],
  },
}

export const readIri: RuleInfo = {
  id: 'dcat/read-iri',
  severity: 'warning',
  title: { fr: 'Les adresses ne contiennent pas de caractère interdit.', en: 'Addresses hold no forbidden character.' },
  message: {
    fr: 'L’adresse « {written} » contient un caractère interdit (espace, accolade, barre…) : elle a été lue « {read} ».',
    en: 'The address "{written}" holds a forbidden character (space, brace, bar…): it was read as "{read}".',
  },
  source: iris('2.2'),
  remedy: {
    who: 'platform',
    effort: 'hours',
    steps: [
      {
        fr: 'Coder ces caractères dans l’adresse (un espace s’écrit %20), ou renommer le fichier. Beaucoup de moissonneurs rejettent tout le catalogue pour une seule adresse de ce genre.',
        en: 'Encode these characters in the address (a space is %20), or rename the file. Many harvesters reject the whole catalogue for one such address.',
      },
    ],
  },
}

export const readLanguageTag: RuleInfo = {
  id: 'dcat/read-language-tag',
  severity: 'warning',
  title: { fr: 'Les étiquettes de langue suivent la norme.', en: 'Language tags follow the norm.' },
  message: { fr: 'L’étiquette de langue « {written} » n’est pas valable : elle a été lue « {read} ».', en: 'The language tag "{written}" is not valid: it was read as "{read}".' },
  source: languageTags('2.1'),
  remedy: {
    who: 'platform',
    effort: 'minutes',
    steps: [{ fr: 'Écrire « fr » (ou « fr-FR », avec un tiret).', en: 'Write "fr" (or "fr-FR", with a hyphen).' }],
  },
}

export const readName: RuleInfo = {
  id: 'dcat/read-name',
  severity: 'warning',
  title: { fr: 'Les classes et les propriétés portent le nom que leur vocabulaire leur donne.', en: 'Classes and properties have the name that their vocabulary gives them.' },
  message: {
    fr: 'Le nom « {written} » n’existe pas ; il a été compris comme « {read} ».',
    en: 'The name "{written}" does not exist; it was understood as "{read}".',
  },
  source: dcat('4', 'normative-namespaces'),
  remedy: {
    who: 'platform',
    effort: 'minutes',
    steps: [
      {
        fr: 'Écrire le nom exact, majuscules comprises : dcat:Dataset pour un jeu de données, dcat:dataset pour le lien du catalogue vers lui, dct:title pour son titre.',
        en: 'Write the exact name, capitals included: dcat:Dataset for a dataset, dcat:dataset for the link from the catalogue to it, dct:title for its title.',
      },
    ],
  },
}

export const readNamespace: RuleInfo = {
  id: 'dcat/read-namespace',
  severity: 'warning',
  title: { fr: 'Les espaces de noms sont ceux des vocabulaires.', en: 'Namespaces are those of the vocabularies.' },
  message: {
    fr: 'L’espace de noms « {written} » n’existe pas ; il a été compris comme « {read} ».',
    en: 'The namespace "{written}" does not exist; it was understood as "{read}".',
  },
  source: dcat('4', 'normative-namespaces'),
  remedy: {
    who: 'platform',
    effort: 'minutes',
    steps: [{ fr: 'Écrire l’adresse exacte : un « s » de trop (https) ou une barre à la place de « # » la changent.', en: 'Write the exact address: an extra "s" (https) or a slash in place of "#" changes it.' }],
  },
}

export const readPrefix: RuleInfo = {
  id: 'dcat/read-prefix',
  severity: 'warning',
  title: { fr: 'Les préfixes utilisés sont déclarés.', en: 'The prefixes used are declared.' },
  message: {
    fr: 'Le préfixe « {prefix}: » n’est pas déclaré ; il a été compris comme {iri}.',
    en: 'The prefix "{prefix}:" is not declared; it was understood as {iri}.',
  },
  source: turtle('2.4', 'prefixed-name'),
  remedy: {
    who: 'platform',
    effort: 'minutes',
    steps: [{ fr: 'Déclarer le préfixe en tête du document.', en: 'Declare the prefix at the top of the document.' }],
  },
}

export const readRdfXml: RuleInfo = {
  id: 'dcat/read-rdf-xml',
  severity: 'error',
  title: { fr: 'Le document suit la grammaire de RDF/XML.', en: 'The document follows the grammar of RDF/XML.' },
  message: { fr: 'Cet élément n’est pas attendu ici : il n’a pas été lu.', en: 'This element is not expected here: it was not read.' },
  source: rdfXml('7.2', 'section-Infoset-Grammar'),
  remedy: {
    who: 'platform',
    effort: 'hours',
    steps: [{ fr: 'Corriger l’élément indiqué, ou le programme qui écrit le flux.', en: 'Mend the element shown, or the program that writes the feed.' }],
  },
}

export const readStatementEnd: RuleInfo = {
  id: 'dcat/read-statement-end',
  severity: 'warning',
  title: { fr: 'Chaque description Turtle finit par un point, et un seul.', en: 'Each Turtle statement ends with one dot.' },
  message: { fr: 'Une description ne finit pas par un point.', en: 'A statement does not end with a dot.' },
  source: turtle('2.1', 'simple-triples'),
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Mettre « ; » entre deux propriétés d’un même objet, et « . » après la dernière.', en: 'Put ";" between two properties of the same thing, and "." after the last.' }],
  },
}

export const readString: RuleInfo = {
  id: 'dcat/read-string',
  severity: 'warning',
  title: { fr: 'Les textes sont entre guillemets droits, sur une ligne.', en: 'Texts are between straight quotes, on one line.' },
  message: { fr: 'Un texte n’est pas fermé comme il faut.', en: 'A text is not closed as it should be.' },
  source: turtle('2.5.1', 'turtle-literals'),
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Entourer le texte de trois guillemets (""") s’il contient des retours à la ligne ou des guillemets.', en: 'Put three quotes (""") around a text that holds line breaks or quotes.' }],
  },
}

export const readSyntax: RuleInfo = {
  id: 'dcat/read-syntax',
  severity: 'error',
  title: { fr: 'Le document suit la syntaxe de son format.', en: 'The document follows the syntax of its format.' },
  message: {
    fr: '« {found} » n’est pas attendu ici : ce passage n’a pas été lu, la lecture reprend ensuite.',
    en: '"{found}" is not expected here: this passage was not read, reading goes on after it.',
  },
  source: turtle('6.5', 'sec-grammar-grammar'),
  remedy: {
    who: 'platform',
    effort: 'hours',
    steps: [{ fr: 'Corriger le passage indiqué, ou le programme qui écrit le fichier.', en: 'Mend the place shown, or the program that writes the file.' }],
  },
}

export const readTwoIris: RuleInfo = {
  id: 'dcat/read-two-iris',
  severity: 'error',
  title: { fr: 'Une place ne porte qu’une adresse.', en: 'One place holds one address.' },
  message: { fr: 'Plusieurs adresses à la place d’une : « {written} ». Seule la première a été gardée.', en: 'Several addresses in the place of one: "{written}". Only the first was kept.' },
  source: iris('2.2'),
  remedy: {
    who: 'platform',
    effort: 'hours',
    steps: [{ fr: 'Répéter la propriété, une fois par adresse.', en: 'Repeat the property, once for each address.' }],
  },
}

export const readXml: RuleInfo = {
  id: 'dcat/read-xml',
  severity: 'error',
  title: { fr: 'Le document est du XML bien formé.', en: 'The document is well-formed XML.' },
  message: { fr: 'Une balise n’est pas à sa place.', en: 'A tag is out of place.' },
  source: xml('2.1', 'sec-well-formed'),
  remedy: {
    who: 'platform',
    effort: 'hours',
    steps: [{ fr: 'Corriger la balise indiquée, ou le programme qui écrit le flux.', en: 'Mend the tag shown, or the program that writes the feed.' }],
  },
}
