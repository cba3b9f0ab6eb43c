import type { ClassName } from '../data/classes.ts'
import { catalogOf } from '../model/catalog-of.ts'
import type { Catalog } from '../model/catalog.ts'
import { Assembly } from './assembly.ts'
import type { Draft } from './draft.ts'
import type { Input, Iri, Made } from './input.ts'
import type { ProfileId } from './obligations.ts'

export interface AuthorOptions {
  /** What the addresses of datasets begin with: that of the catalogue. */
  readonly base: Iri
  /** The language of texts that are given alone; French unless said otherwise. */
  readonly language?: string
}

type Maker<Profile extends ProfileId, Class extends ClassName> = (said: Input<Profile, Class>) => Made<Profile, Class>

/** A catalogue, with what it lists. */
export type CatalogInput<Profile extends ProfileId> = Omit<Input<Profile, 'Catalog'>, 'dataset' | 'service' | 'record' | 'catalog'> & {
  readonly datasets?: readonly Made<Profile, 'Dataset'>[]
  readonly series?: readonly Made<Profile, 'DatasetSeries'>[]
  readonly services?: readonly Made<Profile, 'DataService'>[]
  readonly records?: readonly Made<Profile, 'CatalogRecord'>[]
}

/** The functions of an author. Each takes what its class may say, and will not compile without what the profile makes mandatory. */
export interface Author<Profile extends ProfileId> {
  readonly agent: Maker<Profile, 'Agent'>
  readonly contact: Maker<Profile, 'Kind'>
  readonly dataService: Maker<Profile, 'DataService'>
  readonly dataset: Maker<Profile, 'Dataset'>
  readonly datasetSeries: Maker<Profile, 'DatasetSeries'>
  readonly distribution: Maker<Profile, 'Distribution'>
  readonly location: Maker<Profile, 'Location'>
  readonly period: Maker<Profile, 'PeriodOfTime'>
  readonly record: Maker<Profile, 'CatalogRecord'>
  /** The catalogue itself, ready to be checked and written. */
  readonly catalog: (said: CatalogInput<Profile>) => Catalog
}

/**
 * Functions to write a catalogue by hand, for a profile: types say what is mandatory and which codes exist, tables are not
 * loaded. Addresses come from the base and the identifiers, else from the titles: the same catalogue gives the same addresses.
 *
 * @example
 * const { catalog, dataset, distribution } = authorFor('datagouv-fr', { base: 'https://donnees.exemple-sur-isere.example/' })
 * const trees = dataset({ title: { fr: 'Arbres' }, description: { fr: 'Les arbres des rues' }, identifier: 'arbres', accrualPeriodicity: 'ANNUAL',
 *   distributions: distribution({ accessURL: 'https://donnees.exemple-sur-isere.example/arbres.csv', format: 'CSV' }) })
 * const report = check(catalog({ title: { fr: 'Données ouvertes' }, datasets: [trees] }))
 */
export function authorFor<Profile extends ProfileId>(profile: Profile, options: AuthorOptions): Author<Profile> {
  const drafts = new WeakMap<object, Draft>()
  const maker = <Class extends ClassName>(of: Class): Maker<Profile, Class> => (said) => {
    const made: Made<Profile, Class> = Object.freeze({ made: of, by: profile })
    drafts.set(made, { of, said })
    return made
  }
  return {
    agent: maker('Agent'),
    contact: maker('Kind'),
    dataService: maker('DataService'),
    dataset: maker('Dataset'),
    datasetSeries: maker('DatasetSeries'),
    distribution: maker('Distribution'),
    location: maker('Location'),
    period: maker('PeriodOfTime'),
    record: maker('CatalogRecord'),
    catalog: (said) => catalogOf(new Assembly(profile, options, (value) => drafts.get(value)).graph(said)),
  }
}
