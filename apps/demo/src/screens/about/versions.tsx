import type { View } from '../../ui/view.ts'

const PACKAGES = ['communaux', '@communaux/report', '@communaux/dcat', '@communaux/licence', '@communaux/accessibility', '@communaux/label'] as const

/** What each package does here. Every result names the editions of the rules that it used. */
export function Versions({ view }: { view: View }) {
  const does = {
    communaux: view.t('collecte les faits d\'une collectivité', 'collects the facts of a collectivity'),
    '@communaux/report': view.t('donne leur forme aux constats', 'gives findings their shape'),
    '@communaux/dcat': view.t('lit et contrôle les catalogues de données', 'reads and checks data catalogues'),
    '@communaux/licence': view.t('reconnaît les licences', 'recognises licences'),
    '@communaux/accessibility': view.t('lit les déclarations et les pages', 'reads statements and pages'),
    '@communaux/label': view.t('estime le label', 'estimates the label'),
  } satisfies Record<(typeof PACKAGES)[number], string>
  return (
    <section aria-labelledby="briques">
      <h2 id="briques">{view.t('Les briques', 'The packages')}</h2>
      <dl class="facts">
        {PACKAGES.map((name) => (
          <div>
            <dt><code>{name}</code></dt>
            <dd>{does[name]}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{view.t('Chaque preuve nomme la règle et la version qui l\'ont produite.', 'Every proof names the rule and the version that made it.')}</p>
    </section>
  )
}
