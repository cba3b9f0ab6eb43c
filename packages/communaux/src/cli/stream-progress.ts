import type { StreamProgress } from '@communaux/dcat'
import { formatNumber, type Language, type Localized } from '@communaux/report'
import type { Context } from './command.ts'

const MEGABYTE = 1_000_000
/** Milliseconds between two drawings of the bar. */
const PACE = 200
/** Without a terminal: a line for each tenth, or for each hundred megabytes when the size is not known. */
const TENTHS = 10
const STEP = 100 * MEGABYTE

/** How far a stream got, and how to say it. */
export interface StreamMeter {
  readonly note: (progress: StreamProgress) => void
  /** One line for who stopped it. */
  readonly stopped: (isWriting: boolean) => Localized
}

/** Tells where a stream stands: bytes, datasets and rate, in a bar or in a few lines. */
export function streamMeter({ io, progress }: Pick<Context, 'io' | 'progress'>, name: string, total: number): StreamMeter {
  const start = io.clock().getTime()
  let last: StreamProgress = { bytes: 0, datasets: 0, phase: 'read' }
  let drawn = 0
  let told = ''
  return {
    note: (now) => {
      last = now
      const key = io.stderrIsTerminal ? '' : `${now.phase} ${markOf(now, total)}`
      const time = io.clock().getTime()
      if (io.stderrIsTerminal ? time - drawn < PACE : key === told) return
      drawn = time
      told = key
      progress.step({ done: now.bytes, total: now.phase === 'read' ? total : 0, text: textOf(name, now, total, time - start), isSaid: true })
    },
    stopped: (isWriting) => {
      const { fr, en } = isWriting ? CUT : NOTHING
      return { fr: `arrêté : ${sizeOf(last, total, 'fr')}, ${datasetsOf(last, 'fr')}. ${fr}`, en: `stopped: ${sizeOf(last, total, 'en')}, ${datasetsOf(last, 'en')}. ${en}` }
    },
  }
}

const NOTHING: Localized = { fr: 'Rien n’a été écrit.', en: 'Nothing was written.' }
const CUT: Localized = { fr: 'Ce qui est écrit s’arrête là.', en: 'What is written stops there.' }

const markOf = ({ bytes, phase }: StreamProgress, total: number): number => (phase === 'settle' ? 0 : Math.floor(total > 0 ? (bytes / total) * TENTHS : bytes / STEP))

function textOf(name: string, now: StreamProgress, total: number, elapsed: number): Localized {
  const rate = elapsed > 0 ? now.bytes / MEGABYTE / (elapsed / 1000) : 0
  const speed = (lang: Language): string => (rate > 0 && now.phase === 'read' ? `, ${formatNumber(Math.round(rate), lang)} ${lang === 'fr' ? 'Mo/s' : 'MB/s'}` : '')
  const what = (lang: Language): string => (now.phase === 'read' ? sizeOf(now, total, lang) : lang === 'fr' ? 'jeux dispersés, remise en ordre' : 'scattered datasets, putting them together')
  return { fr: `${name} : ${what('fr')}, ${datasetsOf(now, 'fr')}${speed('fr')}`, en: `${name}: ${what('en')}, ${datasetsOf(now, 'en')}${speed('en')}` }
}

function sizeOf({ bytes }: StreamProgress, total: number, lang: Language): string {
  const read = formatNumber(Math.round(bytes / MEGABYTE), lang)
  const unit = lang === 'fr' ? 'Mo' : 'MB'
  return total > 0 ? `${read} ${unit} ${lang === 'fr' ? 'sur' : 'of'} ${formatNumber(Math.round(total / MEGABYTE), lang)}` : `${read} ${unit}`
}

function datasetsOf({ datasets }: StreamProgress, lang: Language): string {
  const n = formatNumber(datasets, lang)
  return lang === 'fr' ? `${n} ${datasets < 2 ? 'jeu de données' : 'jeux de données'}` : `${n} ${datasets === 1 ? 'dataset' : 'datasets'}`
}
