import { describe, expect, it } from 'vitest'
import { type Answers, communaux2026, emptyAnswers, type FormField, prefill } from '../src/index.ts'

const fields: readonly FormField[] = [
  { question: 'politique.engagement', field: 'champ_a', type: 'yes_no' },
  { question: 'politique.portage', field: 'champ_b', type: 'drop_down_list', choices: { agent: 'Un agent référent' } },
  { question: 'politique.enjeux', field: 'champ_c', type: 'multiple_drop_down_list', choices: { budget: 'Coûts', securite: 'Sécurité' } },
  { question: 'politique.freins', field: 'champ_d', type: 'textarea' },
  { question: 'usage.bureautique', field: 'champ_e', type: 'integer_number' },
  { question: 'usage.postes', field: 'champ_f', type: 'decimal_number' },
  { question: 'publication.depots', field: 'champ_g', type: 'integer_number' },
  { question: 'sobriete.https', field: 'champ_h', type: 'checkbox' },
]
const with_ = (answers: Answers['answers']): Answers => ({ ...emptyAnswers(), answers })

describe('prefill', () => {
  it('gives each answer as its field takes it', () => {
    const { payload, left } = prefill(
      with_({
        'politique.engagement': { value: true }, 'politique.portage': { value: 'agent' }, 'politique.enjeux': { value: ['budget', 'securite'] },
        'politique.freins': { value: 'Le temps.' }, 'usage.bureautique': { value: 0.57 }, 'usage.postes': { value: 0.125 },
      }),
      fields,
      communaux2026,
    )
    expect(payload).toEqual({ champ_a: true, champ_b: 'Un agent référent', champ_c: ['Coûts', 'Sécurité'], champ_d: 'Le temps.', champ_e: 57, champ_f: 12.5 })
    expect(left).toEqual([])
  })

  it.each<[string, Answers['answers'], string]>([
    ['no field', { 'donnees.ouverture': { value: true } }, 'no-field'],
    ['not applicable', { 'publication.depots': { notApplicable: 'rien' } }, 'not-applicable'],
    ['not confirmed', { 'sobriete.https': { value: true, proposed: { confidence: 3, because: ['e1'] } } }, 'to-confirm'],
    ['a choice the form does not have', { 'politique.portage': { value: 'elu' } }, 'does-not-fit'],
    ['one of several choices the form does not have', { 'politique.enjeux': { value: ['budget', 'transparence'] } }, 'does-not-fit'],
    ['half a percent in a whole number', { 'usage.bureautique': { value: 0.575 } }, 'does-not-fit'],
  ])('lists what does not travel: %s', (_name, answers, why) => {
    const { payload, left } = prefill(with_(answers), fields, communaux2026)
    expect([payload, left.map((one) => one.why)]).toEqual([{}, [why]])
  })

  it('sends the answer and says that its proofs stay', () => {
    const { payload, left } = prefill(with_({ 'politique.engagement': { value: true, proofs: ['https://example.org/d'] } }), fields, communaux2026)
    expect([payload, left.map((one) => one.why)]).toEqual([{ champ_a: true }, ['proofs']])
  })
})
