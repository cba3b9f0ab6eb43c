import { writeFile } from 'node:fs/promises'
import { counts, type FailLevel, type Finding, type Language, type Report, typeset } from '@communaux/report'
import { applyConfig } from '../config/apply.ts'
import type { AnswerLevel, AnswerResult, Context, ReportResult, Result } from './command.ts'
import { REPORT_FORMATS, type ReportFormat } from './common-options.ts'
import { CliError } from './errors.ts'
import { outputFile, refusal } from './output-file.ts'
import { failLevelOf, wantsColour } from './settings.ts'
import { writeReport } from './write-report.ts'

/**
 * Writes what a verb gives, where and how it was asked for.
 *
 * @returns the exit code: 1 when something counts, else 0
 */
export async function emit(result: Result, context: Context): Promise<number> {
  const { lang, options, io } = context
  switch (result.kind) {
    case 'report':
      return emitReport(result, context)
    case 'answer':
      await put(answer(result, options.text('format'), lang), context)
      return answerFails(result.level ?? null, failLevelOf(options), options.flag('strict')) ? 1 : 0
    case 'document':
      for (const note of result.notes ?? []) io.stderr(`${typeset(note[lang], lang)}\n`)
      await put(result.content, context)
      return 0
    case 'done':
      for (const note of result.notes) io.stderr(`${typeset(note[lang], lang)}\n`)
      return 0
  }
}

function answer(result: AnswerResult, format: string | undefined, lang: Language): string {
  if (format === 'json') return json(result.json)
  return ended(format === 'markdown' && result.markdown ? result.markdown(lang) : result.text(lang))
}

async function emitReport(result: ReportResult, context: Context): Promise<number> {
  const { lang, options, io } = context
  const strict = options.flag('strict')
  const configured = applyConfig(result.report, context.config, context.now)
  const report = await withoutKnown(strict ? hardened(configured) : configured, context)
  const format = reportFormat(options.text('format'))
  const intro = format === 'text' && result.intro ? result.intro(lang) : ''
  const whole: Report = format === 'json' ? { ...report, ...result.extra } : report
  const written = await writeReport(whole, format, { lang, all: options.flag('all'), color: !options.has('output') && wantsColour(io), width: io.columns })
  await put(intro + ended(written), context)
  if (result.cannotOpen) throw new CliError(result.cannotOpen)
  const level = failLevelOf(options) ?? 'error'
  return report.findings.some((finding) => counts(finding, level, strict)) ? 1 : 0
}

/** `--baseline`: what was already known no longer counts. */
async function withoutKnown(report: Report, { options, input }: Context): Promise<Report> {
  const file = options.text('baseline')
  if (file === undefined) return report
  const { readBaseline, withoutBaseline } = await import('@communaux/report/baseline')
  const { value, findings } = readBaseline(new TextDecoder().decode((await input(file)).bytes), file)
  const [first] = findings
  if (!first) return withoutBaseline(report, value)
  const place = first.location ? `${file}:${first.location.line}:${first.location.column}` : file
  throw new CliError({ fr: `${place} : ${first.message.fr}`, en: `${place}: ${first.message.en}` })
}

/** `--strict`: what was repaired in reading counts as an error. What is unknown is counted by its outcome. */
function hardened(report: Report): Report {
  return { ...report, findings: report.findings.map((finding) => (isRepair(finding) ? { ...finding, severity: 'error' } : finding)) }
}

/** What a reader mended or gave up on has a rule of its own, named `read-…`. */
const isRepair = (finding: Finding): boolean => finding.rule.startsWith('dcat/read-')

function answerFails(level: AnswerLevel, failOn: FailLevel | null, strict: boolean): boolean {
  if (level === null) return false
  if (level === 'unknown') return strict
  if (failOn === null) return false
  return failOn === 'warning' || (failOn === 'error' && level === 'error')
}

const reportFormat = (option: string | undefined): ReportFormat => REPORT_FORMATS.find((format) => format === option) ?? 'text'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

async function put(content: string | Uint8Array, { options, io, progress }: Context): Promise<void> {
  progress.clear()
  const file = options.text('output')
  if (file === undefined || file === '-') {
    io.stdout(content)
    return
  }
  await outputFile(file, io, (target) => writeFile(target, content, { signal: io.signal }).catch(refusal(file, io)))
}
