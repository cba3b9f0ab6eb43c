/** One of the families of data that the law or common practice expects of a collectivity, and how it is recognised. */
export interface Family {
  readonly id: 'adresses' | 'budget' | 'deliberations' | 'marches' | 'subventions'
  /** Parts of the address or name of a schema declared by the dataset (`conformsTo`). */
  readonly schemas: readonly string[]
  /** In a title or a keyword, without accents, in lower case. */
  readonly words: RegExp
}

/** Sorted by id. The words are indications; a declared schema is a proof. */
export const FAMILIES: readonly Family[] = [
  { id: 'adresses', schemas: ['schema-bal', 'base-adresse-locale'], words: /\bbases? adresses?\b|\badresses? locales?\b|\bbal\b/ },
  { id: 'budget', schemas: ['scdl/budget', 'budget'], words: /\bbudgets?\b|\bcomptes? administratifs?\b|\bcomptes? financiers? uniques?\b/ },
  { id: 'deliberations', schemas: ['scdl/deliberations', 'deliberations'], words: /\bdeliberations?\b/ },
  { id: 'marches', schemas: ['format-commande-publique', 'decp', 'scdl/marches-publics'], words: /\bmarches? publics?\b|\bcommande publique\b|\bdecp\b/ },
  { id: 'subventions', schemas: ['scdl/subventions', 'subventions'], words: /\bsubventions?\b/ },
]
