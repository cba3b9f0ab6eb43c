import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkHtml } from '@communaux/accessibility'
import { emptyAnswers } from '@communaux/label'
import { describe, expect, it } from 'vitest'
import { checkTown, collect } from '../src/collect/collect.ts'
import type { Files, TownPorts } from '../src/collect/ports.ts'
import type { TownEvent, TownReport, TownSources } from '../src/model/town.ts'
import { recordFetch, replayFetch } from '../src/net/recording.ts'
import { writeTownReport } from '../src/write/town/index.ts'
import { FILES, SITE, WEB } from './fixtures/town.ts'
import { run, webOf } from './run.ts'

/** Files in memory. */
function filesOf(contents: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(contents)
  return {
    join: (folder, name) => `${folder}/${name}`,
    read: (path) => Promise.resolve(contents[path] === undefined ? null : new TextEncoder().encode(contents[path])),
    list: (folder) => {
      const names = new Map<string, 'file' | 'folder'>()
      for (const path of paths.filter((candidate) => candidate.startsWith(`${folder}/`))) {
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/')
        names.set(name, rest.length > 0 ? 'folder' : 'file')
      }
      return Promise.resolve(names.size === 0 ? null : [...names].map(([name, kind]) => ({ name, kind })))
    },
  }
}

const ports = (more: Partial<TownPorts> = {}): TownPorts => ({ fetch: webOf(WEB), files: filesOf(FILES), now: '2026-10-15T08:00:00.000Z', ...more })
const ALL: TownSources = { catalogue: 'catalogue.ttl', repositories: ['depots/agenda', 'depots/cartes', 'depots/copie'], site: SITE, profile: { kind: 'commune', population: 12400, agents: 210 } }
const factsOf = (town: TownReport): Record<string, unknown> => Object.fromEntries(town.facts.map(({ fact, value }) => [fact, value]))

describe('checkTown', () => {
  it('measures what can be known by heart of a small town', async () => {
    const town = await checkTown(ALL, ports())
    expect(factsOf(town)).toMatchObject({
      'dcat.datasets.count': 3,
      'dcat.datasets.licensed-share': 2 / 3,
      'dcat.datasets.licensed-listed-share': 1 / 3,
      'dcat.contact.share': 1 / 3,
      'dcat.schema.declared-share': 1 / 3,
      'dcat.mandatory.families': ['budget'],
      'licence.repositories.count': 2,
      'licence.repositories.licensed-share': 1 / 2,
      'licence.repositories.listed-share': 1 / 2,
      'licence.conflicts.count': 1,
      'licence.publiccode.valid': 0,
      'accessibility.mention.present': true,
      'accessibility.mention.state': 'partial',
      'accessibility.statement.present': true,
      'accessibility.statement.date': '2025-03-12',
      'accessibility.statement.in-date': true,
      'accessibility.statement.rate': 0.62,
      'accessibility.statement.state': 'partial',
      'accessibility.scheme.current': true,
      'accessibility.plan.current': true,
      'accessibility.automatic.pages-count': 3,
      'formats.documents.count': 4,
      'formats.documents.open-share': 3 / 4,
      'site.https': true,
      'site.links.forge': true,
      'site.links.open-data': true,
      'site.pages.free-software-count': 1,
    })
  })

  it('lists every dataset and every repository, the copy included', async () => {
    const { datasets, repositories } = await checkTown(ALL, ports())
    expect(datasets.map(({ title, licenceId, status }) => [title, licenceId, status])).toEqual([
      ['Budget primitif', 'etalab-2.0', 'listed'],
      ['Menus des cantines', 'CC-BY-NC-4.0', 'not-listed'],
      ['Photothèque', null, 'not-stated'],
    ])
    expect(repositories.map(({ name, status, fork }) => [name, status, fork])).toEqual([['agenda', 'listed', false], ['exemple/cartes', 'listed', false], ['copie', 'not-stated', true]])
  })

  it('gives the same bytes again, and from a recording', async () => {
    const recorder = recordFetch(webOf(WEB))
    const first = writeTownReport(await checkTown(ALL, ports({ fetch: recorder.fetch })), { lang: 'fr' })
    expect(writeTownReport(await checkTown(ALL, ports()), { lang: 'fr' })).toEqual(first)
    expect(writeTownReport(await checkTown(ALL, ports({ fetch: replayFetch(recorder.recording()) })), { lang: 'fr' })).toEqual(first)
  })

  it('names the same measure by the same id, whenever it is made', async () => {
    const ids = async (now: string): Promise<readonly string[]> => (await checkTown({ repositories: ['depots/agenda'] }, ports({ now }))).facts.map(({ id }) => id)
    expect(await ids('2026-10-15T08:00:00.000Z')).toEqual(await ids('2026-10-16T09:00:00.000Z'))
  })

  it('proves each proposal by a fact that is there', async () => {
    const town = await checkTown(ALL, ports())
    const known = new Set(town.facts.map(({ id }) => id))
    expect(town.proposals.length).toBeGreaterThan(10)
    expect(town.proposals.flatMap(({ because }) => because).filter((id) => !known.has(id))).toEqual([])
  })

  it('never overwrites what a person said, and shows where we differ', async () => {
    const answers = { ...emptyAnswers({ kind: 'commune' }), answers: { 'donnees.licence': { value: 1 } } }
    const { estimate, actions } = await checkTown({ ...ALL, answers }, ports())
    expect(estimate.answers.answers['donnees.licence']).toEqual({ value: 1 })
    expect(estimate.conflicts.map(({ question }) => question)).toEqual(['donnees.licence'])
    expect(actions.map(({ question }) => question)).not.toContain('donnees.licence')
  })

  it('puts first what falls short, with a positive gain, who and how long', async () => {
    const { actions } = await checkTown(ALL, ports())
    const kinds = actions.map(({ kind }) => kind)
    expect(kinds.indexOf('answer')).toBe(kinds.lastIndexOf('fix') + 1)
    expect(actions.every(({ gain }) => gain > 0)).toBe(true)
    expect(actions[0]).toMatchObject({ kind: 'fix', who: expect.any(String) as string, effort: expect.any(String) as string })
  })
})

describe('what cannot be read', () => {
  const width = ({ estimate }: TownReport): number => (estimate.result.points.max ?? 0) - (estimate.result.points.min ?? 0)

  it('is unknown, leaves no fact, and keeps the interval wide', async () => {
    const whole = await checkTown(ALL, ports())
    const town = await checkTown(ALL, ports({ fetch: webOf({ ...WEB, [SITE]: 503 }) }))
    expect(town.facts.filter(({ fact }) => fact.startsWith('accessibility.') || fact.startsWith('site.'))).toEqual([])
    expect(town.report.findings.filter(({ because }) => because === 'unreachable').map(({ subject, outcome }) => [subject, outcome])).toEqual([[SITE, 'unknown']])
    expect(width(town)).toBeGreaterThan(width(whole))
    expect(town.datasets).toHaveLength(3)
  })

  it('says nothing of a statement whose page does not answer', async () => {
    const town = await checkTown({ site: SITE }, ports({ fetch: webOf({ ...WEB, [`${SITE}accessibilite.html`]: 500 }) }))
    expect(Object.keys(factsOf(town)).filter((fact) => fact.startsWith('accessibility.statement') || fact.startsWith('accessibility.plan'))).toEqual([])
    expect(factsOf(town)['accessibility.mention.present']).toBe(true)
  })

  it('says nothing of a page that scripts draw', async () => {
    const empty = '<!doctype html><html lang="fr"><head><title>x</title><script src="app.js"></script></head><body><div id="app"></div></body></html>'
    const town = await checkTown({ site: SITE }, ports({ fetch: webOf({ [SITE]: empty }) }))
    expect(factsOf(town)).not.toHaveProperty('accessibility.mention.present')
    expect(factsOf(town)).not.toHaveProperty('accessibility.statement.present')
  })

  it('leaves every count of repositories unmeasured when one is missing', async () => {
    const town = await checkTown({ repositories: ['depots/agenda', 'depots/absent'] }, ports())
    expect(town.facts).toEqual([])
    expect(town.repositories).toHaveLength(1)
  })

  it('calls nothing when the network is off', async () => {
    const fetch = (): Promise<Response> => Promise.reject(new Error('called'))
    const town = await checkTown({ site: SITE, siren: '213809999' }, ports({ fetch, offline: true }))
    expect(town.facts).toEqual([])
    expect(town.report.findings.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown'])
  })

  it('keeps the other parts when one breaks', async () => {
    const broken: Files = { ...filesOf(FILES), list: () => Promise.reject(new Error('EIO')) }
    const town = await checkTown({ catalogue: 'catalogue.ttl', repositories: ['depots/agenda'] }, ports({ files: broken }))
    expect(town.datasets).toHaveLength(3)
    expect(town.report.findings.some(({ rule, message }) => rule === 'communaux/source-opened' && message.en.includes('EIO'))).toBe(true)
  })

  it('checks the pages from their source when the browser breaks, and says so', async () => {
    const town = await checkTown({ site: SITE }, ports({ audit: () => Promise.reject(new Error('crashed\nlog')) }))
    expect(factsOf(town)).toMatchObject({ 'accessibility.mention.present': true, 'accessibility.automatic.pages-count': 3 })
    expect(town.report.findings.filter(({ because }) => because === 'unreachable').map(({ message }) => message.en)).toEqual(['Chromium could not be read: the browser stopped (crashed).'])
  })

  it('says what nobody asked to look at', async () => {
    const town = await checkTown({ repositories: ['depots/agenda'] }, ports())
    expect(town.report.coverage.untested.map(({ rule }) => rule)).toEqual(['dcat', 'rgaa'])
  })
})

describe('the files of the catalogue', () => {
  const DATA = 'https://data.exemple-sur-isere.example/'
  const tried = (web: Readonly<Record<string, string | number>>, more: Partial<TownPorts> = {}): Promise<TownReport> => checkTown({ catalogue: 'catalogue.ttl' }, ports({ fetch: webOf(web), tryFiles: true, ...more }))

  it('answer, are gone, or are unreachable: neither a pass nor a failure', async () => {
    const town = await tried({ [`${DATA}budget.csv`]: 'a;b', [`${DATA}menus.pdf`]: 503 })
    expect(town.files.map(({ name, answer, status }) => [name, answer, status])).toEqual([['budget.csv', 'answers', 200], ['menus.pdf', 'unreachable', 503]])
    expect(town.report.findings.filter(({ rule }) => rule === 'communaux/file-answers')).toMatchObject([{ outcome: 'unknown', because: 'unreachable', subject: `${DATA}menus.pdf`, message: { fr: '« menus.pdf » : injoignable (503) le 15 octobre 2026.' }, details: { dataset: `${DATA}menus` } }])
    expect(town.report.coverage.rules.find(({ rule }) => rule === 'communaux/file-answers')).toMatchObject({ passed: 1, failed: 0, unknown: 1 })
    const before = await checkTown({ catalogue: 'catalogue.ttl' }, ports())
    expect(town.datasets.map(({ unknown }, index) => unknown - (before.datasets[index]?.unknown ?? 0))).toEqual([0, 1, 0])
    expect(factsOf(town)['dcat.links.available-share']).toBe(1)
    expect(town.facts.find(({ fact }) => fact === 'dcat.links.available-share')?.excerpt).toContain('menus.pdf – injoignable (503)')
  })

  it('fail when the server says that there is no such file', async () => {
    const town = await tried({ [`${DATA}budget.csv`]: 404, [`${DATA}menus.pdf`]: 200 })
    expect(town.files.map(({ answer }) => answer)).toEqual(['gone', 'answers'])
    expect(town.report.findings.filter(({ rule }) => rule === 'communaux/file-answers').map(({ outcome }) => outcome)).toEqual(['fails'])
    expect(factsOf(town)['dcat.links.available-share']).toBe(1 / 2)
  })

  it('give no fact when nothing answers, and are not asked when the network is off or when nobody asked', async () => {
    expect(factsOf(await tried({}))).not.toHaveProperty('dcat.links.available-share')
    const fetch = (): Promise<Response> => Promise.reject(new Error('called'))
    for (const more of [{ offline: true }, { tryFiles: false }]) expect((await tried({}, { fetch, ...more })).files).toEqual([])
  })

  it('leave a silent server alone, and say so', async () => {
    const files = Array.from({ length: 6 }, (_, index) => `<https://silent.example/${index}> a dcat:Dataset ; dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://silent.example/${index}.csv> ] .`)
    const catalogue = `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n${files.join('\n')}`
    const town = await checkTown({ catalogue: 'c.ttl' }, ports({ files: filesOf({ 'c.ttl': catalogue }), fetch: webOf({}), tryFiles: true }))
    expect(town.files).toHaveLength(3)
    expect(town.report.coverage.untested.filter(({ rule }) => rule === 'communaux/file-answers')).toHaveLength(3)
  })
})

describe('data.gouv.fr by SIREN', () => {
  const API = 'https://www.data.gouv.fr/api/1'
  const dataset = (id: string): object => ({ id, title: `Jeu ${id}`, description: 'x', license: 'lov2', frequency: 'annual', resources: [], tags: [], slug: id, page: `https://www.data.gouv.fr/datasets/${id}/`, uri: `https://www.data.gouv.fr/datasets/${id}/` })
  const web = {
    [`${API}/organizations/?business_number_id=213809999&page_size=5`]: JSON.stringify({ data: [{ id: 'other', business_number_id: '111111111' }, { id: 'org', business_number_id: '21380999900013' }] }),
    [`${API}/datasets/?organization=org&page_size=100`]: JSON.stringify({ data: [dataset('a')], next_page: `${API}/datasets/?organization=org&page=2` }),
    [`${API}/datasets/?organization=org&page=2`]: JSON.stringify({ data: [dataset('b')], next_page: null }),
  }

  it('says when no organisation has this number', async () => {
    const town = await checkTown({ siren: '999999999' }, ports({ fetch: webOf({ [`${API}/organizations/?business_number_id=999999999&page_size=5`]: '{"data":[]}' }) }))
    expect(town.report.findings[0]?.message.en).toContain('no organisation there has this SIREN')
  })

  it('asks for the organisation, then for its datasets page after page', async () => {
    const asked: string[] = []
    const fetch = webOf(web)
    await checkTown({ siren: '213809999' }, ports({ fetch: (url, init) => (asked.push(String(url)), fetch(url, init)) }))
    expect(asked).toEqual(Object.keys(web))
  })
})

describe('pages in a browser', () => {
  const audit: TownPorts['audit'] = (urls) => {
    const [first = ''] = urls
    const one = checkHtml('<html><p>Bonjour', { url: first })
    return Promise.resolve({ ...one, settings: { browser: true }, pages: urls.map((url) => ({ ...(one.pages[0] as (typeof one.pages)[number]), url })) })
  }

  it('are given in order, and their failures are counted', async () => {
    const town = await checkTown({ site: SITE }, ports({ audit }))
    expect(town.pages.map(({ url }) => url)).toEqual([SITE, `${SITE}accessibilite.html`, `${SITE}contact.html`])
    expect(town.pages.every(({ nc }) => nc > 0)).toBe(true)
    expect(factsOf(town)['accessibility.automatic.nc-count']).toBe(town.pages.reduce((sum, { nc }) => sum + nc, 0))
    expect(town.proposals.find(({ question }) => question === 'accessibilite.controle')).toMatchObject({ value: false })
  })

  it('are left alone when they are on disk', async () => {
    const town = await checkTown({ site: 'site' }, ports({ audit: () => Promise.reject(new Error('called')) }))
    expect(town.pages).toHaveLength(3)
    expect(town.report.findings.filter(({ because }) => because === 'unreachable')).toEqual([])
  })
})

describe('collect', () => {
  it('tells its progress, then its evidence, then ends with the whole', async () => {
    const events: TownEvent[] = []
    for await (const event of collect(ALL, ports())) events.push(event)
    expect(events[0]).toMatchObject({ kind: 'progress', part: 'catalogue' })
    expect(events.at(-1)?.kind).toBe('done')
    const last = events.at(-1)
    const evidence = events.flatMap((event) => (event.kind === 'evidence' ? [event.evidence] : []))
    expect(last?.kind === 'done' ? last.town.facts : null).toEqual(evidence)
  })

  it('stops when it is asked to', async () => {
    const stop = new AbortController()
    const run = async (): Promise<void> => {
      for await (const event of collect(ALL, ports({ signal: stop.signal }))) if (event.kind === 'evidence') stop.abort(new Error('stopped'))
    }
    await expect(run()).rejects.toThrow('stopped')
  })
})

describe('communaux check', () => {
  const OPTIONS = ['check', '--catalogue', 'catalogue.ttl', '--repository', 'depots/agenda', '--site', 'site']

  it('prints a report with its facts and proposals as JSON, alone on standard output', async () => {
    const { code, out, err } = await run([...OPTIONS, '--format', 'json'], { files: FILES })
    const json = JSON.parse(out) as Record<string, unknown>
    expect(code).toBe(1)
    expect(json).toMatchObject({ schemaVersion: 1, facts: expect.any(Array) as unknown, proposals: expect.any(Array) as unknown, score: { edition: 'tnl-2025' } })
    expect(err).toContain('Catalogue')
  })

  it('writes the folder of the report, self-contained', async () => {
    const { cwd, err } = await run([...OPTIONS, '--out', 'public'], { files: FILES })
    const html = readFileSync(join(cwd, 'public/index.html'), 'utf8')
    expect(err).toContain('public/index.html')
    expect(html).not.toMatch(/<script|<link|src=|@import/)
    expect(JSON.parse(readFileSync(join(cwd, 'public/report.json'), 'utf8'))).toHaveProperty('facts')
    expect(readFileSync(join(cwd, 'public/summary.md'), 'utf8')).toContain('Cinq choses à faire')
  })

  it('reads communaux.yml when no option says where to look', async () => {
    const config = 'catalogue: catalogue.ttl\nrepositories: [depots/agenda]\nprofile: { kind: commune }\nrules: { licence/nc-nd: off }\n'
    const { code, out } = await run(['check', '--format', 'json'], { files: { ...FILES, 'communaux.yml': config } })
    expect(code).toBe(1)
    const { findings, datasets } = JSON.parse(out) as { findings: { rule: string }[]; datasets: unknown[] }
    expect(datasets).toHaveLength(3)
    expect(findings.map(({ rule }) => rule)).not.toContain('licence/nc-nd')
  })

  it('starts the paths of a configuration from its own folder', async () => {
    const { out } = await run(['check', '--config', 'ville/communaux.yml', '--format', 'json'], { files: { 'ville/communaux.yml': 'catalogue: donnees/c.ttl', 'ville/donnees/c.ttl': FILES['catalogue.ttl'] ?? '' } })
    expect((JSON.parse(out) as { datasets: unknown[] }).datasets).toHaveLength(3)
  })

  it('takes whole paths of a configuration as they are, and answers beside it', async () => {
    const { cwd } = await run(['--version'], { files: { 'c.ttl': FILES['catalogue.ttl'] ?? '' } })
    const files = { 'ville/communaux.yml': `catalogue: ${cwd}/c.ttl\nlabel: { answers: label.json }`, 'ville/label.json': '{"answers": {"strategie.elu-referent": {"value": true}}}' }
    const { out, err } = await run(['check', '--config', 'ville/communaux.yml', '--format', 'json'], { files })
    expect(err).not.toContain('introuvable')
    expect((JSON.parse(out) as { datasets: unknown[] }).datasets).toHaveLength(3)
  })

  it.each([
    [['--site', 'https://nowhere.example/'], {}, 'ENOTFOUND'],
    [['--catalogue', 'page.ttl'], { 'page.ttl': '<!doctype html><html><p>x' }, 'HTML'],
  ])('%j: nothing could be read, the report says why and the code is 2', async (options, contents, words) => {
    const { code, out, err } = await run(['check', ...options, '--format', 'json'], { files: contents })
    expect(code).toBe(2)
    expect((JSON.parse(out) as { findings: unknown[] }).findings).toHaveLength(1)
    expect(err.trimEnd().split('\n').at(-1)).toContain(words)
  })

  it.each([
    [['check'], 'rien à regarder'],
    [['check', '--catalogue', 'absent.ttl'], 'absent.ttl'],
    [['check', '--siren', '12'], '9 chiffres'],
    [['check', '--repository', '.', '--answers', 'absent.json'], 'absent.json'],
  ])('%j is one line and exit code 2', async (argv, words) => {
    const { code, out, err } = await run(argv, { files: {} })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trimEnd().split('\n').at(-1)).toContain(words)
  })
})
