import { compare, ratioOf } from '../model/ratio.ts'
import { questionsById } from '../model/walk.ts'
import { KINDS } from '../questions/index.ts'
import { FORMATS } from '../read/problems.ts'
import type { ScaleRule } from './rule.ts'

/** A condition that no answer can meet makes a level impossible. */
export const scaleGateContradiction: ScaleRule = {
  id: 'label/scale-gate-contradiction',
  severity: 'error',
  title: { fr: 'Chaque condition peut être remplie', en: 'Every condition can be met' },
  message: {
    fr: 'La condition «\u00A0{gate}\u00A0» demande plus que ce que la meilleure réponse à «\u00A0{id}\u00A0» peut valoir',
    en: 'The condition “{gate}” asks more than the best answer to “{id}” can be worth',
  },
  source: { ...FORMATS, clause: 'gates' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Baisser la valeur demandée, ou relever celle des options.', en: 'Lower what is asked, or raise the value of the options.' }] },
  check(scale) {
    const byId = questionsById(scale)
    return (scale.gates ?? []).flatMap((gate, index) => {
      const question = gate.question === undefined ? undefined : byId.get(gate.question)
      if (!question || compare(KINDS[question.kind].range(question).hi, ratioOf(gate.min)) >= 0) return []
      return [{ path: ['gates', index, 'min'], value: gate.min, params: { gate: gate.id, id: question.id } }]
    })
  },
}
