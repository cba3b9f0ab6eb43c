import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkHtml, isCriterionId, type CriterionId, type PageResult } from '@communaux/accessibility'
import { checkPages, type CheckPagesOptions } from '@communaux/accessibility/audit'
import type { Report } from '@communaux/report'
import { readUrl } from '../../../net/read-url.ts'
import type { Context, ReportResult, Run } from '../../command.ts'
import { writeError } from '../../output-file.ts'
import { CliError } from '../../errors.ts'
import { htmlOf, textOf } from '../../html-of.ts'
import { isUrl, pathOf, readInput } from '../../input.ts'

/** Checks pages in a browser when there is one; from their source otherwise, and the rest says so. */
export const run: Run = async (context) => {
  const result = context.args.includes('-') ? await fromStdin(context) : await inBrowser(context)
  const out = context.options.text('out')
  if (out !== undefined) await writeEvidence(out, result, context)
  return result
}

/** A page on standard input has no address: its source alone is read. */
async function fromStdin({ args, input }: Context): Promise<ReportResult> {
  if (args.length > 1) throw new CliError({ fr: '« - » se donne seul.', en: '“-” must stand alone.' })
  const { pages, ...report } = checkHtml(htmlOf(await input('-')), { file: '<stdin>' })
  return { kind: 'report', report, extra: { pages } }
}

async function inBrowser(context: Context): Promise<ReportResult> {
  const { options, progress } = context
  const urls = await pagesOf(context)
  const states = options.text('states') === 'off' ? 'off' : 'auto'
  const criteria = criteriaOf(options.text('criteria'))
  // Only pages said to be a sample are compared with each other: unrelated pages would accuse one another.
  const sample = options.text('sample') !== undefined
  for await (const event of checkPages(urls, { ...network(urls, context), states, sample, ...(criteria && { criteria }) })) {
    if (event.kind === 'progress') progress.step({ ...event, text: { fr: `${event.url} – ${event.text.fr}`, en: `${event.url} – ${event.text.en}` } })
    else return resultOf(event.report, urls)
  }
  throw new CliError({ fr: 'le contrôle s’est arrêté sans rapport.', en: 'the check stopped without a report.' })
}

/** When no page at all could be opened, the report says so page by page, and the run is a failure to read. */
function resultOf({ pages, ...report }: Report & { readonly pages: readonly PageResult[] }, urls: readonly string[]): ReportResult {
  const closed = report.findings.filter(({ rule }) => rule === 'accessibility/page-unreachable')
  const [first] = closed
  const result: ReportResult = { kind: 'report', report, extra: { pages } }
  if (!first || closed.length < urls.length) return result
  return { ...result, cannotOpen: { fr: `${first.subject ?? ''} : ${first.message.fr}`, en: `${first.subject ?? ''}: ${first.message.en}` } }
}

/** Offline, no browser is started for addresses: they are unreachable. Our own reader bounds size and time. */
function network(urls: readonly string[], { io, offline }: Context): Pick<CheckPagesOptions, 'env' | 'readSource'> {
  const read = async (url: string): Promise<string> => {
    if (url.startsWith('file:')) return textOf(await readInput(url, io, offline))
    if (offline) throw new Error('--offline')
    const outcome = await readUrl(url, { fetch: io.fetchFor([new URL(url).host]), signal: io.signal, timeoutMs: 20_000 })
    if (!outcome.ok) throw new Error(outcome.reason.fr)
    return textOf({ name: url, base: url, bytes: outcome.value.bytes, contentType: outcome.value.contentType })
  }
  const noBrowser = offline && urls.some((url) => isUrl(url))
  return { env: noBrowser ? { ...io.env, CHROMIUM_PATH: '/nonexistent' } : io.env, readSource: read }
}

/** The arguments, then the lines of the sample; a file by its address. */
async function pagesOf(context: Context): Promise<readonly string[]> {
  const { args, options, io, input } = context
  const sample = options.text('sample')
  const lines = sample === undefined ? [] : textOf(await input(sample)).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  const names = [...args, ...lines]
  if (names.length === 0) throw new CliError({ fr: 'aucune page : donnez des adresses, des fichiers ou --sample.', en: 'no page: give addresses, files or --sample.' })
  const files = names.filter((name) => !isUrl(name))
  for (const name of files) await refuseWhatIsNoPage(name, context)
  return names.map((name) => (isUrl(name) ? name : pathToFileURL(pathOf(name, io)).href))
}

/** A file that opens and is no page is a mistake; one that does not open is said in the report. */
async function refuseWhatIsNoPage(name: string, { io, offline }: Context): Promise<void> {
  const file = await readInput(name, io, offline).catch(() => null)
  if (file) htmlOf(file)
}

function criteriaOf(text: string | undefined): readonly CriterionId[] | null {
  if (text === undefined) return null
  const ids = text.split(/[\s,;]+/).filter((id) => id !== '')
  const wrong = ids.find((id) => !isCriterionId(id))
  if (wrong === undefined) return ids.filter(isCriterionId)
  throw new CliError({ fr: `--criteria : « ${wrong} » n’est pas un critère du RGAA (de 1.1 à 13.12).`, en: `--criteria: “${wrong}” is not a criterion of the RGAA (1.1 to 13.12).` })
}

async function writeEvidence(out: string, { report, extra }: ReportResult, { io, lang }: Context): Promise<void> {
  const { writeHtml } = await import('@communaux/report/html')
  const { writeJson } = await import('@communaux/report/json')
  const folder = pathOf(out, io)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'index.html'), writeHtml(report, { lang, all: true }))
    await writeFile(join(folder, 'report.json'), writeJson({ ...report, ...extra }))
  } catch (error) {
    const reason = writeError(error)
    throw new CliError({ fr: `--out ${out} : ${reason.fr}.`, en: `--out ${out}: ${reason.en}.` }, { cause: error })
  }
}
