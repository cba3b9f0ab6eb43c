import type { RuleInfo } from '@communaux/report'
import { dcat, jsonLd, rdfConcepts, utf8 } from './sources.ts'

/** Troubles of a document as a whole. */

export const readBinary: RuleInfo = {
  id: 'dcat/read-binary',
  severity: 'error',
  title: { fr: 'Le fichier est un catalogue en texte.', en: 'The file is a catalogue in text form.' },
  message: { fr: 'Ce fichier n’est pas un texte ({kind}) : rien n’a été lu.', en: 'This file is not a text ({kind}): nothing was read.' },
  source: dcat('5', 'introduction'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Donner le fichier du catalogue lui-même, décompressé : Turtle, RDF/XML, JSON-LD, JSON ou CSV.', en: 'Give the catalogue file itself, unpacked: Turtle, RDF/XML, JSON-LD, JSON or CSV.' }],
  },
}

export const readDepth: RuleInfo = {
  id: 'dcat/read-depth',
  severity: 'error',
  title: { fr: 'Les descriptions sont emboîtées sur un nombre raisonnable de niveaux.', en: 'Descriptions are nested to a reasonable depth.' },
  message: { fr: 'Plus de {limit} niveaux emboîtés : ce qui est plus profond n’est pas lu.', en: 'More than {limit} nested levels: what is deeper is not read.' },
  source: rdfConcepts('3.1', 'section-triples'),
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [{ fr: 'Décrire chaque objet une fois et le nommer ailleurs par son adresse.', en: 'Describe each thing once, and name it by its address elsewhere.' }],
  },
}

export const readEmpty: RuleInfo = {
  id: 'dcat/read-empty',
  severity: 'error',
  title: { fr: 'Le document n’est pas vide.', en: 'The document is not empty.' },
  message: { fr: 'Le document est vide.', en: 'The document is empty.' },
  source: dcat('5', 'introduction'),
  remedy: {
    who: 'platform',
    effort: 'minutes',
    steps: [{ fr: 'Vérifier l’adresse du flux et relancer l’export du catalogue.', en: 'Check the address of the feed and export the catalogue again.' }],
  },
}

export const readEncoding: RuleInfo = {
  id: 'dcat/read-encoding',
  severity: 'warning',
  title: { fr: 'Le document est en UTF-8.', en: 'The document is in UTF-8.' },
  message: { fr: 'Le document n’est pas en UTF-8 : il a été lu comme {encoding}.', en: 'The document is not in UTF-8: it was read as {encoding}.' },
  source: utf8('3'),
  remedy: {
    who: 'platform',
    effort: 'minutes',
    steps: [{ fr: 'Enregistrer le fichier en UTF-8.', en: 'Save the file in UTF-8.' }],
  },
}

export const readFormat: RuleInfo = {
  id: 'dcat/read-format',
  severity: 'error',
  title: { fr: 'Le document est dans un format de catalogue connu.', en: 'The document is in a known catalogue format.' },
  message: { fr: 'Aucun format de catalogue reconnu : {kind}.', en: 'No known catalogue format: {kind}.' },
  source: dcat('5', 'introduction'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [
      {
        fr: 'Donner l’adresse de l’export du catalogue (Turtle, RDF/XML, JSON-LD, SCDL, ou l’API de data.gouv.fr, de CKAN ou d’Opendatasoft).',
        en: 'Give the address of the export of the catalogue (Turtle, RDF/XML, JSON-LD, SCDL, or the API of data.gouv.fr, CKAN or Opendatasoft).',
      },
    ],
  },
}

export const readHtml: RuleInfo = {
  id: 'dcat/read-html',
  severity: 'error',
  title: { fr: 'L’adresse mène au catalogue, pas à une page.', en: 'The address leads to the catalogue, not to a page.' },
  message: { fr: 'C’est une page HTML, pas un catalogue : rien n’a été lu.', en: 'This is an HTML page, not a catalogue: nothing was read.' },
  source: dcat('5', 'introduction'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [
      {
        fr: 'Chercher sur le portail le lien d’export du catalogue : souvent « RDF », « DCAT », « /catalog.ttl » ou « /api ».',
        en: 'Look on the portal for the export link of the catalogue: often "RDF", "DCAT", "/catalog.ttl" or "/api".',
      },
    ],
  },
}

export const readIso19139: RuleInfo = {
  id: 'dcat/read-iso19139',
  severity: 'info',
  title: { fr: 'Le catalogue est en DCAT.', en: 'The catalogue is in DCAT.' },
  message: {
    fr: 'Fiches ISO 19139 ({count}) : titre, contacts, dates, licence, emprise et liens ont été lus ; le reste n’est pas gardé.',
    en: 'ISO 19139 records ({count}): title, contacts, dates, licence, extent and links were read; the rest is not kept.',
  },
  source: { title: 'GeoDCAT-AP 2.0.0', clause: 'B', url: 'https://semiceu.github.io/GeoDCAT-AP/releases/2.0.0/' },
  remedy: {
    who: 'platform',
    effort: 'minutes',
    steps: [{ fr: 'Demander au catalogue ses fiches en DCAT (outputSchema=http://www.w3.org/ns/dcat#).', en: 'Ask the catalogue for its records in DCAT (outputSchema=http://www.w3.org/ns/dcat#).' }],
  },
}

export const readNamedGraph: RuleInfo = {
  id: 'dcat/read-named-graph',
  severity: 'info',
  title: { fr: 'Le catalogue tient en un seul graphe.', en: 'The catalogue is a single graph.' },
  message: {
    fr: 'Le document range ses descriptions dans des graphes nommés ({count}) : ils ont été réunis en un seul.',
    en: 'The document keeps its descriptions in named graphs ({count}): they were joined into one.',
  },
  source: rdfConcepts('4', 'section-dataset'),
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [{ fr: 'Publier le catalogue sans graphe nommé : les moissonneurs n’en tiennent pas compte.', en: 'Publish the catalogue without named graphs: harvesters take no account of them.' }],
  },
}

export const readNothing: RuleInfo = {
  id: 'dcat/read-nothing',
  severity: 'warning',
  title: { fr: 'Le document décrit un catalogue ou des jeux de données.', en: 'The document describes a catalogue or datasets.' },
  message: {
    fr: 'Le document se lit, mais ne décrit ni catalogue, ni jeu de données, ni service.',
    en: 'The document can be read, but it describes no catalogue, no dataset and no service.',
  },
  source: dcat('5.1', 'dcat-scope'),
  remedy: {
    who: 'producer',
    effort: 'minutes',
    steps: [{ fr: 'Vérifier l’adresse, et le type des objets : dcat:Dataset pour un jeu de données.', en: 'Check the address, and the type of things: dcat:Dataset for a dataset.' }],
  },
}

export const readPage: RuleInfo = {
  id: 'dcat/read-page',
  severity: 'info',
  title: { fr: 'Le fichier contient tout le catalogue.', en: 'The file holds the whole catalogue.' },
  message: {
    fr: 'Ce fichier n’est qu’une page du catalogue : {shown} jeux de données sur {total}. La suite est à une autre adresse, qui n’a pas été ouverte.',
    en: 'This file is only one page of the catalogue: {shown} datasets of {total}. The rest is at another address, which was not opened.',
  },
  source: { title: 'Hydra Core Vocabulary', clause: '5.2', url: 'https://www.hydra-cg.com/spec/latest/core/#collections' },
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [
      {
        fr: 'Lire aussi les pages suivantes, ou demander un export complet : ce qui est compté ici ne vaut que pour cette page.',
        en: 'Read the next pages too, or ask for a whole export: what is counted here holds for this page only.',
      },
    ],
  },
}

export const readTruncated: RuleInfo = {
  id: 'dcat/read-truncated',
  severity: 'error',
  title: { fr: 'Le document est complet.', en: 'The document is complete.' },
  message: { fr: 'Le document s’arrête au milieu d’une description : ce qui précède a été lu.', en: 'The document stops in the middle of a description: what comes before was read.' },
  source: rdfConcepts('3', 'section-rdf-graph'),
  remedy: {
    who: 'platform',
    effort: 'minutes',
    steps: [{ fr: 'Télécharger de nouveau le fichier ; s’il est encore coupé, relancer l’export.', en: 'Download the file again; if it is still cut, export it again.' }],
  },
}

export const readUnsupported: RuleInfo = {
  id: 'dcat/read-unsupported',
  severity: 'error',
  title: { fr: 'Le document n’utilise que ce qu’un catalogue peut contenir.', en: 'The document uses only what a catalogue can hold.' },
  message: { fr: 'Le catalogue n’a pas de place pour cette construction ({kind}) : elle n’a pas été lue.', en: 'A catalogue has no place for this construct ({kind}): it was not read.' },
  source: jsonLd('10', 'relationship-to-rdf'),
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [{ fr: 'Écrire l’information par des triplets simples (RDF 1.1).', en: 'Write the information as plain triples (RDF 1.1).' }],
  },
}

export const readWrapped: RuleInfo = {
  id: 'dcat/read-wrapped',
  severity: 'warning',
  title: { fr: 'Le catalogue est un document à lui seul.', en: 'The catalogue is a document of its own.' },
  message: {
    fr: 'Le catalogue est à l’intérieur d’autre chose ({kind}) : il a été lu, ce qui l’entoure a été laissé.',
    en: 'The catalogue is inside something else ({kind}): it was read, what is around it was left.',
  },
  source: dcat('5', 'introduction'),
  remedy: {
    who: 'platform',
    effort: 'hours',
    steps: [{ fr: 'Publier le catalogue à son adresse, sans page ni programme autour : les moissonneurs n’y cherchent pas.', en: 'Publish the catalogue at its own address, with no page nor program around it: harvesters do not look there.' }],
  },
}
