import type { View } from '../../ui/view.ts'

/** The limits, said at the door. */
export function Never({ view }: { view: View }) {
  return (
    <section aria-labelledby="jamais">
      <h2 id="jamais">{view.t('Ce que Communaux ne dit jamais', 'What Communaux never says')}</h2>
      <ul>
        <li>{view.t('« Votre niveau » : nous donnons une fourchette, le jury du label décide.', '“Your level”: we give an interval, the label\'s jury decides.')}</li>
        <li>{view.t('« Conforme » : une machine relève des défauts, une personne fait l\'audit.', '“Compliant”: a machine finds defects, a person makes the audit.')}</li>
        <li>{view.t('« Légal » : nous citons les textes, leur date et leur source.', '“Legal”: we quote the texts, their date and their source.')}</li>
        <li>{view.t('« Non » quand nous n\'avons pas pu voir : ce qui n\'a pas répondu élargit la fourchette.', '“No” when we could not see: what did not answer widens the interval.')}</li>
      </ul>
    </section>
  )
}
