import type { View } from './view.ts'

/** Rows of a table shown at once: a page stays light, whatever the size of the town. */
export const PER_PAGE = 50

/** The rows of one page. */
export const pageOf = <T,>(rows: readonly T[], page: number): readonly T[] => rows.slice((page - 1) * PER_PAGE, page * PER_PAGE)

/** The number of a page in an address; the first one when it is not a number. */
export function readPage(text: string | undefined): number {
  const page = Number(text ?? '1')
  return Number.isInteger(page) && page > 0 ? page : 1
}

type Props = { view: View; page: number; rows: number; query?: Readonly<Record<string, string>> }

/** Links to the pages of a long table. */
export function Pages({ view, page: current, rows, query = {} }: Props) {
  const pages = Math.ceil(rows / PER_PAGE)
  if (pages < 2) return null
  return (
    <nav aria-label={view.t('Pages du tableau', 'Pages of the table')}>
      <ul>
        {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
          <li>
            <a href={view.href(view.path, { ...query, page: String(page) })} aria-current={page === current ? 'page' : undefined}>
              <span class="unseen">{view.t('Page ', 'Page ')}</span>
              {page}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
