/** A tag, or the text before the next one. */
const TOKEN = /<(\/?)([a-z]+:[a-z-]+)([^>]*?)(\/?)>|([^<]+)/g
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9a-f]+));/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Spreadsheets end with a million empty cells written once: they are not unrolled. */
const MOST_REPEATS = 64

/**
 * The rows of every sheet of an ODS `content.xml` (OpenDocument 1.3, part 3, 9.1), as texts: a number, a percentage or a
 * yes/no cell gives its exact value, not what is displayed.
 */
export function rowsOfOds(content: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let rowRepeats = 1
  let cell: { value: string | null; text: string; repeats: number } | null = null
  let hidden = 0
  const endCell = (): void => {
    if (cell) for (let copy = 0; copy < cell.repeats; copy++) row.push(cell.value ?? cell.text)
    cell = null
  }
  const endRow = (): void => {
    while (row.at(-1) === '') row.pop()
    if (row.length > 0) for (let copy = 0; copy < rowRepeats; copy++) rows.push(row)
    row = []
  }
  for (const [, closing, name, attributes = '', selfClosing, text] of content.matchAll(TOKEN)) {
    const opens = closing === ''
    if (name === 'office:annotation' && selfClosing === '') hidden += opens ? 1 : -1
    else if (hidden > 0) continue
    else if (text !== undefined) {
      if (cell) cell.text += decode(text)
    } else if (name === 'table:table-row') {
      if (opens) rowRepeats = repeats(attributes, 'rows')
      if (!opens || selfClosing === '/') endRow()
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      if (opens) cell = { value: valueOf(attributes), text: '', repeats: repeats(attributes, 'columns') }
      if (!opens || selfClosing === '/') endCell()
    } else if (cell && opens) cell.text += spaceOf(name, attributes, cell.text)
  }
  return rows
}

/** A second paragraph, a line break, a run of spaces or a tab inside a cell. */
function spaceOf(name: string | undefined, attributes: string, before: string): string {
  if (name === 'text:p') return before === '' ? '' : '\n'
  if (name === 'text:line-break') return '\n'
  if (name === 'text:tab') return '\t'
  return name === 'text:s' ? ' '.repeat(Math.min(Number(attribute(attributes, 'text:c') ?? 1), MOST_REPEATS)) : ''
}

function valueOf(attributes: string): string | null {
  const type = attribute(attributes, 'office:value-type')
  if (type === 'boolean') return attribute(attributes, 'office:boolean-value')
  return type === 'float' || type === 'percentage' ? attribute(attributes, 'office:value') : null
}

const repeats = (attributes: string, kind: 'rows' | 'columns'): number => Math.min(Number(attribute(attributes, `table:number-${kind}-repeated`) ?? 1), MOST_REPEATS)

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
  return found === undefined ? null : decode(found)
}

const decode = (text: string): string =>
  text.replace(ENTITY, (_entity, name: string | undefined, decimal: string | undefined, hex: string | undefined) => (name ? (NAMED[name] ?? '') : characterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16))))

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')
