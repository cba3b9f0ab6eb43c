import { describe, expect, it } from 'vitest'
import { readCatalog } from './read-catalog.ts'

const dcat = 'http://www.w3.org/ns/dcat#'
const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'

describe('the format is recognised by the content', () => {
  it.each([
    ['turtle', `@prefix dcat: <${dcat}> .\n<https://example.org/d> a dcat:Dataset .`],
    ['turtle', `# un commentaire\nPREFIX dcat: <${dcat}>\n[] a dcat:Dataset .`],
    ['turtle', '<https://example.org/d>\n  a <https://example.org/C> ;\n  <https://example.org/p> 1 .'],
    ['ntriples', `<https://example.org/d> <https://example.org/p> "a \\"b\\""@fr .\n_:b <https://example.org/p> <https://example.org/o> .\n`],
    ['nquads', '<https://example.org/d> <https://example.org/p> "a" <https://example.org/g> .\n'],
    ['trig', '<https://example.org/g> { <https://example.org/d> a <https://example.org/C> . }'],
    ['rdfxml', `<?xml version="1.0"?>\n<!-- x -->\n<rdf:RDF ${rdf}/>`],
    ['rdfxml', `<dcat:Catalog xmlns:dcat="${dcat}" ${rdf} rdf:about="https://example.org/c"/>`],
    ['rdfxml', `<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"><rdf:RDF ${rdf}/></csw:GetRecordsResponse>`],
    ['iso19139', '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>'],
    ['jsonld', '\uFEFF{"@graph":[]}'],
    ['jsonld', '[{"@id":"https://example.org/d"}]'],
    ['datajson', '{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[]}'],
    ['datagouv', '{"data":[{"title":"A","slug":"a","frequency":"annual","resources":[]}],"total":1}'],
    ['datagouv', '"id";"title";"slug";"url";"frequency";"license"\n"1";"A";"a";"https://example.org/a";"annual";"lov2"'],
    ['ckan', '{"success":true,"result":{"name":"a","resources":[]}}'],
    ['ckan', '{"success":true,"result":{"count":1,"results":[{"name":"a","resources":[]}]}}'],
    ['ckan', '[{"name":"a","notes":"b","resources":[]}]'],
    ['ods', '{"total_count":1,"results":[{"dataset_id":"a","metas":{"default":{"title":"A"}}}]}'],
    ['ods', '{"nhits":1,"datasets":[{"datasetid":"a","metas":{"title":"A"}}]}'],
    ['ods', '{"datasets":[{"dataset":{"dataset_id":"a","metas":{"default":{"title":"A"}}}}]}'],
    ['scdl', 'COLL_NOM,COLL_SIRET,ID,TITRE,DESCRIPTION,THEME,URL\nA,1,b,C,D,E,https://example.org/c'],
    ['scdl', 'COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;URL\n'],
    [null, '<!DOCTYPE html><html></html>'],
    [null, '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    [null, '{"success":true,"result":["a","b"]}'],
    [null, 'a;b;c;d\n1;2;3;4'],
    [null, 'Bonjour.'],
    [null, '[]'],
    [null, ''],
  ])('%s: %s', async (format, text) => {
    const read = await readCatalog(text)
    expect(read.format).toBe(format)
    if (format === null) expect(read.findings).toHaveLength(1)
  })

  it('bytes in UTF-16 and UTF-8 with a mark are read alike', async () => {
    const text = `<https://example.org/d> a <${dcat}Dataset> ; <http://purl.org/dc/terms/title> "Écoles" .`
    const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) => [code & 255, code >> 8])])
    const utf8 = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])
    for (const bytes of [utf16, utf8]) expect((await readCatalog(bytes)).value.datasets[0]?.title).toEqual({ und: 'Écoles' })
  })

  it('a format that is asked for is used', async () => {
    expect((await readCatalog('nothing', { format: 'turtle' })).format).toBe('turtle')
    expect((await readCatalog('a;b', { format: 'scdl' })).findings.map(({ rule }) => rule)).toContain('dcat/read-csv-column')
  })

  it('relative addresses are those of the document', async () => {
    const { value } = await readCatalog('<jeux/1> a <http://www.w3.org/ns/dcat#Dataset> .', { base: 'https://example.org/catalogue.ttl' })
    expect(value.datasets[0]?.id).toBe('https://example.org/jeux/1')
  })
})

it('looks into lists in lists a little only', async () => {
  const { format, findings } = await readCatalog('['.repeat(100_000) + ']'.repeat(100_000))
  expect([format, findings.at(-1)?.rule]).toEqual([null, 'dcat/read-format'])
})

it.each(['DataSet', 'Datasets', 'Datset', 'Datasat', 'dataset', 'DATASET'])('a dataset whose class is written dcat:%s is one, and it is said', async (name) => {
  const { value, findings } = await readCatalog(`<https://example.org/d> a <${dcat}${name}> .`)
  expect([value.datasets.map(({ id }) => id), findings.map(({ rule, value: said }) => [rule, said])]).toEqual([['https://example.org/d'], [['dcat/read-name', dcat + name]]])
})

it.each(['Resource', 'Role', 'Catalog', 'Record', 'x'])('dcat:%s is another thing than a dataset', async (name) => {
  const { findings, value } = await readCatalog(`<https://example.org/d> a <${dcat}${name}> .`)
  expect([value.datasets, findings.filter(({ rule }) => rule === 'dcat/read-name')]).toEqual([[], []])
})

it.each(['PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0', '\u0000\u0000\u0000'])('a file that is no text is told in the language asked for: %j', async (start) => {
  const [found] = (await readCatalog(start)).findings
  expect(found?.message.en).not.toMatch(/ ou |octets/)
  expect(found?.rule).toBe('dcat/read-binary')
})
