import type { RepairExamples } from '../make.examples.ts'

const property = 'vcard:hasEmail'
const right = { id: 'mailto:donnees@exemple-sur-isere.example' }

export const examples: RepairExamples = {
  rule: 'dcat/repair-email',
  examples: [
    { name: 'une adresse donnée comme un texte', property, from: { value: 'donnees@exemple-sur-isere.example' }, to: right },
    { name: 'mailto deux fois, et une espace', property, from: { id: 'mailto:mailto: donnees@exemple-sur-isere.example' }, to: right },
    { name: 'une adresse FOAF', property: 'foaf:mbox', from: { value: 'MAILTO:donnees@exemple-sur-isere.example' }, to: right },
    { name: 'un lien « mailto: »', property, from: right },
    { name: 'un formulaire', property, from: { id: 'https://exemple-sur-isere.example/contact' } },
    { name: 'deux adresses dans un texte', property, from: { value: 'a@example.org, b@example.org' } },
  ],
}
