import type { View } from '../../ui/view.ts'
import type { Filter } from './filter.ts'

/** Links to the pages of a long table. */
export function Pages({ view, filter, pages }: { view: View; filter: Filter; pages: number }) {
  if (pages < 2) return null
  const href = (page: number): string => view.href(view.path, { q: filter.text, etat: filter.state, format: filter.format, page: String(page) })
  return (
    <nav aria-label={view.t('Pages du tableau', 'Pages of the table')}>
      <ul>
        {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
          <li>
            <a href={href(page)} aria-current={page === filter.page ? 'page' : undefined}>
              <span class="unseen">{view.t('Page ', 'Page ')}</span>
              {page}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
