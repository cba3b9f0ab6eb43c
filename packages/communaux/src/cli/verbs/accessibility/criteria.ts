import { criteria, RGAA, type Criterion } from '@communaux/accessibility'
import type { Language } from '@communaux/report'
import type { Run } from '../../command.ts'

/** Every criterion of the RGAA, its level, and what a machine can see of it. */
export const run: Run = () =>
  Promise.resolve({ kind: 'answer', json: criteria, text: (lang) => [`RGAA ${RGAA.edition}`, ...criteria.map((criterion) => line(criterion, lang))].join('\n') })

const AUTOMATION: Readonly<Record<Criterion['automation'], Record<Language, string>>> = {
  auto: { fr: 'machine', en: 'machine' },
  partial: { fr: 'machine, en partie', en: 'machine, in part' },
  assist: { fr: 'personne, aidée', en: 'person, helped' },
  human: { fr: 'personne', en: 'person' },
}

const line = ({ id, level, label, automation }: Criterion, lang: Language): string =>
  `${id.padEnd(6)} ${level.padEnd(3)} ${AUTOMATION[automation][lang].padEnd(18)} ${label[lang]}`
