import type { Question, Scale } from '../../data/types.ts'
import { questionsOf } from '../../model/walk.ts'
import { COLUMNS } from '../../read/sheet/columns.ts'
import { sheetOf } from './rows.ts'
import { blankAnswers, type TemplateOptions } from './template.ts'
import { type ZipFile, zipStored } from './zip.ts'

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
const NAMESPACES = ['office', 'table', 'text', 'style'].map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join('') + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
/** Centimetres, in the order of the columns. */
const WIDTHS = [4.5, 4, 9, 5, 6, 5, 6, 6, 9]

/**
 * A questionnaire to fill in a spreadsheet, as OpenDocument: a list to choose from where the answer is one of a few words.
 * Read back by `readAnswersOds`.
 *
 * @returns the bytes of the file; the same scale and answers give the same bytes
 * @example templateOds(communaux2026).length > 0 // true
 */
export function templateOds(scale: Scale, { lang = 'fr', profile = {}, answers = blankAnswers(scale, profile) }: TemplateOptions = {}): Uint8Array {
  const files: ZipFile[] = [
    { name: 'mimetype', text: TYPE },
    { name: 'META-INF/manifest.xml', text: MANIFEST },
    { name: 'styles.xml', text: `${HEAD}<office:document-styles${NAMESPACES} office:version="1.3"/>` },
    { name: 'content.xml', text: content(scale, sheetOf(scale, answers, lang)) },
  ]
  return zipStored(files)
}

const MANIFEST = `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`

function content(scale: Scale, rows: readonly (readonly string[])[]): string {
  const questions = [...questionsOf(scale)].map(({ item }) => item)
  const body = rows.map((row, index) => rowXml(row, questions[index - 1])).join('')
  const columns = WIDTHS.map((_width, index) => `<table:table-column table:style-name="co${index}"/>`).join('')
  return `${HEAD}<office:document-content${NAMESPACES} office:version="1.3">${STYLES}<office:body><office:spreadsheet>${validations(questions)}<table:table table:name="Questionnaire">${columns}${body}</table:table></office:spreadsheet></office:body></office:document-content>`
}

const STYLES = `<office:automatic-styles>${WIDTHS.map((width, index) => `<style:style style:name="co${index}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`).join('')}<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:border-bottom="1pt solid #000000" fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style></office:automatic-styles>`

/** The words that a cell accepts, for the questions that have a few. */
function wordsOf({ kind, options = [] }: Question): readonly string[] {
  if (kind === 'yes-no') return ['oui', 'non']
  return kind === 'choice' ? options.map(({ id }) => id) : []
}

function validations(questions: readonly Question[]): string {
  const lists = questions.filter((question) => wordsOf(question).length > 0).map((question) => {
    const words = wordsOf(question).map((word) => `"${word.replaceAll('"', '""')}"`).join(';')
    return `<table:content-validation table:name="${escapeXml(question.id)}" table:condition="${escapeXml(`of:cell-content-is-in-list(${words})`)}" table:allow-empty-cell="true" table:display-list="unsorted"/>`
  })
  return `<table:content-validations>${lists.join('')}</table:content-validations>`
}

const ANSWER = COLUMNS.indexOf('answer')

function rowXml(row: readonly string[], question: Question | undefined): string {
  const cells = row.map((cell, index) => {
    const list = question && index === ANSWER && wordsOf(question).length > 0 ? ` table:content-validation-name="${escapeXml(question.id)}"` : ''
    const style = `table:style-name="${question ? 'cell' : 'head'}"${list}`
    return cell === '' ? `<table:table-cell ${style}/>` : `<table:table-cell ${style} office:value-type="string">${paragraphs(cell)}</table:table-cell>`
  })
  return `<table:table-row>${cells.join('')}</table:table-row>`
}

const paragraphs = (cell: string): string => cell.split('\n').map((line) => `<text:p>${escapeXml(line).replace(/ {2,}/g, (run) => ` <text:s text:c="${run.length - 1}"/>`)}</text:p>`).join('')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 has no place for control characters: they become a space. */
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
