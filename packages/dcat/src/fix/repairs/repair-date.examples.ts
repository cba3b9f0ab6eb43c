import { expand } from '../../data/namespaces.ts'
import type { Literal } from '../../model/graph.ts'
import type { RepairExamples } from '../make.examples.ts'

const property = 'dct:modified'
const typed = (value: string, type: string): Literal => ({ value, datatype: expand(`xsd:${type}`) })

export const examples: RepairExamples = {
  rule: 'dcat/repair-date',
  examples: [
    { name: 'un jour sans type', property, from: { value: '2026-01-15' }, to: typed('2026-01-15', 'date') },
    { name: 'une année', property, from: { value: '2026', lang: 'fr' }, to: typed('2026', 'gYear') },
    { name: 'un mois', property, from: { value: '2026-01' }, to: typed('2026-01', 'gYearMonth') },
    { name: 'une date et une heure typées comme un jour', property, from: typed('2026-01-15T10:00:00Z', 'date'), to: typed('2026-01-15T10:00:00Z', 'dateTime') },
    { name: 'une heure sans secondes, après une espace', property, from: { value: '2026-01-15 10:30' }, to: typed('2026-01-15T10:30:00', 'dateTime') },
    { name: 'un jour à la française', property, from: { value: '15/01/2026' }, to: typed('2026-01-15', 'date') },
    { name: 'un jour qui peut être un mois', property, from: { value: '03/04/2026' }, to: typed('2026-04-03', 'date'), isUnsafe: true },
    { name: 'un jour qui n’existe pas', property, from: { value: '2026-02-30' } },
    { name: 'des mots', property, from: { value: 'l’an dernier' } },
    { name: 'une date bien écrite', property, from: typed('2026-01-15', 'date') },
    { name: 'un identifiant qui ressemble à une date', property: 'dct:identifier', from: { value: '2026' } },
  ],
}
