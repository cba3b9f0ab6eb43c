import { questionsOf } from '../model/walk.ts'
import { FORMATS } from '../read/problems.ts'
import type { ScaleRule } from './rule.ts'

/** A choice without options, or with an option twice, cannot be graded as its author meant. */
export const scaleOptions: ScaleRule = {
  id: 'label/scale-options',
  severity: 'warning',
  title: { fr: 'Un choix a des options distinctes', en: 'A choice has distinct options' },
  message: { fr: 'La question «\u00A0{id}\u00A0» {whyFr}', en: 'The question “{id}” {whyEn}' },
  source: { ...FORMATS, clause: 'options' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Donner les options, chacune avec son identifiant et sa valeur.', en: 'Give the options, each with its id and its value.' }] },
  check: (scale) =>
    [...questionsOf(scale)].flatMap(({ item, path }) => {
      if (item.kind !== 'choice' && item.kind !== 'list') return []
      const ids = (item.options ?? []).map(({ id }) => id)
      if (ids.length > 0 && new Set(ids).size === ids.length) return []
      const why =
        ids.length === 0
          ? { whyFr: 'n’a pas d’options\u00A0: toute réponse y vaut tout', whyEn: 'has no options: any answer is worth everything' }
          : { whyFr: 'a deux options du même identifiant', whyEn: 'has two options with one id' }
      return [{ path: [...path, 'options'], params: { id: item.id, ...why } }]
    }),
}
