import type { Localized } from '@communaux/report'

export type ReasonId =
  | 'spdx'
  | 'deprecated'
  | 'oldGnu'
  | 'name'
  | 'parts'
  | 'iri'
  | 'code'
  | 'version'
  | 'jurisdiction'
  | 'variant'
  | 'page'
  | 'sentence'
  | 'spelling'
  | 'expression'
  | 'joined'
  | 'versions'
  | 'suffix'
  | 'noVersion'
  | 'several'
  | 'near'
  | 'mentioned'
  | 'public-domain'
  | 'all-rights-reserved'
  | 'unlicensed'
  | 'other-open'
  | 'other-closed'
  | 'see-file'
  | 'none'
  | 'no-assertion'
  | 'not-specified'
  | 'unknown'
  | 'code_unknown'

/** Why `normalise` answers what it answers; `{holes}` are filled with the ids. */
export const REASONS: Readonly<Record<ReasonId, Localized>> = {
  spdx: { fr: '{id} est un identifiant de la liste SPDX {list}.', en: '{id} is an identifier of the SPDX list {list}.' },
  deprecated: { fr: '{old} est un ancien identifiant SPDX : écrire {replacement}.', en: '{old} is an old SPDX identifier: write {replacement}.' },
  oldGnu: { fr: '{old} est un ancien identifiant SPDX : dire « cette version seulement » ou « ou ultérieure » ({candidates}).', en: '{old} is an old SPDX identifier: say “this version only” or “or later” ({candidates}).' },
  name: { fr: 'C’est un nom connu de la licence {id}.', en: 'This is a known name of the licence {id}.' },
  parts: { fr: 'Le nom et la version désignent {id}.', en: 'The name and the version mean {id}.' },
  iri: { fr: 'Cette adresse est celle de la licence {id}.', en: 'This is the address of the licence {id}.' },
  code: { fr: 'Le code {code} de la table européenne des licences désigne {id}.', en: 'The code {code} of the European licence table means {id}.' },
  version: { fr: 'La version n’est pas précisée : on suppose {id}.', en: 'The version is not stated: {id} is assumed.' },
  jurisdiction: { fr: 'Texte adapté au droit d’un pays, sans identifiant propre : on suppose {id}.', en: 'Text adapted to the law of a country, without an identifier of its own: {id} is assumed.' },
  variant: { fr: 'Nom voisin employé pour le même texte : on suppose {id}.', en: 'Near name used for the same text: {id} is assumed.' },
  page: { fr: 'Cette page présente plusieurs licences ou versions ; on la donne d’ordinaire pour {id}.', en: 'This page shows several licences or versions; it is commonly given for {id}.' },
  sentence: { fr: 'Lu dans une phrase : {id}.', en: 'Read in a sentence: {id}.' },
  spelling: { fr: 'Faute de frappe probable : on suppose {id}.', en: 'Probably a misspelling: {id} is assumed.' },
  expression: { fr: 'C’est une expression SPDX.', en: 'This is an SPDX expression.' },
  joined: { fr: 'Plusieurs licences reliées par « ou » ou « et » : {id}.', en: 'Several licences joined by “or” or “and”: {id}.' },
  versions: { fr: 'La version n’est pas précisée : {candidates} sont possibles.', en: 'The version is not stated: {candidates} are possible.' },
  suffix: { fr: 'Rien ne dit « cette version seulement » ou « ou ultérieure » : {candidates}.', en: 'Nothing says “this version only” or “or later”: {candidates}.' },
  noVersion: { fr: 'Cette version n’existe pas sur la liste SPDX : {candidates} y sont.', en: 'The SPDX list has no such version: it has {candidates}.' },
  several: { fr: 'Plusieurs licences sont nommées : {candidates}.', en: 'Several licences are named: {candidates}.' },
  near: { fr: 'Ressemble à {candidates}, sans certitude.', en: 'Looks like {candidates}, without certainty.' },
  mentioned: { fr: 'Le texte nomme {candidates} et dit autre chose encore : à relire.', en: 'The text names {candidates} and says something else too: to be read again.' },
  'public-domain': { fr: 'Dit « domaine public », ce qui n’est pas une licence.', en: 'Says “public domain”, which is not a licence.' },
  'all-rights-reserved': { fr: 'Réserve tous les droits : aucune réutilisation n’est accordée.', en: 'Reserves all rights: no reuse is granted.' },
  unlicensed: { fr: '« UNLICENSED » veut dire qu’aucune licence n’est accordée (ce n’est pas Unlicense).', en: '“UNLICENSED” means that no licence is granted (it is not Unlicense).' },
  'other-open': { fr: 'Dit qu’une licence ouverte s’applique, sans dire laquelle.', en: 'Says that an open licence applies, not which one.' },
  'other-closed': { fr: 'Dit que la réutilisation est limitée, sans nommer de licence.', en: 'Says that reuse is limited, without naming a licence.' },
  'see-file': { fr: 'Renvoie au fichier {file} : c’est lui qu’il faut lire.', en: 'Points to the file {file}: that is what must be read.' },
  none: { fr: '« NONE » affirme qu’il n’y a pas de licence.', en: '“NONE” states that there is no licence.' },
  'no-assertion': { fr: '« NOASSERTION » : l’auteur du document ne se prononce pas.', en: '“NOASSERTION”: the author of the document takes no position.' },
  'not-specified': { fr: 'La licence n’est pas précisée.', en: 'The licence is not stated.' },
  unknown: { fr: 'Aucune licence connue n’a été lue ici (liste SPDX {list}).', en: 'No known licence was read here (SPDX list {list}).' },
  code_unknown: { fr: 'Le code {code} de la table européenne ne nous est pas connu.', en: 'The code {code} of the European table is not known to us.' },
}
