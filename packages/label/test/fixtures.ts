import type { Edition } from '../src/index.ts'

export const localized = (text: string): { fr: string; en: string } => ({ fr: text, en: text })

/** A small edition that stands for any label. */
export const edition: Edition = {
  id: 'essai-2026', name: localized('Essai 2026'), known: { domains: 'none', levels: 'none', questions: 'none' },
  domains: [], levels: [], calendar: [], notes: [], sources: [],
}
