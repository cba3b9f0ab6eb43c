import type { Localized } from '@communaux/report'
import type { Part, TownSources } from 'communaux'
import type { Step } from './collection.ts'

const TEXT: Readonly<Record<Part, Localized>> = {
  catalogue: { fr: 'Lire et contrôler le catalogue de données', en: 'Read and check the data catalogue' },
  repositories: { fr: 'Lire les licences des dépôts de code', en: 'Read the licences of the code repositories' },
  site: { fr: 'Regarder le site et sa déclaration d\'accessibilité', en: 'Look at the site and its accessibility statement' },
  label: { fr: 'Estimer le label', en: 'Estimate the label' },
}
const ORDER: readonly Part[] = ['catalogue', 'repositories', 'site', 'label']

/** The steps that these sources call for, all to come. */
export function stepsOf({ catalogue, siren, repositories = [], site }: TownSources): Step[] {
  const wanted: Readonly<Record<Part, boolean>> = {
    catalogue: (catalogue ?? siren) !== undefined,
    repositories: repositories.length > 0,
    site: site !== undefined,
    label: true,
  }
  return ORDER.filter((part) => wanted[part]).map((part) => ({ id: part, text: TEXT[part], state: 'waiting' }))
}

/** A part under way: those before it are over. */
export function reached(steps: readonly Step[], part: Part, detail: Localized): Step[] {
  const at = steps.findIndex(({ id }) => id === part)
  return steps.map((step, index) => {
    if (index === at) return { ...step, detail, state: step.state === 'failed' ? 'failed' : 'running' }
    return index < at ? over(step) : step
  })
}

/** A part in which a source did not answer. */
export const failed = (steps: readonly Step[], part: Part): Step[] => steps.map((step) => (step.id === part ? { ...step, state: 'failed' } : step))

export const allOver = (steps: readonly Step[]): Step[] => steps.map(over)

const over = (step: Step): Step => (step.state === 'failed' ? step : { ...step, state: 'done' })
