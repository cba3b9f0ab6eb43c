import { expect, it } from 'vitest'
import { readCatalog } from './read-catalog.ts'

const TYPED = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset>'
const SAID = '<http://purl.org/dc/terms/description> "<p>Les écoles</p>"'

it.each([
  ['ntriples', `<https://example.org/d> ${TYPED} .\n<https://example.org/d> ${SAID} .\n`],
  ['nquads', `<urn:d> ${TYPED} <urn:g> .\n<urn:d> ${SAID} <urn:g> .\n`],
  ['turtle', `<jeux/1> ${TYPED} ; ${SAID} .`],
])('%s: tags in a description do not make it XML', async (format, text) => {
  const read = await readCatalog(text)
  expect([read.format, read.value.datasets.length]).toEqual([format, 1])
})
