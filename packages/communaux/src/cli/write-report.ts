import type { Language, Report } from '@communaux/report'
import type { ReportFormat } from './common-options.ts'

export interface WriteOptions {
  readonly lang: Language
  readonly all: boolean
  readonly color: boolean
  readonly width: number
}

/** A report in the format asked; only the writer of that format is loaded. */
export async function writeReport(report: Report, format: ReportFormat, options: WriteOptions): Promise<string> {
  const { lang, all } = options
  switch (format) {
    case 'text':
      return (await import('@communaux/report/text')).writeText(report, options)
    case 'json':
      return (await import('@communaux/report/json')).writeJson(report)
    case 'sarif':
      return (await import('@communaux/report/sarif')).writeSarif(report, { lang })
    case 'junit':
      return (await import('@communaux/report/junit')).writeJunit(report, { lang })
    case 'codequality':
      return (await import('@communaux/report/codequality')).writeCodeQuality(report, { lang })
    case 'markdown':
      return (await import('@communaux/report/markdown')).writeMarkdown(report, { lang, all })
    case 'html':
      return (await import('@communaux/report/html')).writeHtml(report, { lang, all })
  }
}
