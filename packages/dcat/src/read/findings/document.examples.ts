import { reading, type ReadingExamples } from './make.examples.ts'

const dataset = '<https://example.org/d1> a <http://www.w3.org/ns/dcat#Dataset> .\n'
const bytes = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const nested = (depth: number): string => `<https://example.org/d1> <https://example.org/p> ${'[ <https://example.org/p> '.repeat(depth)}1${' ]'.repeat(depth)} .`

export const documentExamples: readonly ReadingExamples[] = [
  reading(
    'dcat/read-binary',
    { 'a ZIP archive': bytes(0x50, 0x4b, 3, 4, 20, 0), 'a PDF': latin1('%PDF-1.7'), 'zero bytes': bytes(60, 0, 97, 0) },
    { 'a Turtle file': dataset },
  ),
  reading('dcat/read-depth', { 'three hundred brackets': `${nested(300)} .`, 'a JSON pit': `{"@id":"x:y","a:b":${'['.repeat(600)}${']'.repeat(599)}}` }, { 'a few brackets': nested(5) }),
  reading('dcat/read-empty', { 'no byte': '', 'blanks only': ' \n\t\n' }, { 'one dataset': dataset }),
  reading(
    'dcat/read-encoding',
    { 'UTF-16 without its mark': bytes(...Array.from(dataset, (char) => [char.charCodeAt(0), 0]).flat()), 'an accent in Windows-1252': latin1('<https://example.org/d1> <http://purl.org/dc/terms/title> "\u00c9coles" .') },
    { 'an accent in UTF-8': new TextEncoder().encode('<https://example.org/d1> <http://purl.org/dc/terms/title> "\u00c9coles" .'), 'an XML declaration that says so': latin1('<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><!-- \u00e9 --></rdf:RDF>') },
  ),
  reading(
    'dcat/read-format',
    { 'a sentence': 'Bonjour, le catalogue est en pièce jointe.', 'some other XML': '<rss version="2.0"><channel/></rss>', 'some other JSON': '{"status":"ok"}' },
    { 'one dataset': dataset },
  ),
  reading('dcat/read-html', { 'a page': '<!doctype html><html lang="fr"><title>Catalogue</title></html>', 'a page in capitals': '\n<HTML><BODY></BODY></HTML>' }, { 'one dataset': dataset }),
  reading(
    'dcat/read-iso19139',
    { 'one record': '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"><gmd:fileIdentifier>a</gmd:fileIdentifier></gmd:MD_Metadata>' },
    { 'one dataset': dataset },
  ),
  reading(
    'dcat/read-named-graph',
    { 'N-Quads': '<https://example.org/d1> <http://purl.org/dc/terms/title> "A" <https://example.org/g> .' },
    { 'N-Triples': '<https://example.org/d1> <http://purl.org/dc/terms/title> "A" .' },
  ),
  reading(
    'dcat/read-nothing',
    { 'an agent alone': '<https://example.org/a> a <http://xmlns.com/foaf/0.1/Agent> .', 'no graph in the file': '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>' },
    { 'one dataset': dataset },
  ),
  reading(
    'dcat/read-page',
    {
      'a page of Hydra': '<https://example.org/p1> <http://www.w3.org/ns/hydra/core#next> <https://example.org/p2> .',
      'a page of data.gouv.fr': '{"data":[],"page":1,"page_size":0,"total":2,"next_page":"https://example.org/p2"}',
      'a page of CKAN': '{"success":true,"result":{"count":2,"results":[{"name":"a","resources":[]}]}}',
      'a page of Opendatasoft': '{"total_count":2,"results":[{"dataset_id":"a","metas":{}}]}',
      'a page of CSW': '<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"><csw:SearchResults numberOfRecordsMatched="2" numberOfRecordsReturned="0" nextRecord="1"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></csw:SearchResults></csw:GetRecordsResponse>',
      'a page of OAI-PMH': '<OAI-PMH><ListRecords><record><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></record><resumptionToken completeListSize="2">a</resumptionToken></ListRecords></OAI-PMH>',
    },
    { 'the only page': '{"data":[],"page":1,"page_size":20,"total":0,"next_page":null}', 'one dataset': dataset, 'the last token': '<OAI-PMH><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/><resumptionToken/></OAI-PMH>' },
  ),
  reading(
    'dcat/read-truncated',
    {
      'Turtle cut after a semicolon': '<https://example.org/d1> a <http://www.w3.org/ns/dcat#Dataset> ;\n',
      'XML cut inside an element': '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="https://example.org/d1">',
      'JSON cut inside a list': '{"@graph":[{"@id":"https://example.org/d1"}',
    },
    { 'one dataset': dataset },
  ),
  reading(
    'dcat/read-unsupported',
    { 'a text direction': '{"@id":"https://example.org/d1","http://purl.org/dc/terms/title":{"@value":"A","@language":"ar","@direction":"rtl"}}' },
    { 'a text with its language': '{"@id":"https://example.org/d1","http://purl.org/dc/terms/title":{"@value":"A","@language":"ar"}}' },
  ),
  reading(
    'dcat/read-wrapped',
    {
      'a script in a page': '<!doctype html><html><script type="application/ld+json">{"@id":"https://example.org/d1","@type":"http://www.w3.org/ns/dcat#Dataset"}</script></html>',
      'Turtle in a page': `<html><body><pre>\n${dataset}</pre></body></html>`,
      'a call of JavaScript': 'callback({"@id":"https://example.org/d1","@type":"http://www.w3.org/ns/dcat#Dataset"});',
    },
    { 'one dataset': dataset },
  ),
]
