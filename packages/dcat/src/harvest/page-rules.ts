import type { RuleInfo } from '@communaux/report'
import { FEED_EXTENSIONS } from '../data/harvest.ts'
import { udata } from '../rules/lib/sources.ts'

const remedy = (fr: string, en: string): NonNullable<RuleInfo['remedy']> => ({ who: 'supplier', effort: 'hours', steps: [{ fr, en }] })

export const harvestExtension: RuleInfo = {
  id: 'dcat/harvest-extension',
  severity: 'info',
  title: { fr: 'L’adresse d’un flux dit son format.', en: 'The address of a feed tells its syntax.' },
  message: { fr: 'L’adresse {page} ne finit par aucune extension connue : data.gouv.fr demandera d’abord au serveur quel est le format.', en: 'The address {page} ends with no known extension: data.gouv.fr will first ask the server which syntax it is.' },
  source: udata('guess_format', 'rdf.py'),
  remedy: remedy(`Donnez au flux une adresse qui finit par ${FEED_EXTENSIONS.map((name) => `.${name}`).join(', ')}.`, `Give the feed an address that ends with ${FEED_EXTENSIONS.map((name) => `.${name}`).join(', ')}.`),
}

export const harvestNextLoop: RuleInfo = {
  id: 'dcat/harvest-next-loop',
  severity: 'error',
  title: { fr: 'La suite d’un flux mène à sa fin.', en: 'The pages of a feed lead to its end.' },
  message: { fr: 'La page {page} renvoie à {next}, déjà lue : le moissonnage tournerait en rond.', en: 'Page {page} leads to {next}, which was read already: the harvest would go round in circles.' },
  source: udata('walk_graph', 'harvest/backends/dcat.py'),
  remedy: remedy('La dernière page ne doit pas avoir de suite (hydra:next).', 'The last page must have no next one (hydra:next).'),
}

export const harvestNextMissing: RuleInfo = {
  id: 'dcat/harvest-next-missing',
  severity: 'error',
  title: { fr: 'Chaque page d’un flux mène à une page qui est là.', en: 'Each page of a feed leads to a page that is there.' },
  message: { fr: 'La page {page} renvoie à {next}, qui n’a pas pu être lue : {reason}. Ce qui suit ne serait pas moissonné.', en: 'Page {page} leads to {next}, which could not be read: {reason}. What follows would not be harvested.' },
  source: udata('walk_graph', 'harvest/backends/dcat.py'),
  remedy: remedy('Publiez toutes les pages ensemble, sous les adresses qu’elles se donnent.', 'Publish all pages together, at the addresses that they give each other.'),
}

export const harvestPageApart: RuleInfo = {
  id: 'dcat/harvest-page-apart',
  severity: 'warning',
  title: { fr: 'Une page d’un flux se suffit à elle-même.', en: 'A page of a feed stands alone.' },
  message: { fr: '{subject} cite {target}, qui n’est décrit que sur une autre page : data.gouv.fr lit chaque page à part et ne le verra pas.', en: '{subject} points to {target}, which is described on another page only: data.gouv.fr reads each page apart and will not see it.' },
  summary: { fr: 'décrit sur une autre page', en: 'described on another page' },
  source: udata('walk_graph', 'harvest/backends/dcat.py'),
  remedy: remedy('Répétez sur chaque page les organisations, contacts et ressources qu’elle cite.', 'Repeat on each page the organisations, contacts and distributions that it points to.'),
}

export const harvestRedirect: RuleInfo = {
  id: 'dcat/harvest-redirect',
  severity: 'error',
  title: { fr: 'L’adresse d’un flux ne redirige pas.', en: 'The address of a feed does not redirect.' },
  message: { fr: 'L’adresse {page} redirige vers {target} : data.gouv.fr ne suit pas les redirections.', en: 'The address {page} redirects to {target}: data.gouv.fr does not follow redirects.' },
  source: udata('get_graph', 'harvest/backends/dcat.py'),
  remedy: remedy('Déclarez l’adresse d’arrivée, ou servez le flux sans redirection.', 'Declare the address it leads to, or serve the feed without a redirect.'),
}

/** What may be said of the pages of a feed, sorted by identifier. */
export const harvestPageRules: readonly RuleInfo[] = [harvestExtension, harvestNextLoop, harvestNextMissing, harvestPageApart, harvestRedirect]
