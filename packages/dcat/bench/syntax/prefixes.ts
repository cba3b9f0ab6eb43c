/** The prefixes that the generated catalogues declare. */
export const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geosparql: 'http://www.opengis.net/ont/geosparql#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** `dct:title` → the full IRI. */
export function expand(name: string): string {
  const colon = name.indexOf(':')
  return (PREFIXES[name.slice(0, colon)] ?? '') + name.slice(colon + 1)
}
