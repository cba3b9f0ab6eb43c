import type { Language } from '@communaux/report'
import { formatPoints } from '../model/format.ts'
import type { DomainResult, Parts, ScoreResult } from '../model/result.ts'
import { levelName, PART_IDS, PART_WORDS } from './words.ts'

/** A table ready to be written: the first cell of each row is its header. */
export interface Table {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The bar as a table: a row for each domain, then the total; the numbers of the picture.
 *
 * @example barTable(score(emptyAnswers({}), { edition: tnl2025, scale: communaux2026 }), 'en').rows.length // 6
 */
export function barTable(result: ScoreResult, lang: Language): Table {
  const total = { name: { fr: 'Ensemble', en: 'Total' }, parts: result.parts, points: result.points }
  return {
    caption: lang === 'fr' ? 'Points par domaine' : 'Points by domain',
    head: [lang === 'fr' ? 'Domaine' : 'Domain', ...PART_IDS.map((id) => capital(PART_WORDS[id].name[lang])), lang === 'fr' ? 'Total possible' : 'Possible total'],
    rows: [...result.domains, total].map((domain) => row(domain, lang)),
  }
}

function row({ name, parts, points }: Pick<DomainResult, 'name' | 'parts' | 'points'>, lang: Language): string[] {
  return [name[lang], ...PART_IDS.map((id) => formatPoints(parts[id satisfies keyof Parts], lang)), formatPoints(points.of, lang)]
}

/**
 * The thresholds as a table: each level, from how many points, and whether it is held.
 *
 * @example levelTable(score(emptyAnswers({}), { edition: tnl2025, scale: communaux2026 }), 'en').rows.length // 4
 */
export function levelTable(result: ScoreResult, lang: Language): Table {
  const ranks = result.levels.map(({ id }) => id)
  return {
    caption: lang === 'fr' ? 'Niveaux' : 'Levels',
    head: lang === 'fr' ? ['Niveau', 'À partir de', 'Estimation'] : ['Level', 'From', 'Estimate'],
    rows: result.levels.map(({ id, from }, index) => [levelName(result, id, lang), formatPoints(from * result.points.of, lang), reachWord(index, ranks, result, lang)]),
  }
}

/** Whether a level is held, still possible, or out of reach. */
export function reachWord(index: number, ranks: readonly string[], { level, points }: ScoreResult, lang: Language): string {
  if (points.min === null) return lang === 'fr' ? 'indéterminé' : 'undetermined'
  if (level.min !== null && index <= ranks.indexOf(level.min)) return lang === 'fr' ? 'atteint' : 'reached'
  if (level.max !== null && index <= ranks.indexOf(level.max)) return lang === 'fr' ? 'possible' : 'possible'
  return lang === 'fr' ? 'hors d’atteinte' : 'out of reach'
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
