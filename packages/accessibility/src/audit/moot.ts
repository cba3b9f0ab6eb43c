import type { Page } from '../model/page.ts'
import type { AxeAnswer } from './axe-run.ts'

/**
 * The answer of axe-core without what this page makes moot: only the first refresh of a page is obeyed (HTML,
 * « declarative refresh »), and axe-core judges each of them.
 */
export function withoutMoot(answer: AxeAnswer, page: Page): AxeAnswer {
  const [first, ...others] = page.elements.filter(({ tag, attrs }) => tag === 'meta' && attrs['http-equiv']?.toLowerCase() === 'refresh' && /^\s*\d/.test(attrs['content'] ?? ''))
  if (others.length === 0 || !/^\s*0+(?:\.\d*)?\s*[;,\s]/.test(first?.attrs['content'] ?? '')) return answer
  return { ...answer, violations: answer.violations.filter(({ id }) => id !== 'meta-refresh') }
}
