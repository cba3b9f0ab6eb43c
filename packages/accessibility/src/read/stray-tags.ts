import type { SourceError } from '../model/page.ts'

const VOID = /^(?:area|base|basefont|bgsound|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr)$/
/** Elements whose end tag may be left out. */
const OPTIONAL = /^(?:body|caption|colgroup|dd|dt|head|html|li|optgroup|option|p|rb|rp|rt|rtc|tbody|td|tfoot|th|thead|tr)$/
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|svg|math|noscript|template|iframe|xmp)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi

/**
 * End tags that close nothing, and elements closed while others inside are open. A browser repairs both in
 * silence and its parser does not report them; the codes are those of the HTML norm.
 */
export function strayTags(html: string): SourceError[] {
  const open: string[] = []
  const errors: SourceError[] = []
  for (const match of html.matchAll(TOKEN)) {
    const tag = match[3]?.toLowerCase()
    if (tag === undefined || VOID.test(tag)) continue
    if (match[2] === '') {
      if (!match[4]?.endsWith('/')) open.push(tag)
      continue
    }
    const at = open.lastIndexOf(tag)
    if (at < 0) {
      if (!OPTIONAL.test(tag)) errors.push({ code: 'end-tag-without-matching-open-element', ...placeOf(html, match.index) })
      continue
    }
    if (open.slice(at + 1).some((inner) => !OPTIONAL.test(inner))) errors.push({ code: 'closing-of-element-with-open-child-elements', ...placeOf(html, match.index) })
    open.length = at
  }
  return errors
}

function placeOf(html: string, index: number): { line: number; column: number } {
  const before = html.slice(0, index)
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') }
}
