import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyAnswers } from '@communaux/label'
import type { Localized } from '@communaux/report'
import { collect } from '../../collect/collect.ts'
import type { TownPorts } from '../../collect/ports.ts'
import type { TownReport, TownSources } from '../../model/town.ts'
import { nodeFiles } from '../../node-files.ts'
import { actionsText } from '../../write/town/actions.ts'
import { townExtra } from '../../write/town/json.ts'
import { writeTownReport } from '../../write/town/index.ts'
import { catalogueProfile } from '../catalogue-profile.ts'
import type { Context, Run } from '../command.ts'
import { writeError } from '../output-file.ts'
import { CliError } from '../errors.ts'
import { textOf } from '../html-of.ts'
import { isUrl, pathOf, readInput } from '../input.ts'
import type { Io } from '../io.ts'
import { editionOf, labelInputs, scaleOf } from '../label-inputs.ts'
import { scoreText } from '../label-text.ts'
import type { Progress } from '../progress.ts'

/** The whole report of a collectivity: what the options name, else what `communaux.yml` does. */
export const run: Run = async (context) => {
  const sources = await sourcesOf(context)
  await mustExist([sources.catalogue, sources.site, ...(sources.repositories ?? [])], context)
  const town = await collected(sources, context)
  const out = context.options.text('out')
  if (out !== undefined) await writeAll(out, town, context)
  const cannotOpen = nothingRead(town)
  return {
    kind: 'report',
    ...(cannotOpen && { cannotOpen }),
    report: town.report,
    extra: townExtra(town),
    intro: (lang) => `${scoreText(town.estimate.result, town.estimate.edition, lang)}\n\n${lang === 'fr' ? 'Cinq choses à faire' : 'Five things to do'}\n${actionsText(town, lang)}\n`,
  }
}

/** Nothing at all could be read: the report says why, and the run exits 2. */
function nothingRead({ datasets, repositories, pages, facts, report }: TownReport): Localized | null {
  if (datasets.length + repositories.length + pages.length + facts.length > 0) return null
  return report.findings[0]?.message ?? { fr: 'rien n’a pu être lu.', en: 'nothing could be read.' }
}

async function collected(sources: TownSources, { io, now, offline, options, progress }: Context): Promise<TownReport> {
  const hosts = [sources.catalogue, sources.site].filter((name) => name !== undefined && isUrl(name) && URL.canParse(name)).map((name) => new URL(name ?? '').host)
  const disk = nodeFiles(io.cwd)
  const files = { ...disk, read: (path: string) => (path === '-' ? io.stdin() : disk.read(path)) }
  const ports = { fetch: io.fetchFor(hosts), files, now, offline, tryFiles: options.has('links'), signal: io.signal, ...(!offline && { audit: audit(io, progress) }) }
  for await (const event of collect(sources, ports)) {
    if (event.kind === 'progress') progress.step(event)
    if (event.kind === 'done') return event.town
  }
  throw new CliError({ fr: 'la collecte s’est arrêtée sans rapport.', en: 'the collection stopped without a report.' })
}

/** Pages in a browser, when this machine has one. */
const audit = (io: Io, progress: Progress): NonNullable<TownPorts['audit']> => async (urls) => {
  const { checkPages } = await import('@communaux/accessibility/audit')
  const readSource = async (url: string): Promise<string> => textOf(await readInput(url, io, false))
  for await (const event of checkPages(urls, { env: io.env, readSource })) {
    if (event.kind === 'done') return event.report
    progress.step({ done: event.done, total: event.total, text: { fr: `Contrôle automatique : ${event.url}`, en: `Automatic check: ${event.url}` } })
  }
  throw new Error('a check ends with its report')
}

async function sourcesOf(context: Context): Promise<TownSources> {
  const { options, config } = context
  const places = ['catalogue', 'repository', 'site', 'siren'].some((name) => options.has(name)) ? placesOfOptions(context) : placesOfConfig(context)
  if (places.catalogue === undefined && places.site === undefined && places.siren === undefined && (places.repositories ?? []).length === 0) {
    throw new CliError({
      fr: 'rien à regarder : donnez --catalogue, --repository, --site ou --siren, ou écrivez communaux.yml (communaux init).',
      en: 'nothing to look at: give --catalogue, --repository, --site or --siren, or write communaux.yml (communaux init).',
    })
  }
  return { ...places, ...(config.profile && { profile: config.profile }), ...(await profileOfConfig(context)), ...(await labelOf(context)) }
}

type Places = Pick<TownSources, 'catalogue' | 'repositories' | 'forks' | 'site' | 'siren'>

function placesOfOptions({ options }: Context): Places {
  const [catalogue, site, siren] = ['catalogue', 'site', 'siren'].map((name) => options.text(name))
  const repositories = options.list('repository')
  if (siren !== undefined && !/^\d{9}$/.test(siren)) throw new CliError({ fr: '--siren attend 9 chiffres.', en: '--siren needs 9 digits.' })
  return { ...(catalogue !== undefined && { catalogue }), ...(site !== undefined && { site }), ...(siren !== undefined && { siren }), ...(repositories.length > 0 && { repositories }) }
}

function placesOfConfig({ config: { catalogue, site, siren, repositories, forks } }: Context): Places {
  return {
    ...(catalogue !== undefined && { catalogue }),
    ...(site !== undefined && { site }),
    ...(siren !== undefined && { siren }),
    ...(repositories.length > 0 && { repositories, forks }),
  }
}

async function profileOfConfig(context: Context): Promise<Pick<TownSources, 'catalogueProfile'>> {
  const name = context.config.dcat.profile
  return name === undefined ? {} : { catalogueProfile: (await catalogueProfile(name, context)).profile }
}

async function labelOf(context: Context): Promise<Pick<TownSources, 'answers' | 'edition' | 'scale'>> {
  const { options, config } = context
  const file = options.text('answers') ?? config.label.answers
  if (file !== undefined) {
    const { answers, edition, scale } = await labelInputs(file, context)
    return { answers, edition, scale }
  }
  const scale = await scaleOf([config.label.scale], context)
  const edition = editionOf(config.label.edition)
  return { scale, edition, answers: emptyAnswers({}, edition, scale) }
}

/** A path that is mistyped is wrong usage; an address that does not answer is a finding. */
async function mustExist(names: readonly (string | undefined)[], { io }: Context): Promise<void> {
  for (const name of names) {
    if (name === undefined || name === '-' || isUrl(name)) continue
    await stat(pathOf(name, io)).catch(() => {
      throw new CliError({ fr: `${name} : fichier ou dossier introuvable.`, en: `${name}: no such file or folder.` })
    })
  }
}

async function writeAll(out: string, town: TownReport, { io, lang, progress }: Context): Promise<void> {
  const folder = pathOf(out, io)
  try {
    await mkdir(folder, { recursive: true })
    for (const [path, content] of Object.entries(writeTownReport(town, { lang }))) await writeFile(join(folder, path), content)
  } catch (error) {
    const reason = writeError(error)
    throw new CliError({ fr: `--out ${out} : ${reason.fr}.`, en: `--out ${out}: ${reason.en}.` }, { cause: error })
  }
  progress.clear()
  io.stderr(lang === 'fr' ? `Rapport écrit : ${join(out, 'index.html')}\n` : `Report written: ${join(out, 'index.html')}\n`)
}
