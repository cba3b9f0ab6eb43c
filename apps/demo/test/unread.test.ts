import { describe, expect, it } from 'vitest'
import { dataset, measured, open, problem, resultOf, textOf, TOWN } from './fixture.ts'

const overview = async (...[what]: Parameters<typeof open>): Promise<string> => textOf(await (await (await open(what)).app.request(`/collectivites/${TOWN.id}`)).text())
const silent = problem({ rule: 'communaux/source-opened', outcome: 'unknown', because: 'unreachable', message: { fr: 'data.example n’a pas pu être lu : injoignable.', en: 'data.example could not be read: unreachable.' } })
const given = { ...TOWN, sources: { catalogue: { document: 'x', name: 'mes données.ttl' } } }

describe('what could not be read', () => {
  it('is said before the estimate when a catalogue gave no dataset', async () => {
    const text = await overview({ town: given, result: resultOf({ findings: [problem({ message: { fr: 'Aucun format reconnu.', en: 'No known format.' } })] }) })
    expect(text).toContain('Aucun jeu de données n\'a été lu dans « mes données.ttl ». Aucun format reconnu.')
  })

  it('is said before the estimate when nothing at all answered', async () => {
    const text = await overview({ result: resultOf({ findings: [silent] }) })
    expect(text).toContain('Nous n\'avons rien pu lire : cette estimation ne dit encore rien. data.example n\'a pas pu être lu : injoignable.')
    expect(text).not.toContain('Une adresse n\'a pas répondu')
  })

  it('is one line among the rest when something was read', async () => {
    const text = await overview({ town: given, result: resultOf({ findings: [silent], datasets: [dataset()], facts: [measured()] }) })
    expect(text).toContain('Une adresse n\'a pas répondu : ce qu\'elle montre reste inconnu.')
    expect(text).not.toContain('rien pu lire')
  })
})
