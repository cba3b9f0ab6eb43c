import type { Localized } from '@communaux/report'

/**
 * The names of the facts that can be measured of a town. The packages that measure give them as
 * `Evidence.fact`; the label maps them to questions. A fact that could not be measured is left out:
 * never sent as 0 or false.
 *
 * Types of `Evidence.value`: `count` an integer ≥ 0 · `share` 0 to 1, unrounded · `yes-no` true or false ·
 * `choice` one of `options` · `list` ids among `options`, or free ids without options · `date` ISO 8601 day · `text`.
 *
 * Keys are sorted. A fact is never renamed: a new meaning is a new name.
 */
export const FACTS = {
  'accessibility.automatic.nc-count': {
    type: 'count',
    label: { fr: 'Défauts relevés par le contrôle automatique', en: 'Defects found by the automatic check' },
    unit: { fr: 'défauts', en: 'defects' },
    proof: { fr: 'Constats en échec (tests RGAA) sur les pages de l’échantillon', en: 'Failed RGAA tests on the pages of the sample' },
  },
  'accessibility.automatic.pages-count': {
    type: 'count',
    label: { fr: 'Pages contrôlées automatiquement', en: 'Pages checked automatically' },
    unit: { fr: 'pages', en: 'pages' },
    proof: { fr: 'Pages de l’échantillon qui ont pu être ouvertes', en: 'Pages of the sample that could be opened' },
  },
  'accessibility.grid.rate': {
    type: 'share',
    label: { fr: 'Taux de conformité de la grille d’audit', en: 'Conformity rate of the audit grid' },
    proof: { fr: 'Grille remplie par une personne\u00A0: critères conformes / (conformes + non conformes)', en: 'Grid filled by a person: compliant / (compliant + non-compliant) criteria' },
  },
  'accessibility.mention.present': {
    type: 'yes-no',
    label: { fr: 'Mention d’accessibilité sur la page d’accueil', en: 'Accessibility mention on the home page' },
    proof: { fr: 'Extrait de la page d’accueil', en: 'Excerpt of the home page' },
  },
  'accessibility.mention.state': {
    type: 'choice',
    options: ['total', 'partial', 'none'],
    label: { fr: 'État annoncé par la mention d’accessibilité', en: 'State announced by the accessibility mention' },
    proof: { fr: 'Extrait de la page d’accueil', en: 'Excerpt of the home page' },
  },
  'accessibility.plan.current': {
    type: 'yes-no',
    label: { fr: 'Plan d’action de l’année en cours publié', en: 'Action plan of the current year published' },
    proof: { fr: 'Document lié depuis la déclaration, avec son année', en: 'Document linked from the statement, with its year' },
  },
  'accessibility.scheme.current': {
    type: 'yes-no',
    label: { fr: 'Schéma pluriannuel d’accessibilité en cours', en: 'Multi-year accessibility scheme in force' },
    proof: { fr: 'Document lié depuis la déclaration, avec ses années (trois ans au plus)', en: 'Document linked from the statement, with its years (three at most)' },
  },
  'accessibility.statement.date': {
    type: 'date',
    label: { fr: 'Date de la déclaration d’accessibilité', en: 'Date of the accessibility statement' },
    proof: { fr: 'Date lue dans la déclaration', en: 'Date read in the statement' },
  },
  'accessibility.statement.errors-count': {
    type: 'count',
    label: { fr: 'Points à corriger dans la déclaration d’accessibilité', en: 'Points to mend in the accessibility statement' },
    unit: { fr: 'points à corriger', en: 'points to mend' },
    proof: { fr: 'Constats en erreur sur le texte de la déclaration', en: 'Errors found in the text of the statement' },
  },
  'accessibility.statement.in-date': {
    type: 'yes-no',
    label: { fr: 'Déclaration d’accessibilité de moins de trois ans', en: 'Accessibility statement less than three years old' },
    proof: { fr: 'Date lue dans la déclaration, comparée au jour de la collecte', en: 'Date read in the statement, compared with the day of collection' },
  },
  'accessibility.statement.present': {
    type: 'yes-no',
    label: { fr: 'Déclaration d’accessibilité publiée', en: 'Accessibility statement published' },
    proof: { fr: 'Page de la déclaration', en: 'Page of the statement' },
  },
  'accessibility.statement.rate': {
    type: 'share',
    label: { fr: 'Taux de conformité déclaré', en: 'Declared conformity rate' },
    proof: { fr: 'Taux lu dans la déclaration\u00A0; l’audit lui-même n’est pas vérifié', en: 'Rate read in the statement; the audit itself is not verified' },
  },
  'accessibility.statement.state': {
    type: 'choice',
    options: ['total', 'partial', 'none'],
    label: { fr: 'État de conformité déclaré', en: 'Declared state of conformity' },
    proof: { fr: 'Phrase lue dans la déclaration', en: 'Sentence read in the statement' },
  },
  'dcat.contact.share': {
    type: 'share',
    label: { fr: 'Part des jeux de données avec un point de contact', en: 'Share of datasets with a contact point' },
    proof: { fr: 'Jeux du catalogue et leur point de contact', en: 'Datasets of the catalogue and their contact point' },
  },
  'dcat.datasets.count': {
    type: 'count',
    label: { fr: 'Jeux de données publiés', en: 'Datasets published' },
    unit: { fr: 'jeux de données', en: 'datasets' },
    proof: { fr: 'Catalogue lu, avec son adresse et son empreinte', en: 'Catalogue read, with its address and hash' },
  },
  'dcat.datasets.described-share': {
    type: 'share',
    label: { fr: 'Part des jeux de données décrits en plus de 100 caractères', en: 'Share of datasets described in more than 100 characters' },
    proof: { fr: 'Descriptions du catalogue', en: 'Descriptions of the catalogue' },
  },
  'dcat.datasets.licensed-listed-share': {
    type: 'share',
    label: { fr: 'Part des jeux de données sous une licence de la liste', en: 'Share of datasets under a listed licence' },
    proof: { fr: 'Licence de chaque jeu, comparée à la liste de data.gouv.fr consultée à la date dite', en: 'Licence of each dataset against the data.gouv.fr list as consulted on the stated date' },
  },
  'dcat.datasets.licensed-share': {
    type: 'share',
    label: { fr: 'Part des jeux de données dont la licence est précisée', en: 'Share of datasets whose licence is stated' },
    proof: { fr: 'Licence de chaque jeu du catalogue', en: 'Licence of each dataset of the catalogue' },
  },
  'dcat.datasets.services-count': {
    type: 'count',
    label: { fr: 'API décrites dans le catalogue', en: 'APIs described in the catalogue' },
    unit: { fr: 'API', en: 'APIs' },
    proof: { fr: 'Services de données (DataService) du catalogue', en: 'Data services of the catalogue' },
  },
  'dcat.errors.count': {
    type: 'count',
    label: { fr: 'Erreurs dans les métadonnées du catalogue', en: 'Errors in the catalogue’s metadata' },
    unit: { fr: 'erreurs', en: 'errors' },
    proof: { fr: 'Constats en erreur du contrôle du catalogue, profil nommé', en: 'Errors found by the check of the catalogue, profile named' },
  },
  'dcat.formats.open-share': {
    type: 'share',
    label: { fr: 'Part des jeux de données avec un fichier au format ouvert', en: 'Share of datasets with a file in an open format' },
    proof: { fr: 'Formats des distributions du catalogue', en: 'Formats of the distributions of the catalogue' },
  },
  'dcat.frequency.in-time-share': {
    type: 'share',
    label: { fr: 'Part des jeux de données mis à jour à temps', en: 'Share of datasets updated in time' },
    proof: { fr: 'Dernière mise à jour de chaque jeu, comparée à la fréquence annoncée', en: 'Last update of each dataset against its announced frequency' },
  },
  'dcat.frequency.stated-share': {
    type: 'share',
    label: { fr: 'Part des jeux de données avec une fréquence annoncée', en: 'Share of datasets with an announced frequency' },
    proof: { fr: 'Fréquences du catalogue', en: 'Frequencies of the catalogue' },
  },
  'dcat.links.available-share': {
    type: 'share',
    label: { fr: 'Part des fichiers qui répondent', en: 'Share of files that answer' },
    proof: { fr: 'Réponse de chaque adresse essayée\u00A0; les autres ne comptent pas', en: 'Answer of each address tried; the others do not count' },
  },
  'dcat.mandatory.families': {
    type: 'list',
    options: ['adresses', 'budget', 'deliberations', 'marches', 'subventions'],
    label: { fr: 'Familles de données attendues trouvées dans le catalogue', en: 'Expected families of data found in the catalogue' },
    proof: { fr: 'Jeux reconnus par leur schéma, leur titre ou leurs mots-clés', en: 'Datasets recognised by schema, title or keywords' },
  },
  'dcat.personal-data.hints-count': {
    type: 'count',
    label: { fr: 'Colonnes qui font penser à des données personnelles', en: 'Columns that suggest personal data' },
    unit: { fr: 'colonnes', en: 'columns' },
    proof: { fr: 'Noms de colonnes des fichiers lus\u00A0; seule une personne peut conclure', en: 'Column names of the files read; only a person can conclude' },
  },
  'dcat.schema.declared-share': {
    type: 'share',
    label: { fr: 'Part des jeux de données qui déclarent un schéma', en: 'Share of datasets that declare a schema' },
    proof: { fr: 'Schémas déclarés (conformsTo) dans le catalogue', en: 'Schemas declared (conformsTo) in the catalogue' },
  },
  'dcat.score.datagouv': {
    type: 'share',
    label: { fr: 'Qualité moyenne des métadonnées (calcul de data.gouv.fr)', en: 'Mean quality of metadata (as data.gouv.fr computes it)' },
    proof: { fr: 'Moyenne des scores des jeux, sur 1', en: 'Mean of the scores of the datasets, out of 1' },
  },
  'dcat.score.mqa': {
    type: 'share',
    label: { fr: 'Qualité des métadonnées (MQA de data.europa.eu)', en: 'Quality of metadata (MQA of data.europa.eu)' },
    proof: { fr: 'Points MQA divisés par leur maximum', en: 'MQA points divided by their maximum' },
  },
  'formats.documents.count': {
    type: 'count',
    label: { fr: 'Documents à télécharger sur le site', en: 'Documents to download on the site' },
    unit: { fr: 'documents', en: 'documents' },
    proof: { fr: 'Liens de téléchargement des pages visitées', en: 'Download links of the pages visited' },
  },
  'formats.documents.open-share': {
    type: 'share',
    label: { fr: 'Part des documents du site au format ouvert', en: 'Share of the site’s documents in an open format' },
    proof: { fr: 'Liens de téléchargement des pages visitées, par extension et type', en: 'Download links of the pages visited, by extension and type' },
  },
  'licence.conflicts.count': {
    type: 'count',
    label: { fr: 'Dépôts dont les licences se contredisent', en: 'Repositories whose licences contradict each other' },
    unit: { fr: 'dépôts', en: 'repositories' },
    proof: { fr: 'Licence du dépôt comparée à celles de ses dépendances et de ses fichiers', en: 'Licence of the repository against those of its dependencies and files' },
  },
  'licence.publiccode.used-by-count': {
    type: 'count',
    label: { fr: 'Autres organismes qui déclarent utiliser ces logiciels', en: 'Other bodies that declare using this software' },
    unit: { fr: 'organismes', en: 'bodies' },
    proof: { fr: 'Champ usedBy des fichiers publiccode.yml', en: 'Field usedBy of the publiccode.yml files' },
  },
  'licence.publiccode.valid': {
    type: 'share',
    label: { fr: 'Part des dépôts avec un publiccode.yml valide', en: 'Share of repositories with a valid publiccode.yml' },
    proof: { fr: 'Contrôle du publiccode.yml de chaque dépôt, version nommée', en: 'Check of the publiccode.yml of each repository, version named' },
  },
  'licence.repositories.active-count': {
    type: 'count',
    label: { fr: 'Dépôts modifiés depuis un an', en: 'Repositories changed within a year' },
    unit: { fr: 'dépôts', en: 'repositories' },
    proof: { fr: 'Date du dernier commit de chaque dépôt', en: 'Date of the last commit of each repository' },
  },
  'licence.repositories.count': {
    type: 'count',
    label: { fr: 'Dépôts de code publiés, copies (forks) exclues', en: 'Code repositories published, forks excluded' },
    unit: { fr: 'dépôts', en: 'repositories' },
    proof: { fr: 'Liste des dépôts lus', en: 'List of the repositories read' },
  },
  'licence.repositories.licensed-share': {
    type: 'share',
    label: { fr: 'Part des dépôts dont la licence est identifiée', en: 'Share of repositories whose licence is identified' },
    proof: { fr: 'Fichiers de licence et manifestes de chaque dépôt', en: 'Licence files and manifests of each repository' },
  },
  'licence.repositories.listed-share': {
    type: 'share',
    label: { fr: 'Part des dépôts sous une licence de la liste', en: 'Share of repositories under a listed licence' },
    proof: { fr: 'Licence de chaque dépôt, comparée à la liste consultée à la date dite', en: 'Licence of each repository against the list as consulted on the stated date' },
  },
  'licence.reuse.compliant': {
    type: 'share',
    label: { fr: 'Part des dépôts conformes à REUSE', en: 'Share of repositories that comply with REUSE' },
    proof: { fr: 'Contrôle REUSE de chaque dépôt, version nommée', en: 'REUSE check of each repository, version named' },
  },
  'licence.upstream.contributions-count': {
    type: 'count',
    label: { fr: 'Contributions acceptées dans des projets d’autrui depuis un an', en: 'Contributions accepted by other projects within a year' },
    unit: { fr: 'contributions', en: 'contributions' },
    proof: { fr: 'Demandes de fusion des comptes déclarés par la collectivité', en: 'Merge requests of the accounts that the body declared' },
  },
  'licence.used.software': {
    type: 'list',
    label: { fr: 'Logiciels libres que la collectivité déclare utiliser', en: 'Free software that the body declares using' },
    proof: { fr: 'Comptoir du Libre\u00A0: logiciels dont la collectivité se dit utilisatrice', en: 'Comptoir du Libre: software of which the body says it is a user' },
  },
  'profile.agents': {
    type: 'count',
    label: { fr: 'Nombre d’agents', en: 'Number of staff' },
    unit: { fr: 'agents', en: 'staff' },
    proof: { fr: 'Déclaré par la collectivité', en: 'Declared by the body' },
  },
  'profile.population': {
    type: 'count',
    label: { fr: 'Population', en: 'Population' },
    unit: { fr: 'habitants', en: 'inhabitants' },
    proof: { fr: 'Population légale, année dite', en: 'Legal population, year stated' },
  },
  'profile.siren': {
    type: 'text',
    label: { fr: 'Numéro SIREN', en: 'SIREN number' },
    proof: { fr: 'Annuaire ou réglage de la collectivité', en: 'Directory, or set by the body' },
  },
  'site.https': {
    type: 'yes-no',
    label: { fr: 'Site servi en HTTPS', en: 'Site served over HTTPS' },
    proof: { fr: 'Réponse de la page d’accueil, redirection comprise', en: 'Answer of the home page, redirection included' },
  },
  'site.links.forge': {
    type: 'yes-no',
    label: { fr: 'Lien du site vers une forge publique', en: 'Link from the site to a public forge' },
    proof: { fr: 'Page visitée et lien trouvé', en: 'Page visited and link found' },
  },
  'site.links.open-data': {
    type: 'yes-no',
    label: { fr: 'Lien du site vers les données ouvertes', en: 'Link from the site to the open data' },
    proof: { fr: 'Page visitée et lien trouvé', en: 'Page visited and link found' },
  },
  'site.pages.free-software-count': {
    type: 'count',
    label: { fr: 'Pages du site qui parlent de logiciel libre', en: 'Pages of the site about free software' },
    unit: { fr: 'pages', en: 'pages' },
    proof: { fr: 'Pages visitées où l’expression est trouvée', en: 'Visited pages where the words are found' },
  },
  'site.weight.median-bytes': {
    type: 'count',
    label: { fr: 'Poids médian des pages visitées', en: 'Median weight of the pages visited' },
    unit: { fr: 'octets', en: 'bytes' },
    proof: { fr: 'Octets transférés au chargement des pages de l’échantillon', en: 'Bytes transferred when loading the pages of the sample' },
  },
} as const

/** A name of a fact that the label understands. */
export type FactId = keyof typeof FACTS

/** What `Evidence.value` holds for a fact. */
export type FactType = 'count' | 'share' | 'yes-no' | 'choice' | 'list' | 'date' | 'text'

export interface FactRow {
  readonly id: FactId
  readonly type: FactType
  readonly label: Localized
  readonly unit?: Localized
  /** What is shown as its proof. */
  readonly proof: Localized
  readonly options?: readonly string[]
}

/** All facts, in the order of their names. */
export const factRows: readonly FactRow[] = Object.entries(FACTS).map(([id, fact]) => ({ id: id as FactId, ...fact }))
