/** What kind of collectivity it is: questions that do not concern it are left out. */
export interface TownProfile {
  readonly kind: 'commune' | 'epci' | 'departement' | 'region' | 'syndicat'
  readonly population?: number
  readonly agents?: number
  readonly competences?: readonly string[]
}
