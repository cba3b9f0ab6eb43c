import { Page } from '../../ui/page.tsx'
import type { View } from '../../ui/view.ts'
import { Statement } from './statement.tsx'
import { Versions } from './versions.tsx'

export function AboutPage({ view }: { view: View }) {
  const heading = view.t('À propos', 'About')
  return (
    <Page view={view} title={heading}>
      <h1>{heading}</h1>
      <p class="lede">
        {view.t(
          'Communaux désignait les terres qu\'un village tenait en commun. Ici, c\'est du code : des briques que les collectivités partagent, et cette application qui les montre au travail.',
          'Communaux were the lands that a village held together. Here, it is code: packages that collectivities share, and this application that shows them at work.',
        )}
      </p>
      <section aria-labelledby="donnees">
        <h2 id="donnees">{view.t('Ce qui reste ici', 'What stays here')}</h2>
        <p>{view.t('Les fichiers que vous apportez, les faits mesurés et vos réponses sont gardés sur cette machine, dans un seul fichier. L\'application n\'a ni compte, ni traceur, ni témoin de connexion.', 'The files you bring, the facts measured and your answers are kept on this machine, in one file. The application has no account, no tracker and no cookie.')}</p>
        <p>{view.t('Elle n\'appelle le réseau que pour lire ce qui est public : à l\'adresse ou au SIREN que vous lui donnez, et aux adresses des fichiers de votre catalogue, pour savoir s\'ils répondent. Rien de ce que vous apportez n\'est envoyé.', 'It only calls the network to read what is public: at the address or SIREN that you give, and at the addresses of your catalogue\'s files, to know whether they answer. Nothing that you bring is sent.')}</p>
      </section>
      <Versions view={view} />
      <Statement view={view} />
      <section aria-labelledby="licences">
        <h2 id="licences">{view.t('Licences', 'Licences')}</h2>
        <p>{view.t('Le code de Communaux est sous licence MIT. La police Atkinson Hyperlegible est sous licence SIL OFL 1.1. La commune d\'Exemple-sur-Isère, ses données et son site sont inventés.', 'Communaux\'s code is under the MIT licence. The font Atkinson Hyperlegible is under the SIL OFL 1.1. The commune of Exemple-sur-Isère, its data and its site are made up.')}</p>
      </section>
    </Page>
  )
}
