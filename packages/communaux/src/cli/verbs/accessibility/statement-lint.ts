import { lintStatement } from '@communaux/accessibility'
import type { Run } from '../../command.ts'
import { isUrl } from '../../input.ts'
import { textOf } from '../../html-of.ts'

/** What a published statement lacks. Markdown is read too: what counts is what it says. */
export const run: Run = async ({ args, input, now }) => {
  const [name = ''] = args
  const page = await input(name)
  const report = lintStatement(textOf(page), { ...(isUrl(page.name) ? { url: page.base } : { file: page.name }), now: new Date(now) })
  return { kind: 'report', report }
}
