import type { Clause, LicenceTerms } from '../model/compatibility/types.ts'
import { text } from './sources.ts'

const VERSIONS = ['1.0', '2.0', '2.5', '3.0', '4.0']
const named = (kind: string): string[] => VERSIONS.map((version) => `CC-${kind}-${version}`)
const by = (clause: string): Clause['source'] => text('CC-BY-4.0', 'CC BY 4.0', clause)
const bySa = (clause: string): Clause['source'] => text('CC-BY-SA-4.0', 'CC BY-SA 4.0', clause)
const COMPATIBLE: Clause['source'] = { title: 'Creative Commons, licences compatibles', url: 'https://creativecommons.org/share-your-work/licensing-considerations/compatible-licenses/' }

export const attribution: LicenceTerms = {
  ids: named('BY'),
  matter: 'both',
  reach: 'none',
  asks: { fr: 'demande de citer l’auteur et la licence, et de dire les changements', en: 'asks to name the author and the licence, and to tell changes' },
  source: by('3 a)'),
  clauses: [
    { to: ['CC-BY-1.0+', 'CC-BY-SA-1.0+'], verdict: 'yes', text: { fr: 'Une adaptation peut partir sous une licence qui garde la mention de paternité.', en: 'An adaptation may go out under a licence that keeps attribution.' }, source: by('3 a) 4') },
    { to: ['CC0-1.0', 'PDDL-1.0', 'Unlicense', '0BSD', 'MIT-0', 'WTFPL'], uses: ['combine'], verdict: 'no', text: { fr: 'Cette licence n’oblige pas à garder la mention de paternité.', en: 'This licence does not make people keep attribution.' }, source: by('3 a)') },
    { to: ['ODbL-1.0'], verdict: 'unknown', text: { fr: 'Les sources ne disent pas la même chose : OpenStreetMap demande un accord de l’auteur (place de la mention, mesures techniques).', en: 'The sources disagree: OpenStreetMap asks for a waiver by the author (place of the attribution, technical measures).' }, source: { title: 'OpenStreetMap, Import/ODbL Compatibility', url: 'https://wiki.openstreetmap.org/wiki/Import/ODbL_Compatibility' } },
  ],
}

export const shareAlike: LicenceTerms = {
  ids: named('BY-SA').slice(0, -1),
  matter: 'both',
  reach: 'network',
  laterVersions: true,
  asks: { fr: 'demande qu’une adaptation parte sous la même licence', en: 'asks that an adaptation go out under the same licence' },
  source: bySa('3 b)'),
  clauses: [],
}
export const shareAlikeFour: LicenceTerms = {
  ...shareAlike,
  ids: ['CC-BY-SA-4.0'],
  clauses: [{ to: ['GPL-3.0+', 'FAL-1.3'], verdict: 'yes', text: { fr: 'Creative Commons déclare cette licence compatible, dans ce sens.', en: 'Creative Commons declares this licence compatible, in this direction.' }, source: COMPATIBLE }],
}

/** Not open: neither selling nor, for ND, changing. */
export const restricted: LicenceTerms = {
  ids: ['BY-NC', 'BY-NC-SA', 'BY-NC-ND', 'BY-ND'].flatMap(named),
  matter: 'both',
  reach: 'network',
  asks: { fr: 'interdit l’usage commercial ou les changements', en: 'forbids commercial use or changes' },
  source: text('CC-BY-NC-4.0', 'CC BY-NC et CC BY-ND', '2 a)'),
  clauses: [{ to: ['*'], uses: ['ship'], verdict: 'conditions', text: { fr: 'À côté d’autres œuvres, celle-ci garde ses interdictions : l’ensemble ne peut pas être dit ouvert.', en: 'Beside other works, this one keeps its prohibitions: the whole cannot be called open.' }, source: text('CC-BY-NC-4.0', 'CC BY-NC et CC BY-ND', '2 a)') }],
}
