export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

const TABLE = /<table:table\s[^>]*table:name="([^"]*)"[^>]*>([\s\S]*?)<\/table:table>/g
const ROW = /<table:table-row([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g
const CELL = /<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g
/** Spreadsheets end with thousands of repeated empty rows and cells: they are not unrolled. */
const MOST_REPEATS = 200

/** The sheets of an ODS `content.xml` as texts. Cells hold no nested table in a spreadsheet. */
export function sheetsOf(content: string): Sheet[] {
  return [...content.matchAll(TABLE)].map(([, name = '', body = '']) => ({ name: decode(name), rows: rowsOf(body) }))
}

function rowsOf(body: string): string[][] {
  return [...body.matchAll(ROW)].flatMap(([, attributes = '', cells = '']) => {
    const row = cellsOf(cells)
    return row.length === 0 ? [row] : Array.from({ length: repeats(attributes, 'rows') }, () => row)
  })
}

function cellsOf(body: string): string[] {
  const cells = [...body.matchAll(CELL)].flatMap(([, attributes = '', inner = '']) => {
    const text = textOf(inner)
    return Array.from({ length: repeats(attributes, 'columns') }, () => text)
  })
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop()
  return cells
}

function repeats(attributes: string, kind: 'rows' | 'columns'): number {
  const count = Number(new RegExp(`number-${kind}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1)
  return Math.min(count, MOST_REPEATS)
}

function textOf(inner: string): string {
  const paragraphs = [...inner.replace(/<office:annotation[\s\S]*?<\/office:annotation>/g, '').matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g)]
  return decode(paragraphs.map(([, text = '']) => text.replace(/<[^>]+>/g, '')).join('\n')).trim()
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
