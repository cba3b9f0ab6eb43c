import { createReport } from '@communaux/report'
import { FRENCH_LIST } from '@communaux/licence'
import { runRules } from '@communaux/report/rules'
import { TOOL } from '../../data/version.ts'
import { evidenceOf, sha256 } from '../../model/evidence.ts'
import type { Repository } from '../../model/repository.ts'
import type { TownEvent } from '../../model/town.ts'
import { REPOSITORY_RULES } from '../../rules/index.ts'
import { evidence, type PartRun, progress, report, sourcesReport } from '../part.ts'
import type { TownPorts } from '../ports.ts'
import { REPOSITORY_FACTS } from './facts.ts'
import { readRepository } from './read.ts'

/** Reads what the repositories state of their licences. Copies of other people's code are listed, not judged. */
export async function* collectRepositories(paths: readonly string[], forks: ReadonlySet<string>, ports: TownPorts): PartRun {
  const found: Repository[] = []
  const missing: string[] = []
  for (const [index, path] of paths.entries()) {
    yield progress('repositories', index, paths.length, { fr: `Dépôt : ${path}`, en: `Repository: ${path}` })
    const repository = await readRepository(path, ports, forks.has(path))
    if (repository) found.push(repository)
    else missing.push(path)
  }
  const reason = { fr: 'dossier introuvable', en: 'no such folder' }
  yield report('repositories', 'repositories', sourcesReport('repositories', [...found.map(({ row }) => ({ subject: row.path, problem: null })), ...missing.map((subject) => ({ subject, problem: reason }))]))
  const own = found.filter(({ row }) => !row.fork)
  const settings = { forks: found.filter(({ row }) => row.fork).map(({ row }) => row.path) }
  const ruleSets = [{ id: 'communaux', edition: TOOL.version }, { id: 'french-list', edition: FRENCH_LIST.edition }]
  if (found.length > 0) yield report('repositories', 'repositories', createReport({ tool: TOOL, ruleSets, subject: 'repositories', settings, ...runRules(REPOSITORY_RULES, own, undefined) }))
  // A repository that could not be opened leaves every count and share unmeasured.
  if (missing.length === 0) yield* facts(own, ports)
  return { repositories: found.map(({ row }) => row) }
}

function* facts(own: readonly Repository[], { now }: TownPorts): Generator<TownEvent> {
  const inputHash = sha256(own.map(({ row, hash }) => `${row.path} ${hash}`).join('\n'))
  for (const { fact, rule, measure } of REPOSITORY_FACTS) {
    const measured = measure(own)
    if (measured) yield evidence(evidenceOf(fact, measured, { rule, edition: `french-list ${FRENCH_LIST.edition}`, inputHash, at: now }))
  }
}
