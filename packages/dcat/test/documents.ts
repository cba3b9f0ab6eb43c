import { catalogOf } from '../src/model/catalog-of.ts'
import { GraphBuilder, literal } from '../src/model/graph-builder.ts'
import type { Catalog } from '../src/model/catalog.ts'
import { expand, rdfType } from '../src/data/namespaces.ts'
import { writeCatalog, type WriteFormat } from '../src/write/write-catalog.ts'

/** A catalogue of a town that does not exist, with so many datasets of two files each. */
export function townCatalog(size: number): Catalog {
  const builder = new GraphBuilder()
  const say = (subject: string, property: string, value: Parameters<GraphBuilder['add']>[2]): void => builder.add(subject, expand(property), value)
  const home = 'https://donnees.exemple-sur-isere.example/'
  builder.add(home, rdfType, { id: expand('dcat:Catalog') })
  say(home, 'dct:title', literal('Données d’Exemple-sur-Isère', 'fr'))
  for (let n = 1; n <= size; n++) {
    const dataset = `${home}jeux/${n.toString()}`
    say(home, 'dcat:dataset', { id: dataset })
    builder.add(dataset, rdfType, { id: expand('dcat:Dataset') })
    say(dataset, 'dct:title', literal(`Jeu « ${n.toString()} » & suite`, 'fr'))
    say(dataset, 'dct:description', literal(`Ligne une\nligne "deux" du jeu ${n.toString()}`, 'fr'))
    say(dataset, 'dct:issued', literal('2024-02-01', '', expand('xsd:date')))
    const contact = `_:contact${n.toString()}`
    say(dataset, 'dcat:contactPoint', { id: contact })
    builder.add(contact, rdfType, { id: expand('vcard:Kind') })
    say(contact, 'vcard:fn', literal('Service des données', 'fr'))
    for (const format of ['csv', 'json']) {
      const file = `${dataset}/${format}`
      say(dataset, 'dcat:distribution', { id: file })
      builder.add(file, rdfType, { id: expand('dcat:Distribution') })
      say(file, 'dcat:accessURL', { id: `${file}?telecharger` })
    }
  }
  return catalogOf(builder.graph())
}

export const townText = (size: number, to: WriteFormat): string => writeCatalog(townCatalog(size), { to }).text
