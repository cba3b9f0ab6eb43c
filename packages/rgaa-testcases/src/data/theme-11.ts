import type { CaseRow } from '../model.ts'

export const THEME_11: readonly CaseRow[] = [
  { id: '11.1.1-failed-1', test: '11.1.1', kind: 'failed', expected: 'NC', title: 'Un champ sans étiquette', body: '<input type="text">' },
  { id: '11.1.1-failed-2', test: '11.1.1', kind: 'failed', expected: 'NC', title: 'Un exemple pour étiquette', body: '<input type="text" placeholder="Votre rue">' },
  { id: '11.1.1-passed-1', test: '11.1.1', kind: 'passed', expected: 'untested', title: 'Un champ étiqueté', body: '<label for="rue">Rue</label><input id="rue" type="text">' },
  { id: '11.1.1-not-applicable-1', test: '11.1.1', kind: 'not-applicable', expected: 'NA', title: 'Aucun champ', body: '<p>Texte</p>' },
  { id: '11.1.2-failed-1', test: '11.1.2', kind: 'failed', expected: 'NC', title: 'Une étiquette qui ne mène à rien', body: '<label for="voie">Rue</label><input id="rue" type="text" aria-label="Rue">' },
  { id: '11.2.1-needs-human-1', test: '11.2.1', kind: 'needs-human', expected: 'needs-human', title: 'Deux étiquettes identiques', body: '<form><label>Rue <input></label> <label>Rue <input></label></form>' },
  { id: '11.4.2-failed-1', test: '11.4.2', kind: 'failed', expected: 'NC', title: 'Une étiquette sous le champ', body: '<input id="rue" style="display:block"><label for="rue" style="display:block">Rue</label>' },
  { id: '11.5.1-failed-1', test: '11.5.1', kind: 'failed', expected: 'NC', title: 'Des boutons radio épars', body: '<label><input type="radio" name="jour" value="l"> Lundi</label> <label><input type="radio" name="jour" value="m"> Mardi</label>' },
  { id: '11.5.1-passed-1', test: '11.5.1', kind: 'passed', expected: 'untested', title: 'Des boutons radio regroupés', body: '<fieldset><legend>Jour</legend><label><input type="radio" name="jour" value="l"> Lundi</label> <label><input type="radio" name="jour" value="m"> Mardi</label></fieldset>' },
  { id: '11.6.1-failed-1', test: '11.6.1', kind: 'failed', expected: 'NC', title: 'Un groupe sans légende', body: '<fieldset><label for="rue">Rue</label> <input id="rue"></fieldset>' },
  { id: '11.6.1-passed-1', test: '11.6.1', kind: 'passed', expected: 'no-defect-found', title: 'Un groupe légendé', body: '<fieldset><legend>Adresse</legend><label for="rue">Rue</label> <input id="rue"></fieldset>' },
  { id: '11.6.1-not-applicable-1', test: '11.6.1', kind: 'not-applicable', expected: 'NA', title: 'Aucun groupe', body: '<label for="rue">Rue</label> <input id="rue">' },
  { id: '11.8.2-failed-1', test: '11.8.2', kind: 'failed', expected: 'NC', title: 'Un groupe d’options sans nom', body: '<label for="q">Quartier</label><select id="q"><optgroup><option>Nord</option></optgroup></select>' },
  { id: '11.8.2-passed-1', test: '11.8.2', kind: 'passed', expected: 'no-defect-found', title: 'Un groupe d’options nommé', body: '<label for="q">Quartier</label><select id="q"><optgroup label="Rive droite"><option>Nord</option></optgroup></select>' },
  { id: '11.9.1-failed-1', test: '11.9.1', kind: 'failed', expected: 'NC', title: 'Un bouton vide', body: '<button type="button"></button>' },
  { id: '11.9.1-needs-human-1', test: '11.9.1', kind: 'needs-human', expected: 'needs-human', title: 'Un bouton vague', body: '<button type="button">Cliquez ici</button>' },
  { id: '11.10.2-needs-human-1', test: '11.10.2', kind: 'needs-human', expected: 'needs-human', title: 'Un champ obligatoire qui ne le dit pas', body: '<label for="rue">Rue</label><input id="rue" required>' },
  { id: '11.10.4-needs-human-1', test: '11.10.4', kind: 'needs-human', expected: 'needs-human', title: 'Une erreur sans message', body: '<label for="rue">Rue</label><input id="rue" aria-invalid="true">' },
  { id: '11.13.1-failed-1', test: '11.13.1', kind: 'failed', expected: 'NC', title: 'Une valeur d’autocomplete fausse', body: '<label for="m">Courriel</label><input id="m" type="email" autocomplete="courriel">' },
  { id: '11.13.1-needs-human-1', test: '11.13.1', kind: 'needs-human', expected: 'needs-human', title: 'Un champ personnel sans autocomplete', body: '<label for="m">Courriel</label><input id="m" type="email">' },
]
