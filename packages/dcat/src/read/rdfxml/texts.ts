import type { Localized } from '@communaux/report'

/** What the reader of RDF/XML says of each breach of the grammar. */
export const RDF_TEXTS: Readonly<Record<RdfText, Localized>> = {
  'node-name': { fr: '« {name} » ne peut pas être le nom d’un objet décrit.', en: '"{name}" cannot be the name of a described thing.' },
  'node-plain': { fr: 'La balise « {name} » n’a pas d’espace de noms : elle a été ignorée, pas ce qu’elle contient.', en: 'The tag "{name}" has no namespace: it was skipped, not what it holds.' },
  'node-misplaced': {
    fr: '« {name} » est à la place d’une propriété : une balise manque avant. L’objet a été lu à part.',
    en: '"{name}" stands where a property should: a tag is missing before it. The thing was read on its own.',
  },
  'property-name': { fr: '« {name} » ne peut pas être le nom d’une propriété.', en: '"{name}" cannot be the name of a property.' },
  'attribute-name': { fr: 'L’attribut « {name} » n’existe plus dans RDF/XML : il a été ignoré.', en: 'The attribute "{name}" is no longer part of RDF/XML: it was skipped.' },
  'attribute-plain': { fr: 'L’attribut « {name} » n’a pas d’espace de noms : il a été ignoré.', en: 'The attribute "{name}" has no namespace: it was skipped.' },
  'two-subjects': { fr: 'Cet élément porte à la fois rdf:about, rdf:ID ou rdf:nodeID : le premier est gardé.', en: 'This element has several of rdf:about, rdf:ID and rdf:nodeID: the first is kept.' },
  'two-objects': { fr: 'Cette propriété porte plusieurs valeurs à la fois : la première est gardée.', en: 'This property has several values at once: the first is kept.' },
  'many-nodes': {
    fr: 'Cette propriété contient plusieurs objets là où un seul est permis : tous ont été lus.',
    en: 'This property holds several things where one is allowed: all were read.',
  },
  'bad-id': { fr: '« {name} » n’est pas un identifiant XML valable.', en: '"{name}" is not a valid XML identifier.' },
  'id-twice': { fr: 'L’identifiant rdf:ID « {name} » est utilisé deux fois.', en: 'The rdf:ID "{name}" is used twice.' },
  'text-lost': { fr: 'Le texte « {text} » n’est pas à sa place : il n’a pas été lu.', en: 'The text "{text}" is out of place: it was not read.' },
  'property-plain': { fr: 'La propriété « {name} » n’a pas d’espace de noms : elle n’a pas été lue.', en: 'The property "{name}" has no namespace: it was not read.' },
}
export type RdfText =
  | 'node-name' | 'node-plain' | 'node-misplaced' | 'property-name' | 'attribute-name' | 'attribute-plain' | 'two-subjects' | 'two-objects' | 'many-nodes' | 'bad-id' | 'id-twice'
  | 'text-lost' | 'property-plain'
