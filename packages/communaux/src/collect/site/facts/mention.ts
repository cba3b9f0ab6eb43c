import { isReadable, visibleText } from '../../../read/page.ts'
import type { SiteContext, SiteFact } from '../context.ts'

const MENTION = /accessibilit[ée]\s*:?\s*(?:site\s+)?(totalement|partiellement|non)[\s-]+conforme/i
const STATES: Readonly<Record<string, string>> = { totalement: 'total', partiellement: 'partial', non: 'none' }

const mentionOf = ({ home }: SiteContext): { text: string; state: string } | null => {
  const match = MENTION.exec(visibleText(home.page.root))
  return match ? { text: match[0], state: STATES[(match[1] ?? '').toLowerCase()] ?? 'none' } : null
}

/** A page drawn by scripts may bear it without its source saying so: then nothing is said. */
export const mentionPresent: SiteFact = {
  fact: 'accessibility.mention.present',
  rule: 'accessibility/mention',
  on: 'home',
  measure: (context) => {
    const mention = mentionOf(context)
    if (mention) return { value: true, excerpt: mention.text }
    return isReadable(context.home.page) ? { value: false } : null
  },
}

export const mentionState: SiteFact = {
  fact: 'accessibility.mention.state',
  rule: 'accessibility/mention',
  on: 'home',
  measure: (context) => {
    const mention = mentionOf(context)
    return mention && { value: mention.state, excerpt: mention.text }
  },
}
