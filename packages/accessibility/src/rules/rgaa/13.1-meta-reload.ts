import { defect, each, rgaaRule, type PageRule } from '../../model/page-rule.ts'

export const metaReload: PageRule = rgaaRule({
  name: '13.1-meta-reload',
  tests: ['13.1.1'],
  title: { fr: 'La page ne se recharge pas seule', en: 'The page does not reload by itself' },
  message: { fr: 'La page se recharge d’elle-même toutes les {n} secondes.', en: 'The page reloads by itself every {n} seconds.' },
  remedy: ['developer', 'hours', { fr: 'Retirer le rechargement automatique, ou laisser l’usager l’arrêter.', en: 'Remove the automatic reload, or let people stop it.' }],
  check: (page) =>
    each(page.elements.filter(({ tag, attrs }) => tag === 'meta' && attrs['http-equiv']?.toLowerCase() === 'refresh'), (meta) => {
      const [, seconds] = /^\s*(\d+)\s*;?\s*$/.exec(meta.attrs['content'] ?? '') ?? []
      return seconds === undefined || Number(seconds) === 0 || Number(seconds) > TWENTY_HOURS ? null : defect(page, meta, '13.1.1', { params: { n: seconds } })
    }),
})

const TWENTY_HOURS = 20 * 3600
