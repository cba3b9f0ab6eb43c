import type { Source } from '@communaux/report'

/** The norms that reading applies. */
const w3c = (title: string, path: string) => (clause: string, anchor: string): Source => ({ title, clause, url: `https://www.w3.org/TR/${path}/#${anchor}` })
const rfc = (number: number, title: string) => (clause: string): Source => ({
  title: `RFC ${number.toString()}, ${title}`,
  clause,
  url: `https://www.rfc-editor.org/rfc/rfc${number.toString()}#section-${clause}`,
})

export const turtle: (clause: string, anchor: string) => Source = w3c('RDF 1.1 Turtle', 'turtle')
export const rdfConcepts: (clause: string, anchor: string) => Source = w3c('RDF 1.1 Concepts', 'rdf11-concepts')
export const rdfXml: (clause: string, anchor: string) => Source = w3c('RDF 1.1 XML Syntax', 'rdf-syntax-grammar')
export const xml: (clause: string, anchor: string) => Source = w3c('XML 1.0', 'xml')
export const jsonLd: (clause: string, anchor: string) => Source = w3c('JSON-LD 1.1', 'json-ld11')
export const dcat: (clause: string, anchor: string) => Source = w3c('DCAT 3', 'vocab-dcat-3')
export const iris: (clause: string) => Source = rfc(3987, 'Internationalized Resource Identifiers')
export const json: (clause: string) => Source = rfc(8259, 'JSON')
export const languageTags: (clause: string) => Source = rfc(5646, 'Tags for Identifying Languages')
export const utf8: (clause: string) => Source = rfc(3629, 'UTF-8')
