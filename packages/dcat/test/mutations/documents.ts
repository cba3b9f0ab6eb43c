import { townText } from '../documents.ts'

/** A document in pieces: those of datasets can be damaged, each alone. */
export interface Pieces {
  readonly name: string
  readonly format: 'turtle' | 'ntriples' | 'rdfxml' | 'jsonld' | 'scdl'
  readonly head: string
  readonly datasets: readonly string[]
  readonly tail: string
}

export const textOf = ({ head, datasets, tail }: Pieces): string => head + datasets.join('') + tail

const SIZE = 6
const numbers = Array.from({ length: SIZE }, (_, n) => (n + 1).toString())
const HOME = 'https://donnees.exemple-sur-isere.example'

/** What our writers make: cut where a new dataset starts. */
function written(format: 'turtle' | 'rdfxml' | 'jsonld', start: RegExp, end: string): Pieces {
  const text = townText(SIZE, format)
  const starts = [...text.matchAll(start)].map(({ index }) => index)
  const last = text.indexOf(end, starts.at(-1))
  const cuts = [...starts, last < 0 ? text.length : last + end.length]
  const datasets = starts.map((from, index) => text.slice(from, cuts[index + 1]))
  return { name: `${format} of ours`, format, head: text.slice(0, starts[0]), datasets, tail: text.slice(cuts.at(-1)) }
}

const turtleDataset = (n: string): string => `
<${HOME}/jeux/${n}> a dcat:Dataset ;
    dct:title "Jeu ${n} : arbres"@fr ; dct:description """Inventaire
du jeu ${n}, "à jour"."""@fr ;
    dct:issued "2024-02-01"^^xsd:date ; dcat:keyword "arbre"@fr , "nature"@fr ;
    dcat:contactPoint [ a vcard:Kind ; vcard:fn "Service ${n}" ; vcard:hasEmail <mailto:donnees@example.org> ] ;
    dcat:distribution [
        a dcat:Distribution ;
        dcat:accessURL <${HOME}/jeux/${n}.csv> ;
        dcat:byteSize 12${n}
    ] .
`

const turtleOfHands: Pieces = {
  name: 'turtle of hands', format: 'turtle', tail: '',
  head: `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n`,
  datasets: numbers.map(turtleDataset),
}

const triples = (n: string): string => [
  `<${HOME}/jeux/${n}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .`,
  `<${HOME}/jeux/${n}> <http://purl.org/dc/terms/title> "Jeu ${n} : arbres"@fr .`,
  `<${HOME}/jeux/${n}> <http://www.w3.org/ns/dcat#distribution> <${HOME}/jeux/${n}.csv> .`,
  `<${HOME}/jeux/${n}.csv> <http://www.w3.org/ns/dcat#accessURL> <${HOME}/jeux/${n}.csv> .\n`,
].join('\n')

const xmlDataset = (n: string): string => `<dcat:dataset><dcat:Dataset rdf:about="${HOME}/jeux/${n}"><dct:title xml:lang="fr">Jeu ${n} : arbres &amp; haies</dct:title>
<dct:issued rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2024-02-01</dct:issued>
<dcat:contactPoint><vcard:Kind><vcard:fn>Service ${n}</vcard:fn></vcard:Kind></dcat:contactPoint>
<dcat:distribution><dcat:Distribution rdf:about="${HOME}/jeux/${n}.csv"><dcat:accessURL rdf:resource="${HOME}/jeux/${n}.csv?a=1&amp;b=2"/></dcat:Distribution></dcat:distribution>
</dcat:Dataset></dcat:dataset>
`

const xmlOfHands: Pieces = {
  name: 'rdfxml of hands, nested', format: 'rdfxml',
  head: '<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/" xmlns:vcard="http://www.w3.org/2006/vcard/ns#">\n<dcat:Catalog rdf:about="https://donnees.exemple-sur-isere.example/">\n',
  datasets: numbers.map(xmlDataset),
  tail: '</dcat:Catalog>\n</rdf:RDF>\n',
}

const CONTEXT = '"@context": {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/"}'
const jsonDataset = (n: string): string =>
  `{"@id": "${HOME}/jeux/${n}", "@type": "dcat:Dataset", "dct:title": {"@value": "Jeu ${n} : \\"arbres\\"", "@language": "fr"}, "dcat:distribution": [{"@id": "${HOME}/jeux/${n}.csv", "@type": "dcat:Distribution", "dcat:accessURL": {"@id": "${HOME}/jeux/${n}.csv"}}]}`

const jsonLines: Pieces = {
  name: 'jsonld, a dataset a line', format: 'jsonld',
  head: `{${CONTEXT}, "@graph": [\n`,
  datasets: numbers.map((n, index) => `${jsonDataset(n)}${index < SIZE - 1 ? ',' : ''}\n`),
  tail: ']}\n',
}

const table: Pieces = {
  name: 'scdl', format: 'scdl', tail: '',
  head: 'COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;DATE_PUBL;FREQ_MAJ;MOTS_CLES;LICENCE;FORMAT_RESSOURCES;URL\n',
  datasets: numbers.map((n) => `Exemple-sur-Isère;21380001600015;jeu-${n};"Jeu ${n} : ""arbres""";"Inventaire; jeu ${n}";Nature;2024-02-01;Annuelle;arbre;Licence Ouverte-LO;csv;${HOME}/jeux/${n}\n`),
}

export const DOCUMENTS: readonly Pieces[] = [
  written('turtle', /^<https:\/\/donnees\.exemple-sur-isere\.example\/jeux\/\d+> a dcat:Dataset/gm, 'never'),
  turtleOfHands,
  { name: 'ntriples', format: 'ntriples', head: '', datasets: numbers.map(triples), tail: '' },
  written('rdfxml', /^ {2}<dcat:Dataset /gm, '</dcat:Dataset>\n'),
  xmlOfHands,
  written('jsonld', /^ {4}\{\n {6}"@type": "dcat:Dataset"/gm, 'never'),
  jsonLines,
  table,
]
