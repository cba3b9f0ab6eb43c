import { themes } from '@communaux/accessibility'
import { oneLine, type Finding } from '@communaux/report'
import type { Result } from '../../town/result.ts'
import { StateMark } from '../../ui/state.tsx'
import { Table } from '../../ui/table.tsx'
import type { View } from '../../ui/view.ts'

/** The themes of RGAA where something was found, in its order. A theme where nothing was is not shown: nobody can say that it passes. */
export function ThemeTable({ view, result: { pages: seen, report } }: { view: View; result: Result }) {
  const titles = new Map(seen.map(({ url, title }) => [url, oneLine(title)]))
  const rows = themes.map((theme) => ({ theme, ...countsOf(report.findings.filter((finding) => themeOf(finding) === String(theme.id))) })).filter(({ fails, unknown }) => fails + unknown > 0)
  if (rows.length === 0) return null
  const caption = view.t('Défauts relevés, thème par thème', 'Defects found, theme by theme')
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{view.t('Par thème du RGAA', 'By theme of RGAA')}</h2>
      <Table caption={caption} head={[view.t('Thème', 'Theme'), view.t('À corriger', 'To fix'), view.t('À vérifier', 'To check'), view.t('Pages', 'Pages')]}>
        {rows.map(({ theme, fails, unknown, pages }) => (
          <tr>
            <th scope="row">{theme.id}. {view.say(theme.label)}</th>
            <td>{fails > 0 ? <StateMark view={view} state="fails" word={view.t(`${fails} élément${fails > 1 ? 's' : ''}`, `${fails} element${fails > 1 ? 's' : ''}`)} /> : '–'}</td>
            <td>{unknown > 0 ? <StateMark view={view} state="unknown" word={view.t(`${unknown} élément${unknown > 1 ? 's' : ''}`, `${unknown} element${unknown > 1 ? 's' : ''}`)} /> : '–'}</td>
            <td>{pages.map((page) => titles.get(page) ?? oneLine(page)).join(' · ')}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

const detailsOf = ({ details }: Finding): { page?: string; criterion?: string } => details ?? {}
const themeOf = (finding: Finding): string | undefined => detailsOf(finding).criterion?.split('.')[0]

function countsOf(findings: readonly Finding[]): { fails: number; unknown: number; pages: string[] } {
  const fails = findings.filter(({ outcome }) => outcome === 'fails').length
  const pages = new Set(findings.flatMap((finding) => detailsOf(finding).page ?? []))
  return { fails, unknown: findings.length - fails, pages: [...pages] }
}
