/**
 * Prefixes that catalogues use, with the IRI each stands for. Writers declare those they need;
 * the lenient readers lend one to a document that forgot to declare it, and say so.
 */
export const namespaces: Readonly<Record<string, string>> = {
  adms: 'http://www.w3.org/ns/adms#',
  cnt: 'http://www.w3.org/2011/content#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcmitype: 'http://purl.org/dc/dcmitype/',
  dct: 'http://purl.org/dc/terms/',
  dcterms: 'http://purl.org/dc/terms/',
  dqv: 'http://www.w3.org/ns/dqv#',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geodcat: 'http://data.europa.eu/930/',
  geodcatap: 'http://data.europa.eu/930/',
  geosparql: 'http://www.opengis.net/ont/geosparql#',
  gsp: 'http://www.opengis.net/ont/geosparql#',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  locn: 'http://www.w3.org/ns/locn#',
  odrl: 'http://www.w3.org/ns/odrl/2/',
  odrs: 'http://schema.theodi.org/odrs#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  time: 'http://www.w3.org/2006/time#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
  wdrs: 'http://www.w3.org/2007/05/powder-s#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** Where two prefixes stand for one namespace, the one that writers use. */
export const writtenPrefixes: readonly string[] = /* @__PURE__ */ Object.keys(namespaces).filter(
  (prefix) => !['dcterms', 'geodcatap', 'gsp'].includes(prefix),
)

const ns = (prefix: string): string => namespaces[prefix] ?? ''
export const rdfType: string = `${ns('rdf')}type`
export const xsdString: string = `${ns('xsd')}string`

/**
 * The IRI of a prefixed name of the table above, or the text itself when its prefix is not there.
 *
 * @example expand('dct:title') // 'http://purl.org/dc/terms/title'
 */
export function expand(name: string): string {
  const colon = name.indexOf(':')
  const prefix = name.slice(0, colon)
  return colon > 0 && Object.hasOwn(namespaces, prefix) ? ns(prefix) + name.slice(colon + 1) : name
}
