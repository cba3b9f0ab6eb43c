import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalog } from '../read-catalog.ts'
import { parseCsv } from './parse.ts'

describe('parseCsv', () => {
  const cell = fc.string({ maxLength: 8 })
  it.each([';', ',', '\t', '|'])('reads back what is written with %j', (separator) => {
    const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (cells, end) => {
      const rows = [['a', 'b', 'c', 'd', 'e'], ...cells]
      const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator)).join(end)
      const read = parseCsv(text)
      expect(read.header).toEqual(rows[0])
      expect(read.rows.map((row) => row.cells)).toEqual(cells)
      expect(read.troubles.list).toEqual([])
    }))
  })

  it.each([
    ['a;b;c\n1;2', 2], ['a;b;c\n1;2;3;4', 2], ['a;b;c\n"1;2;3', 2], ['a;b;c\n1;x"y;3', 2], ['Titre\n\na;b;c\n1;2;3', 1],
  ])('says where %j is not regular', (text, line) => {
    const { troubles } = parseCsv(text)
    const [first] = troubles.list
    expect(text.slice(0, first?.span?.start ?? 0).split('\n').length).toBe(line)
  })
})

describe('the SCDL catalogue', () => {
  it('is read row by row', async () => {
    const header = 'COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;PRODUCTEUR_NOM;PRODUCTEUR_SIRET;COUV_SPAT_MAILLE;COUV_SPAT_NOM;COUV_TEMP_DEBUT;COUV_TEMP_FIN;DATE_PUBL;FREQ_MAJ;DATE_MAJ;MOTS_CLES;LICENCE;NOMBRE_RESSOURCES;FORMAT_RESSOURCES;URL'
    const row = 'Exemple-sur-Isère;21380001600015;arbres;Arbres;"Les ""beaux"" arbres";Environnement;Exemple-sur-Isère;21380001600015;Communale;Exemple-sur-Isère;2023-01-01;2023-12-31;2024-02-01;Annuelle;2024-06-01;arbre;Licence Ouverte-LO;2;csv;https://donnees.example.org/arbres'
    const { value, findings, format } = await readCatalog(`${header}\n${row}\n`)
    expect([format, findings.map(({ rule, location }) => [rule, location?.line])]).toEqual(['scdl', [['dcat/read-field-lost', 2]]])
    expect(value.datasets).toMatchObject([{
      id: 'https://donnees.example.org/arbres', title: { fr: 'Arbres' }, description: { fr: 'Les "beaux" arbres' }, licence: { id: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
      publisher: { name: { fr: 'Exemple-sur-Isère' }, identifier: [{ value: '21380001600015' }] }, temporal: [{ startDate: { value: '2023-01-01' } }],
      distributions: [{ format: { id: 'http://publications.europa.eu/resource/authority/file-type/CSV' } }],
    }])
  })

  it('has no dataset in rows of separators', async () => {
    const header = 'COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;URL'
    const { value } = await readCatalog(`${header}\n;;;;;;\nA;;arbres;Arbres;Les arbres;Nature;https://donnees.example.org/arbres\n;; ;;;;\n`)
    expect(value.datasets.map(({ title }) => title)).toEqual([{ fr: 'Arbres' }])
  })

  it.each(['id;title;slug;frequency;license\n;;;;\n1;A;a;annual;lov2\n;;;;', 'ID;Title;SLUG;Frequency;License\n1;A;a;annual;lov2\n', 'dataset.id;dataset.title;url;id;title\n;;;;\n1;A;https://example.org/a;f;F\n;;;;'])(
    'of data.gouv.fr has none either: %j', async (text) => {
      const { value } = await readCatalog(text)
      expect(value.datasets.map(({ title }) => title)).toEqual([{ und: 'A' }])
    },
  )

  it('is found under a title of several cells, and a column that is there twice is read once', async () => {
    const text = 'Catalogue;;;de;la ville;;;\nCOLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;URL;TITRE\nA;;arbres;Arbres;Les arbres;Nature;https://donnees.example.org/arbres;Haies\n'
    const { value, findings } = await readCatalog(text)
    expect(value.datasets.map(({ title }) => title)).toEqual([{ fr: 'Arbres' }])
    expect(findings.map(({ rule, location }) => `${rule} ${String(location?.line)}`)).toEqual(['dcat/read-csv 1', 'dcat/read-csv-column 2', 'dcat/read-csv-column 2'])
  })

  it('is read as Etalab names its columns', async () => {
    const header = 'titre,description,mots_cles,nom_orga,siret_orga,service,contact_service,contact_personne,date_pub,date_maj,freq_maj,couv_geo,url,format,licence'
    const row = 'Arbres,Les arbres,"arbre,nature",Exemple-sur-Isère,21380001600015,Espaces verts,verts@example.org,d.x@example.org,2024-02-01,2024-06-01,Annuelle,Exemple-sur-Isère,https://donnees.example.org/arbres,"CSV, XLSX",Licence ouverte'
    const { value, findings, format } = await readCatalog(`${header}\n${row}\n`)
    expect([format, findings]).toEqual(['scdl', []])
    expect(value.datasets).toMatchObject([{
      keyword: { fr: ['arbre', 'nature'] }, publisher: { name: { fr: 'Exemple-sur-Isère' }, identifier: [{ value: '21380001600015' }] }, issued: { value: '2024-02-01' },
      contactPoint: [{ fn: { fr: 'Espaces verts' }, hasEmail: [{ id: 'mailto:verts@example.org' }] }, { hasEmail: [{ id: 'mailto:d.x@example.org' }] }],
      distributions: [{ format: { id: 'http://publications.europa.eu/resource/authority/file-type/CSV' } }, { format: { id: 'http://publications.europa.eu/resource/authority/file-type/XLSX' } }],
    }])
  })
})
