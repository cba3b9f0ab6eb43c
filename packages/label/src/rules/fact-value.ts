import { FACTS } from '../data/facts.ts'
import { isFactId, suits } from '../model/facts.ts'
import { FACTS_SOURCE, type FactRule } from './fact-unknown.ts'

/** A value of another type than its fact says cannot be an answer. */
export const factValue: FactRule = {
  id: 'label/fact-value',
  severity: 'error',
  title: { fr: 'La valeur d’un fait est de son type', en: 'The value of a fact is of its type' },
  message: { fr: 'La valeur du fait «\u00A0{fact}\u00A0» n’est pas du type «\u00A0{type}\u00A0»\u00A0: elle n’est pas lue', en: 'The value of the fact “{fact}” is not of type “{type}”: it is not read' },
  source: FACTS_SOURCE,
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Donner une valeur du type dit dans FACTS\u00A0; une part va de 0 à 1.', en: 'Give a value of the type stated in FACTS; a share goes from 0 to 1.' }] },
  notApplicableWhen: { fr: 'Le nom du fait n’est pas connu', en: 'The name of the fact is not known' },
  check({ fact, id, value }) {
    if (!isFactId(fact)) return 'not-applicable'
    const { type } = FACTS[fact]
    return suits(type, value) ? 'passes' : { subject: id, params: { fact, type } }
  },
}
