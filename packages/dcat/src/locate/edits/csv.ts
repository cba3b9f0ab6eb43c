import { isReference } from '../../model/graph.ts'
import { separatorOf } from '../../read/csv/parse.ts'
import { platformText } from './platform-text.ts'
import { replacing, type WriteEdit } from './types.ts'

/** In a table a value is a cell, or a piece of one: quoted when it must be. */
export function csvEdits(text: string): WriteEdit {
  const separator = separatorOf(text)
  const needsQuotes = (cell: string): boolean => cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell)

  return ({ value }, { property, to }) => {
    if (!value) return undefined
    const written = isReference(to) ? platformText(property, to.id, 'scdl') : to.value
    const before = text[value.start - 1]
    const isCell = before === undefined || before === separator || before === '\n' || before === '\r'
    if (!isCell && needsQuotes(written)) return undefined
    return replacing(value, isCell && needsQuotes(written) ? `"${written.replaceAll('"', '""')}"` : written)
  }
}
