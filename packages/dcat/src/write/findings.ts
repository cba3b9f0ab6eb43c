import type { RuleInfo } from '@communaux/report'

/** What a format has no place for. */
export const writeLost: RuleInfo = {
  id: 'dcat/write-lost',
  severity: 'warning',
  title: { fr: 'Le format de sortie garde tout le catalogue.', en: 'The output format keeps the whole catalogue.' },
  message: {
    fr: 'La propriété {property} ne peut pas s’écrire en {format} : ses valeurs ne sont pas dans le fichier.',
    en: 'The property {property} cannot be written in {format}: its values are not in the file.',
  },
  source: { title: 'RDF 1.1 XML Syntax', clause: '2', url: 'https://www.w3.org/TR/rdf-syntax-grammar/#section-Syntax' },
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [{ fr: 'Écrire plutôt en Turtle ou en JSON-LD, qui gardent tout.', en: 'Write Turtle or JSON-LD instead, which keep everything.' }],
  },
}
