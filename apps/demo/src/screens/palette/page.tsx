import { TownPage } from '../../ui/town-page.tsx'
import { describedBy, Field } from '../../ui/field.tsx'
import type { View } from '../../ui/view.ts'
import type { Shown } from '../town/shown.ts'
import { MOST, type Palette } from './colours.ts'
import { Matrix } from './matrix.tsx'

type Props = { shown: Shown; text: string; palette: Palette }

/** The colours of a graphic charter, each on each: which may bear text, and the nearest that may. */
export function PalettePage({ shown: { view, town, base, collection }, text, palette: { colours, unread, left } }: Props) {
  const title = view.t('Les couleurs de votre charte', 'Your brand colours')
  const error = errorOf(view, unread, left)
  return (
    <TownPage view={view} town={town} title={error === undefined ? title : `${view.t('Erreur', 'Error')} · ${title}`} clock={collection.at}>
      <p class="kicker"><a href={view.href(`${base}/accessibilite`)}>{view.t('Accessibilité', 'Accessibility')}</a></p>
      <h1>{title}</h1>
      <p class="lede">{view.t('Quelles couleurs peuvent porter du texte, et sur quel fond ?', 'Which colours may bear text, and on which background?')}</p>
      <form method="get" action={view.path}>
        {view.lang === 'en' && <input type="hidden" name="lang" value="en" />}
        <Field view={view} id="couleurs" label={view.t('Vos couleurs, une par ligne', 'Your colours, one a line')} help={view.t(`Par exemple #0b5871 ou rgb(11, 88, 113). ${MOST} au plus.`, `For instance #0b5871 or rgb(11, 88, 113). ${MOST} at most.`)} error={error}>
          <textarea id="couleurs" name="couleurs" rows={5} spellcheck={false} aria-invalid={error === undefined ? undefined : 'true'} aria-describedby={describedBy('couleurs', true, error !== undefined)}>{text}</textarea>
        </Field>
        <button type="submit">{view.t('Voir les contrastes', 'See the contrasts')}</button>
      </form>
      {colours.length > 1 && (
        <section aria-labelledby="contrastes">
          <h2 id="contrastes">{view.t('Les contrastes', 'The contrasts')}</h2>
          <p>{view.t('Il faut 4,5 pour un texte ordinaire, 3 pour un grand texte (24 pixels, ou 18,5 en gras) et pour les pictogrammes.', '4.5 is needed for ordinary text, 3 for large text (24 pixels, or 18.5 in bold) and for icons.')}</p>
          <Matrix view={view} colours={colours} />
          <p class="soft">{view.t('« Essayez » donne la couleur de texte la plus proche, de même teinte, qui suffit pour tout texte.', '“Try” gives the nearest text colour, of the same hue, that is enough for any text.')}</p>
        </section>
      )}
      {colours.length === 1 && <p>{view.t('Ajoutez une seconde couleur : un contraste se mesure à deux.', 'Add a second colour: a contrast takes two.')}</p>}
    </TownPage>
  )
}

function errorOf(view: View, unread: readonly string[], left: number): string | undefined {
  const [first] = unread
  if (first !== undefined) return view.t(`« ${first.slice(0, 40)} » n'est pas une couleur que nous savons lire : écrivez-la comme #0b5871.`, `“${first.slice(0, 40)}” is not a colour that we can read: write it as #0b5871.`)
  return left > 0 ? view.t(`${left} couleur${left > 1 ? 's' : ''} de trop : seules les ${MOST} premières sont comparées.`, `${left} colour${left > 1 ? 's' : ''} too many: only the first ${MOST} are compared.`) : undefined
}
