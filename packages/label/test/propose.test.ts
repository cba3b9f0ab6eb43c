import type { Evidence } from '@communaux/report'
import { describe, expect, it } from 'vitest'
import { type Answers, answersFromProposals, checkFacts, communaux2026, conflicts, emptyAnswers, type FactId, FACTS, profileFromFacts, propose, score, tnl2025 } from '../src/index.ts'
import { rowFacts } from '../src/propose/rows.ts'

let next = 0
const fact = (name: FactId, value: unknown, at = '2026-10-15T08:00:00Z'): Evidence => ({ id: `e${next++}`, fact: name, value, rule: 'r', edition: '1', inputHash: 'sha256:0', tool: 't', at })
const answering = (question: string, facts: readonly Evidence[]): unknown => propose(facts).find((proposal) => proposal.question === question)?.value
const withAnswer = (id: string, answer: Answers['answers'][string]): Answers => ({ ...emptyAnswers({ kind: 'commune' }), answers: { [id]: answer } })

describe('propose', () => {
  it.each<[string, [FactId, unknown][], unknown]>([
    ['accessibilite.mention', [['accessibility.mention.present', true]], true],
    ['accessibilite.declaration', [['accessibility.statement.present', false]], false],
    ['accessibilite.declaration', [['accessibility.statement.present', true], ['accessibility.statement.in-date', true]], true],
    ['accessibilite.declaration', [['accessibility.statement.present', true], ['accessibility.statement.in-date', false]], false],
    ['accessibilite.declaration', [['accessibility.statement.present', true]], undefined],
    ['accessibilite.schema', [['accessibility.plan.current', false]], false],
    ['accessibilite.schema', [['accessibility.plan.current', true]], undefined],
    ['accessibilite.schema', [['accessibility.plan.current', true], ['accessibility.scheme.current', true]], true],
    ['accessibilite.controle', [['accessibility.automatic.nc-count', 3], ['accessibility.automatic.pages-count', 9]], false],
    ['accessibilite.controle', [['accessibility.automatic.nc-count', 0], ['accessibility.automatic.pages-count', 9]], true],
    ['accessibilite.controle', [['accessibility.automatic.nc-count', 0], ['accessibility.automatic.pages-count', 0]], undefined],
    ['accessibilite.taux', [['accessibility.statement.rate', 0.5], ['accessibility.grid.rate', 0.41]], 0.41],
    ['donnees.ouverture', [['dcat.datasets.count', 14]], true],
    ['donnees.ouverture', [['dcat.datasets.count', 0]], false],
    ['donnees.licence', [['dcat.datasets.licensed-listed-share', 11 / 14]], 11 / 14],
    ['donnees.personnelles', [['dcat.personal-data.hints-count', 0]], undefined],
    ['donnees.personnelles', [['dcat.personal-data.hints-count', 2]], false],
    ['donnees.familles', [['dcat.mandatory.families', ['budget', 'adresses']]], ['budget', 'adresses']],
    ['donnees.familles', [['dcat.mandatory.families', ['sirens']]], undefined],
    ['formats.documents', [['formats.documents.count', 0], ['formats.documents.open-share', 1]], undefined],
    ['formats.documents', [['formats.documents.count', 8], ['formats.documents.open-share', 0.25]], 0.25],
    ['publication.vie', [['licence.repositories.active-count', 0]], false],
    ['usage.metiers', [['licence.used.software', ['opencimetiere', 'qgis']]], 2],
    ['ecosysteme.comptoir', [['licence.used.software', ['qgis']]], true],
    ['ecosysteme.site', [['site.pages.free-software-count', 0]], undefined],
    ['ecosysteme.site', [['site.links.forge', true]], true],
    ['sobriete.pages', [['site.weight.median-bytes', 1_000_000]], false],
    ['sobriete.pages', [['site.weight.median-bytes', 999_999]], true],
  ])('%s from %o: %o', (question, facts, expected) => {
    expect(answering(question, facts.map(([name, value]) => fact(name, value)))).toEqual(expected)
  })

  it('takes the latest evidence, and gives the same bytes whatever the order', () => {
    const facts = [fact('site.https', false, '2026-03-01T00:00:00Z'), fact('site.https', true, '2026-10-01T00:00:00Z'), fact('dcat.datasets.count', 3)]
    expect(answering('sobriete.https', facts)).toBe(true)
    expect(JSON.stringify(propose([...facts].reverse()))).toBe(JSON.stringify(propose(facts)))
  })

  it('expires with its oldest fact', () => {
    const [proposal] = propose([fact('accessibility.statement.present', true, '2026-10-15T08:00:00Z'), fact('accessibility.statement.in-date', true, '2026-07-01T00:00:00Z')])
    expect(proposal?.expiresAt).toBe('2026-10-01')
  })

  it('says nothing of a fact of the wrong type, and says so', () => {
    const facts = [fact('dcat.score.datagouv', 72)]
    expect(propose(facts)).toEqual([])
    expect(checkFacts(facts).map(({ rule }) => rule)).toEqual(['label/fact-value'])
  })

  it('answers with every fact it reads, and the others are known to be shown only', () => {
    const shownOnly = Object.keys(FACTS).filter((id) => !rowFacts.includes(id as FactId))
    expect(shownOnly).toEqual([
      'accessibility.automatic.nc-count', 'accessibility.automatic.pages-count', 'accessibility.mention.state', 'accessibility.plan.current',
      'accessibility.scheme.current', 'accessibility.statement.date', 'accessibility.statement.errors-count', 'accessibility.statement.in-date',
      'accessibility.statement.present', 'accessibility.statement.state', 'dcat.contact.share', 'dcat.datasets.described-share',
      'dcat.datasets.licensed-share', 'dcat.datasets.services-count', 'dcat.errors.count', 'dcat.frequency.stated-share', 'dcat.links.available-share',
      'dcat.score.mqa', 'formats.documents.count', 'formats.documents.open-share', 'licence.conflicts.count', 'licence.repositories.licensed-share',
      'profile.agents', 'profile.population', 'profile.siren', 'site.links.forge', 'site.links.open-data', 'site.pages.free-software-count',
    ])
  })
})

describe('a person’s answer', () => {
  const measured = propose([fact('site.https', false), fact('donnees.x' as FactId, 1), fact('dcat.datasets.licensed-listed-share', 0.5)])

  it('is never overwritten, whatever the confidence', () => {
    const answers = answersFromProposals(measured, withAnswer('sobriete.https', { value: true }))
    expect(answers.answers['sobriete.https']).toEqual({ value: true })
    expect(answers.answers['donnees.licence']).toMatchObject({ value: 0.5, proposed: { confidence: 3 } })
  })

  it('stands when it says not applicable', () => {
    const away = withAnswer('publication.depots', { notApplicable: 'rien de développé' })
    const proposals = propose([fact('licence.repositories.count', 4)])
    expect(answersFromProposals(proposals, away).answers['publication.depots']).toEqual({ notApplicable: 'rien de développé' })
    expect(conflicts(away, proposals)[0]?.text.fr).toBe('Vous dites\u00A0: sans objet. Nous mesurons\u00A0: 4.')
  })

  it('shows a conflict as two answers', () => {
    const [conflict] = conflicts(withAnswer('sobriete.https', { value: true }), measured)
    expect(conflict).toMatchObject({ question: 'sobriete.https', gap: 1, text: { fr: 'Vous dites\u00A0: oui. Nous mesurons\u00A0: non.', en: 'You say: yes. We measure: no.' } })
  })

  it.each([
    [0.5, 0],
    [0.55, 0],
    [0.44, 1],
    [0.9, 1],
  ])('a share of %d against 0.5 makes %d conflict', (value, count) => {
    expect(conflicts(withAnswer('donnees.licence', { value }), measured)).toHaveLength(count)
  })

  it('is not in conflict with a proposal that nobody confirmed', () => {
    const filled = answersFromProposals(measured)
    expect(conflicts(filled, measured)).toEqual([])
    expect(answersFromProposals(propose([fact('site.https', true, '2026-11-01T00:00:00Z')]), filled).answers['sobriete.https']).toMatchObject({ value: true })
  })

  it('leaves out what has expired, when a day is given', () => {
    expect(Object.keys(answersFromProposals(measured, undefined, { now: '2027-03-01' }).answers)).toEqual([])
  })
})

describe('from facts to the bar', () => {
  it('solid for what is read exactly, hatched for the rest', () => {
    const facts = [fact('dcat.datasets.count', 14), fact('dcat.score.datagouv', 0.5), fact('profile.population', 12_400)]
    const answers = answersFromProposals(propose(facts), emptyAnswers(profileFromFacts(facts, { kind: 'commune' })))
    const { parts } = score(answers, { edition: tnl2025, scale: communaux2026 })
    expect([parts.proven > 0, parts.toVerify > 0]).toEqual([true, true])
  })
})
