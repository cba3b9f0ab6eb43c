import type { Town } from '../../town/town.ts'
import type { View } from '../../ui/view.ts'

/** What nobody has said of the collectivity yet: it keeps questions open, or pages unseen. */
export function ToComplete({ view, town, base }: { view: View; town: Town; base: string }) {
  const { profile, sources } = town
  const missing = [
    sources.site === undefined ? view.t('l\'adresse du site', 'the address of the site') : '',
    profile === undefined ? view.t('la nature de la collectivité', 'the kind of collectivity') : '',
    profile?.population === undefined ? view.t('le nombre d\'habitants', 'the number of inhabitants') : '',
  ].filter(Boolean)
  if (town.sample) return null
  return (
    <p>
      {missing.length > 0 && view.t(`Nous ne connaissons pas encore : ${missing.join(', ')}. `, `We do not know yet: ${missing.join(', ')}. `)}
      <a href={view.href(`${base}/fiche`)}>{missing.length > 0 ? view.t('Compléter la fiche', 'Complete the sheet') : view.t('Changer la fiche de la collectivité', 'Change the collectivity\'s sheet')}</a>
    </p>
  )
}
