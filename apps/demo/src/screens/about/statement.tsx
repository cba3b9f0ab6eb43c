import type { View } from '../../ui/view.ts'

/** Our own statement. Without an audit by a person, the law's word is « non conforme ». */
export function Statement({ view }: { view: View }) {
  return (
    <section aria-labelledby="accessibilite">
      <h2 id="accessibilite">{view.t('Déclaration d\'accessibilité', 'Accessibility statement')}</h2>
      <h3>{view.t('État de conformité', 'State of conformity')}</h3>
      <p>
        {view.t('Cette application est ', 'This application is ')}
        <strong>{view.t('non conforme', 'not compliant')}</strong>
        {view.t(' avec le référentiel général d\'amélioration de l\'accessibilité (RGAA), version 4.1.2 : personne n\'en a encore fait l\'audit.', ' with the French accessibility referential (RGAA), version 4.1.2: nobody has audited it yet.')}
      </p>
      <h3>{view.t('Résultats des tests', 'Test results')}</h3>
      <p>{view.t('Elle est écrite pour se lire au clavier, à 320 pixels de large, à 200 % de taille de texte, en contrastes forcés et sans JavaScript. Ces essais sont faits par une machine : un audit humain reste nécessaire.', 'It is written to be read with a keyboard, 320 pixels wide, with text at 200%, with forced colours and without JavaScript. These trials are made by a machine: an audit by a person remains necessary.')}</p>
      <h3>{view.t('Retour d\'information et contact', 'Feedback and contact')}</h3>
      <p>{view.t('Si un écran vous résiste, écrivez à la collectivité qui vous a donné cette adresse : elle vous doit une réponse et un autre moyen d\'obtenir l\'information.', 'If a screen resists you, write to the collectivity that gave you this address: it owes you an answer and another way to the information.')}</p>
      <h3>{view.t('Voies de recours', 'Enforcement procedure')}</h3>
      <p>
        {view.t('Sans réponse satisfaisante, vous pouvez saisir le ', 'Without a satisfying answer, you may turn to the ')}
        <a href="https://www.defenseurdesdroits.fr/" rel="external noreferrer">{view.t('Défenseur des droits', 'French ombudsman')}</a>.
      </p>
    </section>
  )
}
