import type { Edition, ScoreResult } from '@communaux/label'
import { formatNumber, formatPercent, type Language } from '@communaux/report'

const WORDS = {
  fr: {
    points: 'Points', level: 'Niveau estimé', coverage: 'Part renseignée', between: 'entre', and: 'et', of: 'sur', none: 'aucun niveau', nothing: 'rien ne compte encore',
    domains: 'Domaines', gates: 'Conditions', scale: 'grille d’estimation', by: 'de',
    parts: { proven: 'prouvé', toVerify: 'à vérifier', missing: 'manque', lost: 'non tenu' },
    gate: { met: 'remplie', unmet: 'non remplie', open: 'à vérifier', 'not-applicable': 'sans objet' },
  },
  en: {
    points: 'Points', level: 'Estimated level', coverage: 'Share answered', between: 'between', and: 'and', of: 'of', none: 'no level', nothing: 'nothing counts yet',
    domains: 'Domains', gates: 'Gates', scale: 'scale', by: 'by',
    parts: { proven: 'proven', toVerify: 'to verify', missing: 'missing', lost: 'not held' },
    gate: { met: 'met', unmet: 'unmet', open: 'to verify', 'not-applicable': 'not applicable' },
  },
} as const

const BAR = 40
const FILL = { proven: '█', toVerify: '▒', missing: '·', lost: ' ' } as const

/** A result for a terminal: what it is an estimate of first, then the bar, points, level, domains, gates. */
export function scoreText(result: ScoreResult, edition: Edition, lang: Language): string {
  const words = WORDS[lang]
  return [
    `${edition.name[lang]} – ${words.scale} ${result.scale.id} ${words.by} ${result.scale.author}`,
    result.notice[lang],
    '',
    barLine(result, lang),
    `${words.points} – ${interval(result.points, lang)}`,
    `${words.level} – ${levelText(result, lang)}`,
    `${words.coverage} – ${formatPercent(result.coverage, lang)}`,
    '',
    words.domains,
    ...result.domains.map(({ name, points, coverage }) => `  ${name[lang]} – ${interval(points, lang)} (${formatPercent(coverage, lang)})`),
    ...(result.gates.length > 0 ? ['', words.gates, ...result.gates.map(({ text, level, state }) => `  ${text[lang]} (${nameOf(result, level, lang)}) – ${words.gate[state]}`)] : []),
  ].join('\n')
}

/** Solid, hatched, dotted, empty; the words follow, so that nothing depends on the drawing. */
function barLine({ parts, points }: ScoreResult, lang: Language): string {
  if (points.of === 0) return WORDS[lang].nothing
  const names = ['proven', 'toVerify', 'missing', 'lost'] as const
  const drawn = names.map((name) => FILL[name].repeat(Math.round((parts[name] / points.of) * BAR))).join('')
  const said = names.filter((name) => parts[name] > 0).map((name) => `${WORDS[lang].parts[name]} ${one(parts[name], lang)}`)
  return `[${drawn.padEnd(BAR).slice(0, BAR)}] ${said.join(', ')}`
}

const one = (value: number, lang: Language): string => formatNumber(Math.round(value * 10) / 10, lang)

function interval({ min, max, of }: ScoreResult['points'], lang: Language): string {
  const words = WORDS[lang]
  if (min === null || max === null) return words.nothing
  const total = `${words.of} ${one(of, lang)}`
  return min === max ? `${one(min, lang)} ${total}` : `${words.between} ${one(min, lang)} ${words.and} ${one(max, lang)} ${total}`
}

function levelText(result: ScoreResult, lang: Language): string {
  const { min, max } = result.level
  const words = WORDS[lang]
  return min === max ? nameOf(result, min, lang) : `${words.between} ${nameOf(result, min, lang)} ${words.and} ${nameOf(result, max, lang)}`
}

const nameOf = ({ levels }: ScoreResult, id: string | null, lang: Language): string => levels.find((level) => level.id === id)?.name[lang] ?? WORDS[lang].none
