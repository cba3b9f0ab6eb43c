import { domainsOf } from '../model/walk.ts'
import type { ScaleRule } from './rule.ts'

/** 0 out of 0 is not 0 %: it is nothing that can be said. */
export const scaleZeroWeights: ScaleRule = {
  id: 'label/scale-zero-weights',
  severity: 'warning',
  title: { fr: 'Dans chaque domaine, quelque chose pèse', en: 'In every domain, something weighs' },
  message: {
    fr: 'Dans «\u00A0{id}\u00A0», rien ne pèse\u00A0: on ne peut rien en dire, et il sera laissé de côté',
    en: 'In “{id}”, nothing weighs: nothing can be said of it, and it will be left out',
  },
  source: { title: 'XCCDF 1.2 (NISTIR 7275r4)', clause: '7.3 Scoring', url: 'https://csrc.nist.gov/pubs/ir/7275/r4/upd1/final' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Donner un poids, ou écrire zeroWeights: zero ou full.', en: 'Give a weight, or write zeroWeights: zero or full.' }] },
  notApplicableWhen: { fr: 'La grille dit ce que vaut un poids nul', en: 'The scale says what a zero weight is worth' },
  check(scale) {
    if (scale.zeroWeights !== undefined && scale.zeroWeights !== 'indeterminate') return 'not-applicable'
    return [...domainsOf(scale)]
      .filter(({ item }) => [...(item.domains ?? []), ...(item.questions ?? [])].every(({ weight }) => weight === 0))
      .map(({ item, path }) => ({ path, params: { id: item.id } }))
  },
}
