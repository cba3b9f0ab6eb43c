import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../read/read-catalog.ts'
import { writeCatalog } from '../write-catalog.ts'

const turtle = `
@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
<https://exemple-sur-isere.example/arbres> a dcat:Dataset ; dct:title "Arbres" ; dct:description "Les arbres." ; dct:identifier "arbres" ; dcat:keyword "arbre", "nature" ;
  dct:license <https://www.etalab.gouv.fr/licence-ouverte-open-licence/> ; dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ; dcat:landingPage <https://exemple-sur-isere.example/page> ;
  dct:publisher [ a foaf:Organization ; foaf:name "Exemple-sur-Isère" ] ; dcat:contactPoint [ a vcard:Kind ; vcard:fn "Données" ; vcard:hasEmail <mailto:d@example.org> ] ;
  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> .
`

describe('the API of data.gouv.fr', () => {
  it('keeps what it has a field for, and tells the rest', async () => {
    const { value } = await readCatalog(turtle)
    const { text, findings } = writeCatalog(value, { to: 'datagouv' })
    const page = JSON.parse(text) as { data: readonly object[] }
    expect(page).toMatchObject({ page: 1, total: 1, next_page: null })
    expect(page.data[0]).toMatchObject({
      uri: 'https://exemple-sur-isere.example/arbres', id: 'arbres', title: 'Arbres', tags: ['arbre', 'nature'], license: 'lov2', frequency: 'annual', access_type: 'open',
      harvest: { remote_url: 'https://exemple-sur-isere.example/page' }, organization: { name: 'Exemple-sur-Isère' }, contact_points: [{ name: 'Données', email: 'd@example.org', role: 'contact' }],
    })
    expect(findings).toMatchObject([{
      rule: 'dcat/write-lost', severity: 'warning', subject: 'https://exemple-sur-isere.example/arbres', path: ['theme'],
      value: 'http://publications.europa.eu/resource/authority/data-theme/ENVI', details: { property: 'http://www.w3.org/ns/dcat#theme' },
    }])
  })
})
