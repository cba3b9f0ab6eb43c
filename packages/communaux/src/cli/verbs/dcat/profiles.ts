import { profiles } from '@communaux/dcat'
import { formatNumber } from '@communaux/report'
import type { Run } from '../../command.ts'

const WORDS = { fr: { rules: 'règles', of: 'étend' }, en: { rules: 'rules', of: 'extends' } } as const

/** The profiles known, with their rules. */
export const run: Run = () =>
  Promise.resolve({
    kind: 'answer',
    json: profiles.map(({ id, edition, extends: parent, rules }) => ({ id, edition, extends: parent, rules })),
    text: (lang) => profiles.map(({ id, edition, extends: parent, rules }) => `${id} ${edition} – ${formatNumber(rules.length, lang)} ${WORDS[lang].rules}${parent === null ? '' : `, ${WORDS[lang].of} ${parent}`}`).join('\n'),
  })
