import type { FactId } from '@communaux/label'
import type { Localized } from '@communaux/report'

/** What to do when a fact falls short, and whose findings explain it. `{n}` is how many things are concerned. */
export interface ActionRow {
  readonly fact: FactId
  readonly one: Localized
  /** When several are concerned. */
  readonly other?: Localized
  /** Beginnings of the ids of the rules that explain it. */
  readonly rules: readonly string[]
}

/** Sorted by fact. Imperative, in the words of the person who will do it. */
export const ACTIONS: readonly ActionRow[] = [
  {
    fact: 'accessibility.automatic.nc-count',
    one: { fr: 'Corriger le défaut relevé par le contrôle automatique des pages', en: 'Fix the defect found by the automatic check of pages' },
    other: { fr: 'Corriger les défauts relevés par le contrôle automatique des pages', en: 'Fix the defects found by the automatic check of pages' },
    rules: ['rgaa/'],
  },
  {
    fact: 'accessibility.mention.present',
    one: { fr: 'Ajouter la mention d’accessibilité au pied de la page d’accueil', en: 'Add the accessibility mention to the foot of the home page' },
    rules: ['accessibility/mention', 'accessibility/link-to-statement'],
  },
  {
    fact: 'accessibility.plan.current',
    one: { fr: 'Publier le plan d’action de l’année et le lier depuis la déclaration', en: 'Publish the action plan of the year and link it from the statement' },
    rules: ['accessibility/statement-plan'],
  },
  {
    fact: 'accessibility.scheme.current',
    one: { fr: 'Publier un schéma pluriannuel d’accessibilité en cours', en: 'Publish a multi-year accessibility scheme in force' },
    rules: ['accessibility/statement-scheme'],
  },
  {
    fact: 'accessibility.statement.in-date',
    one: { fr: 'Refaire la déclaration d’accessibilité, qui n’est plus valable', en: 'Renew the accessibility statement, which is no longer valid' },
    rules: ['accessibility/statement-'],
  },
  {
    fact: 'accessibility.statement.present',
    one: { fr: 'Publier une déclaration d’accessibilité', en: 'Publish an accessibility statement' },
    rules: ['accessibility/statement-present', 'accessibility/link-to-statement'],
  },
  {
    fact: 'accessibility.statement.rate',
    one: { fr: 'Corriger les critères non conformes de l’audit, pour relever le taux', en: 'Fix the criteria that the audit found failing, to raise the rate' },
    rules: ['rgaa/', 'accessibility/statement-rate'],
  },
  {
    fact: 'dcat.datasets.count',
    one: { fr: 'Publier un premier jeu de données', en: 'Publish a first dataset' },
    rules: ['dcat/'],
  },
  {
    fact: 'dcat.datasets.licensed-listed-share',
    one: { fr: 'Mettre un jeu de données sous une licence de la liste', en: 'Put one dataset under a listed licence' },
    other: { fr: 'Mettre {n} jeux de données sous une licence de la liste', en: 'Put {n} datasets under a listed licence' },
    rules: ['licence/'],
  },
  {
    fact: 'dcat.formats.open-share',
    one: { fr: 'Publier un jeu de données dans un format ouvert', en: 'Publish one dataset in an open format' },
    other: { fr: 'Publier {n} jeux de données dans un format ouvert', en: 'Publish {n} datasets in an open format' },
    rules: ['dcat/distribution-format', 'dcat/distribution-media-type'],
  },
  {
    fact: 'dcat.frequency.in-time-share',
    one: { fr: 'Mettre à jour un jeu de données, ou annoncer une fréquence tenable', en: 'Update one dataset, or announce a realistic frequency' },
    other: { fr: 'Mettre à jour {n} jeux de données, ou annoncer une fréquence tenable', en: 'Update {n} datasets, or announce a realistic frequency' },
    rules: ['dcat/dataset-accrual-periodicity', 'dcat/dataset-modified'],
  },
  {
    fact: 'dcat.mandatory.families',
    one: { fr: 'Publier les familles de données attendues qui manquent', en: 'Publish the expected families of data that are missing' },
    rules: [],
  },
  {
    fact: 'dcat.schema.declared-share',
    one: { fr: 'Déclarer le schéma que suit un jeu de données', en: 'Declare the schema that one dataset follows' },
    other: { fr: 'Déclarer le schéma que suivent {n} jeux de données', en: 'Declare the schema that {n} datasets follow' },
    rules: ['dcat/dataset-conforms-to'],
  },
  {
    fact: 'dcat.score.datagouv',
    one: { fr: 'Compléter les fiches des jeux de données', en: 'Complete the pages of the datasets' },
    rules: ['dcat/'],
  },
  {
    fact: 'formats.documents.open-share',
    one: { fr: 'Publier un document du site dans un format ouvert', en: 'Publish one document of the site in an open format' },
    other: { fr: 'Publier {n} documents du site dans un format ouvert', en: 'Publish {n} documents of the site in an open format' },
    rules: [],
  },
  {
    fact: 'licence.publiccode.used-by-count',
    one: { fr: 'Faire connaître vos logiciels à d’autres collectivités, et les inscrire dans usedBy', en: 'Make your software known to other bodies, and list them in usedBy' },
    rules: [],
  },
  {
    fact: 'licence.publiccode.valid',
    one: { fr: 'Écrire un publiccode.yml valide dans chaque dépôt', en: 'Write a valid publiccode.yml in each repository' },
    rules: ['communaux/repository-publiccode', 'publiccode/'],
  },
  {
    fact: 'licence.repositories.count',
    one: { fr: 'Publier le code d’autres logiciels de la collectivité', en: 'Publish the code of more of the collectivity’s software' },
    rules: [],
  },
  {
    fact: 'licence.repositories.listed-share',
    one: { fr: 'Mettre un dépôt de code sous une licence de la liste', en: 'Put one code repository under a listed licence' },
    other: { fr: 'Mettre {n} dépôts de code sous une licence de la liste', en: 'Put {n} code repositories under a listed licence' },
    rules: ['communaux/repository-licence'],
  },
  {
    fact: 'licence.reuse.compliant',
    one: { fr: 'Mettre les dépôts en conformité avec REUSE', en: 'Make the repositories comply with REUSE' },
    rules: ['reuse/', 'licence/reuse'],
  },
  {
    fact: 'site.https',
    one: { fr: 'Servir le site en HTTPS', en: 'Serve the site over HTTPS' },
    rules: [],
  },
  {
    fact: 'site.weight.median-bytes',
    one: { fr: 'Alléger les pages du site', en: 'Make the pages of the site lighter' },
    rules: [],
  },
]
