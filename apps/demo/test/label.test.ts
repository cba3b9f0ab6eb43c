import { describe, expect, it } from 'vitest'
import type { Proposal } from '@communaux/report'
import { open, resultOf, textOf, TOWN, type Opened } from './fixture.ts'

const base = `/collectivites/${TOWN.id}`
const send = ({ app }: Opened, fields: Record<string, string>) => app.request(`${base}/label/reponse`, { method: 'POST', body: new URLSearchParams(fields) })
const page = async ({ app }: Opened): Promise<string> => textOf(await (await app.request(`${base}/label`)).text())
const question = 'politique.engagement'

describe('label', () => {
  it('saves an answer and leads back to its question', async () => {
    const opened = await open({ result: resultOf() })
    const response = await send(opened, { question, version: '1', valeur: 'oui', preuve: 'https://example.org/deliberation' })
    expect([response.status, response.headers.get('location')]).toEqual([303, `${base}/label?enregistre=${question}#q-${question}`])
    expect(await page(opened)).toContain('vous dites : oui')
    expect(await opened.store.answers.history(TOWN.id, question)).toHaveLength(1)
  })

  it('shows the two answers to the second of two people, and loses neither', async () => {
    const opened = await open({ result: resultOf() })
    await send(opened, { question, version: '1', valeur: 'oui' })
    const second = await send(opened, { question, version: '1', valeur: 'non' })
    const html = await second.text()
    expect(second.status).toBe(409)
    expect(textOf(html)).toContain('Quelqu\'un a répondu entre-temps. Rien n\'a été écrasé.')
    expect(html).toContain('name="version" value="2"')
    expect((await send(opened, { question, version: '2', valeur: 'non' })).status).toBe(303)
    expect((await opened.store.answers.history(TOWN.id, question)).map(({ answer }) => answer)).toEqual([{ value: false }, { value: true }])
  })

  it('says beside the field what is missing', async () => {
    const opened = await open({ result: resultOf() })
    for (const [id, valeur, words] of [[question, '', 'Choisissez une réponse'], ['usage.postes', '140', 'pourcentage de 0 à 100'], ['usage.metiers', '1,5', 'nombre entier']] as const) {
      const response = await send(opened, { question: id, version: '1', valeur })
      expect([response.status, textOf(await response.text())]).toEqual([422, expect.stringContaining(words)])
    }
    expect(await opened.store.answers.all(TOWN.id)).toEqual([])
  })

  it.each([
    ['usage.postes', { valeur: '12,5' }, { value: 0.125 }],
    ['usage.metiers', { valeur: '4' }, { value: 4 }],
    ['politique.portage', { valeur: 'elu-et-agent' }, { value: 'elu-et-agent' }],
    ['politique.enjeux', { valeur: 'budget' }, { value: ['budget'] }],
    ['politique.freins', { valeur: 'Peu de temps' }, { value: 'Peu de temps' }],
    ['usage.ecoles', { valeur: '', 'sans-objet': 'Pas nos écoles' }, { notApplicable: 'Pas nos écoles' }],
    [question, { valeur: 'oui', retirer: '1' }, null],
  ])('reads an answer to %s', async (id, fields, answer) => {
    const opened = await open({ result: resultOf() })
    expect((await send(opened, { question: id, version: '1', ...fields })).status).toBe(303)
    expect((await opened.store.answers.all(TOWN.id))[0]?.answer).toEqual(answer)
  })

  it('refuses a question or a version that does not exist', async () => {
    const opened = await open({ result: resultOf() })
    for (const fields of [{ question: 'autre', version: '1' }, { question, version: '0' }, { question, version: 'x' }, { question: '__proto__', version: '1' }]) {
      expect((await send(opened, { ...fields, valeur: 'oui' })).status).toBe(400)
    }
  })

  it('never overwrites a person: shows both, the person\'s answer counts', async () => {
    const proposal: Proposal = { question: 'sobriete.https', value: false, confidence: 3, because: ['f'] }
    const fact = { id: 'f', fact: 'site.https', value: false, rule: 'r', edition: '1', inputHash: 'h', tool: 't', at: '2026-10-15T08:00:00.000Z' }
    const opened = await open({ result: resultOf({ proposals: [proposal], facts: [fact] }) })
    expect(await page(opened)).toContain('proposition à confirmer')
    await send(opened, { question: 'sobriete.https', version: '1', valeur: 'oui' })
    expect(await page(opened)).toContain('Vous dites : oui Nous mesurons : non')
    const overview = textOf(await (await opened.app.request(base)).text())
    expect(overview).toContain('Une réponse ne dit pas ce que nous mesurons.')
  })
  it('confirms a measure in one go, with its proof, and takes an answer back and gives it again', async () => {
    const fact = { id: 'f', fact: 'site.https', value: true, rule: 'r', edition: '1', inputHash: 'h', tool: 't', at: '2026-10-15T08:00:00.000Z' }
    const opened = await open({ result: resultOf({ facts: [fact] }) })
    const stored = async () => (await opened.store.answers.all(TOWN.id))[0]
    await send(opened, { question: 'sobriete.https', version: '1', confirmer: '1' })
    expect((await stored())?.answer).toEqual({ value: true, proofs: [`${base}/preuves/f`] })
    expect(await page(opened)).toContain('vous dites : oui')
    await send(opened, { question: 'sobriete.https', version: '2', retirer: '1' })
    expect(await (await opened.app.request(`${base}/label`)).text()).toContain('name="version" value="3"')
    expect((await send(opened, { question: 'sobriete.https', version: '3', valeur: 'non' })).status).toBe(303)
    expect((await stored())?.answer).toEqual({ value: false })
  })

  it('has nothing to confirm where nothing was measured', async () => {
    const opened = await open({ result: resultOf() })
    expect((await send(opened, { question, version: '1', confirmer: '1' })).status).toBe(422)
  })
})
