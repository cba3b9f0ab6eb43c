/** What no syntax lets stand in an IRI. */
const ILLEGAL = /[^!-\uFFFF]|[<>"{}|\\^`]/g

/** An IRI that can be read again: what is illegal in it (a catalogue made by hand may hold some) is percent-encoded. */
export const writtenIri = (iri: string): string =>
  iri.replace(ILLEGAL, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
