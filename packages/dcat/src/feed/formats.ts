/** The syntaxes of a feed: those that data.gouv.fr tells by the extension of the address (udata, `udata/rdf.py`). */
export type FeedFormat = 'jsonld' | 'rdfxml' | 'turtle'

export interface FeedFormatFacts {
  readonly extension: string
  readonly mediaType: string
}

/** In the order of preference when a reader takes any. */
export const feedFormats: Readonly<Record<FeedFormat, FeedFormatFacts>> = {
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json' },
  turtle: { extension: 'ttl', mediaType: 'text/turtle' },
  rdfxml: { extension: 'rdf', mediaType: 'application/rdf+xml' },
}
