import { describe, expect, it } from 'vitest'
import { catalogOf } from '../../model/catalog-of.ts'
import { parseCsv } from '../../read/csv/parse.ts'
import { readCatalog } from '../../read/read-catalog.ts'
import { rdfFormats, writeCatalog, type WriteFormat, writeFormats } from '../write-catalog.ts'

const turtle = `
@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix eu: <http://publications.europa.eu/resource/authority/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<https://exemple-sur-isere.example/> a dcat:Catalog ; dct:title "Données d’Exemple-sur-Isère"@fr ; dcat:dataset <https://exemple-sur-isere.example/arbres> .
<https://exemple-sur-isere.example/arbres> a dcat:Dataset ; dct:title "Arbres"@fr, "Trees"@en ; dct:description "=Les arbres, et \\"d’autres\\""@fr ; dct:identifier "arbres" ;
  dcat:keyword "arbre"@fr, "nature"@fr ; dct:license <https://www.etalab.gouv.fr/licence-ouverte-open-licence/> ; dct:issued "2024-02-01"^^xsd:date ; dct:modified "2024-06-01"^^xsd:date ;
  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ; dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ;
  dct:publisher [ a foaf:Organization ; foaf:name "Exemple-sur-Isère" ; dct:identifier "21380001600015" ] ; dcat:contactPoint [ a vcard:Kind ; vcard:fn "Données" ; vcard:hasEmail <mailto:d@example.org> ] ;
  dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "2023-01-01"^^xsd:date ; dcat:endDate "2023-12-31"^^xsd:date ] ;
  dct:spatial [ a dct:Location ; <http://www.w3.org/2004/02/skos/core#prefLabel> "Exemple-sur-Isère"@fr ] ;
  dcat:distribution <https://exemple-sur-isere.example/arbres/csv> .
<https://exemple-sur-isere.example/arbres/csv> a dcat:Distribution ; dct:title "Fichier CSV"@fr ; dcat:accessURL <https://exemple-sur-isere.example/arbres/page> ;
  dcat:downloadURL <https://exemple-sur-isere.example/arbres.csv> ; dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> .
`
async function written(to: WriteFormat): Promise<string> {
  return writeCatalog((await readCatalog(turtle)).value, { to }).text
}
const json = async (to: WriteFormat): Promise<unknown> => JSON.parse(await written(to))

describe('each platform’s own shape', () => {
  it('CKAN: the answer of package_search, several languages kept', async () => {
    expect(await json('ckan')).toMatchObject({
      success: true,
      result: {
        count: 1,
        results: [{
          id: 'arbres', name: 'arbres', type: 'dataset', title: 'Arbres', title_translated: { fr: 'Arbres', en: 'Trees' }, notes: '=Les arbres, et "d’autres"', license_id: 'lov2',
          license_url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/', frequency: 'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
          tags: [{ name: 'arbre' }, { name: 'nature' }], publisher: [{ name: 'Exemple-sur-Isère' }], contact: [{ name: 'Données', email: 'd@example.org' }],
          organization: { title: 'Exemple-sur-Isère' }, maintainer: 'Données', maintainer_email: 'd@example.org',
          temporal_coverage: [{ start: '2023-01-01', end: '2023-12-31' }], num_resources: 1,
          resources: [{ name: 'Fichier CSV', url: 'https://exemple-sur-isere.example/arbres.csv', access_url: 'https://exemple-sur-isere.example/arbres/page', format: 'CSV' }],
        }],
      },
    })
  })

  it('Opendatasoft: the catalogue of the Explore API', async () => {
    expect(await json('ods')).toMatchObject({
      total_count: 1,
      results: [{
        dataset_id: 'arbres', has_records: false,
        metas: {
          default: { title: 'Arbres', language: 'fr', keyword: ['arbre', 'nature'], theme: ['Environnement'], publisher: 'Exemple-sur-Isère', modified: '2024-06-01' },
          dcat: { accrualperiodicity: 'Annuelle', contact_name: 'Données', contact_email: 'd@example.org', spatial: 'Exemple-sur-Isère', temporal_coverage_start: '2023-01-01' },
        },
        alternative_exports: [{ title: 'Fichier CSV', url: 'https://exemple-sur-isere.example/arbres.csv' }],
      }],
    })
  })

  it('data.json: the schema of Project Open Data 1.1', async () => {
    expect(await json('datajson')).toMatchObject({
      '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld', '@type': 'dcat:Catalog', conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
      title: 'Données d’Exemple-sur-Isère',
      dataset: [{
        '@type': 'dcat:Dataset', title: 'Arbres', keyword: ['arbre', 'nature'], modified: '2024-06-01', identifier: 'arbres', accessLevel: 'public', accrualPeriodicity: 'R/P1Y',
        license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/', temporal: '2023-01-01/2023-12-31', spatial: 'Exemple-sur-Isère', publisher: { name: 'Exemple-sur-Isère' },
        contactPoint: { fn: 'Données', hasEmail: 'mailto:d@example.org' },
        distribution: [{ '@type': 'dcat:Distribution', downloadURL: 'https://exemple-sur-isere.example/arbres.csv', mediaType: 'text/csv', format: 'CSV' }],
      }],
    })
  })

  it('SCDL: twenty columns, and no cell that a spreadsheet would run', async () => {
    const text = await written('scdl')
    const { header, rows } = parseCsv(text)
    expect(header).toHaveLength(20)
    expect(Object.fromEntries(header.map((column, index) => [column, rows[0]?.cells[index]]))).toMatchObject({
      COLL_NOM: 'Exemple-sur-Isère', COLL_SIRET: '21380001600015', ID: 'arbres', TITRE: 'Arbres', DESCRIPTION: '\'=Les arbres, et "d’autres"', THEME: 'Environnement', PRODUCTEUR_NOM: 'Exemple-sur-Isère',
      COUV_SPAT_MAILLE: 'Autre', COUV_TEMP_DEBUT: '2023-01-01', DATE_PUBL: '2024-02-01', FREQ_MAJ: 'Annuelle', MOTS_CLES: 'arbre;nature', LICENCE: 'Licence Ouverte-LO', NOMBRE_RESSOURCES: '1',
      FORMAT_RESSOURCES: 'csv', URL: 'https://exemple-sur-isere.example/arbres',
    })
    const { value, findings } = await readCatalog(text)
    expect(value.datasets[0]?.description).toEqual({ fr: '=Les arbres, et "d’autres"' })
    expect(findings.map(({ rule }) => rule)).toEqual(['dcat/read-formula'])
  })

  it.each(writeFormats.filter((format) => !rdfFormats.some((rdf) => rdf === format) && format !== 'scdl'))('an empty catalogue in %s is still known by its shape', async (to) => {
    const { format, value } = await readCatalog(writeCatalog(catalogOf(new Map()), { to }).text)
    expect([format, value.datasets]).toEqual([to, []])
  })
})
