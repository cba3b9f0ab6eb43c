import { rate, readGrid, type Rate } from '@communaux/accessibility'
import type { Finding } from '@communaux/report'
import type { Store } from '../store/port.ts'
import type { Result } from './result.ts'
import type { Town } from './town.ts'

/** A person's audit grid, its rate, and where what we measure contradicts it. */
export interface GridView {
  readonly name: string
  readonly pages: number
  readonly rate: Rate
  /** « Conforme » in the grid where a machine sees a defect. Shown, never applied. */
  readonly contradictions: readonly Contradiction[]
  /** What could not be read in the file. */
  readonly problems: readonly Finding[]
}

export interface Contradiction {
  readonly page: string
  readonly criterion: string
  readonly finding: Finding
}

export async function gridOf(store: Store, town: Town, result: Result): Promise<GridView | null> {
  const given = town.sources.grid
  const document = given ? await store.documents.get(given.document) : null
  if (!given || !document) return null
  const { value, findings } = await readGrid(document.bytes, { file: given.name })
  return { name: given.name, pages: value.pages.length, rate: rate(value), contradictions: contradictions(value, result), problems: findings }
}

type Grid = Awaited<ReturnType<typeof readGrid>>['value']

function contradictions({ pages }: Grid, { report }: Result): Contradiction[] {
  const said = new Map(pages.map((page) => [page.url, page]))
  const found = report.findings.flatMap((finding): Contradiction[] => {
    const { page, criterion } = (finding.details ?? {}) as { page?: string; criterion?: string }
    const cells: Readonly<Record<string, { readonly status: string } | undefined>> = said.get(page)?.criteria ?? {}
    if (finding.outcome !== 'fails' || criterion === undefined || cells[criterion]?.status !== 'C') return []
    return [{ page: said.get(page)?.id ?? '', criterion, finding }]
  })
  // One line a page and criterion: the first defect is enough to contradict.
  return [...new Map(found.map((one) => [`${one.page} ${one.criterion}`, one])).values()]
}
