import type { Language } from '@communaux/report'
import type { Io } from './io.ts'
import type { Progress, Step } from './progress.ts'

const BAR = 20

/** A bar that redraws itself on a terminal; one plain line a step elsewhere. */
export function showProgress(io: Io, lang: Language): Progress {
  return io.stderrIsTerminal && io.env.TERM !== 'dumb' ? bar(io, lang) : lines(io, lang)
}

function lines(io: Io, lang: Language): Progress {
  let last = ''
  return {
    step: ({ text }) => {
      if (text[lang] === last) return
      last = text[lang]
      io.stderr(`${last}\n`)
    },
    clear: () => undefined,
  }
}

function bar(io: Io, lang: Language): Progress {
  let drawn = false
  return {
    step: (step) => {
      drawn = true
      io.stderr(`\r\u001b[K${barLine(step, lang).slice(0, Math.max(20, io.columns - 1))}`)
    },
    clear: () => {
      if (drawn) io.stderr('\r\u001b[K')
      drawn = false
    },
  }
}

function barLine({ done, total, text, isSaid }: Step, lang: Language): string {
  if (total <= 0) return text[lang]
  const filled = Math.min(BAR, Math.round((done / total) * BAR))
  return `${'█'.repeat(filled)}${'·'.repeat(BAR - filled)} ${isSaid ? '' : `${done}/${total} `}${text[lang]}`
}
