import type { Hit } from '@communaux/report'
import type { Gate, Scale } from '../data/types.ts'
import { domainsOf, questionsById } from '../model/walk.ts'
import { nearest } from '../read/nearest.ts'
import { FORMATS } from '../read/problems.ts'
import type { ScaleRule } from './rule.ts'

/** A condition that looks at nothing would stop nobody, in silence. */
export const scaleGateTarget: ScaleRule = {
  id: 'label/scale-gate-target',
  severity: 'error',
  title: { fr: 'Chaque condition porte sur un niveau et une cible qui existent', en: 'Every condition bears on a level and a target that exist' },
  message: { fr: 'La condition «\u00A0{gate}\u00A0» désigne «\u00A0{id}\u00A0», qui n’existe pas.{hintFr}', en: 'The condition “{gate}” names “{id}”, which does not exist.{hintEn}' },
  source: { ...FORMATS, clause: 'gates' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Nommer un niveau, et une question, un domaine ou tous les domaines.', en: 'Name a level, and a question, a domain or every domain.' }] },
  check: (scale) => (scale.gates ?? []).flatMap((gate, index) => problems(scale, gate, index)),
}

function problems(scale: Scale, gate: Gate, index: number): Hit[] {
  const known = {
    level: scale.levels.map(({ id }) => id),
    question: [...questionsById(scale).keys()],
    domain: [...domainsOf(scale)].map(({ item }) => item.id),
  }
  const hits = (['level', 'question', 'domain'] as const).flatMap((field) => {
    const id = gate[field]
    return id === undefined || known[field].includes(id) ? [] : [unknown(gate, index, field, id, known[field])]
  })
  const targets = [gate.question, gate.domain, gate.everyDomain ? true : undefined].filter((target) => target !== undefined).length
  return targets === 1 ? hits : [...hits, manyOrNone(gate, index)]
}

function unknown(gate: Gate, index: number, field: string, id: string, known: readonly string[]): Hit {
  const near = nearest(id, known)
  const params = { gate: gate.id, id, hintFr: near ? ` Vouliez-vous dire «\u00A0${near}\u00A0» ?` : '', hintEn: near ? ` Did you mean “${near}”?` : '' }
  return { path: ['gates', index, field], value: id, params }
}

const manyOrNone = (gate: Gate, index: number): Hit => ({
  path: ['gates', index],
  params: { gate: gate.id },
  message: {
    fr: 'La condition «\u00A0{gate}\u00A0» doit avoir une seule cible\u00A0: question, domain ou everyDomain',
    en: 'The condition “{gate}” must have one target: question, domain or everyDomain',
  },
})
