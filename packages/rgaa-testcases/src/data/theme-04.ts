import type { CaseRow } from '../model.ts'

export const THEME_04: readonly CaseRow[] = [
  { id: '4.1.1-needs-human-1', test: '4.1.1', kind: 'needs-human', expected: 'needs-human', title: 'Un son sans transcription', body: '<audio controls src="conseil.mp3"></audio>' },
  { id: '4.1.3-needs-human-1', test: '4.1.3', kind: 'needs-human', expected: 'needs-human', title: 'Une vidéo sans transcription', body: '<video controls width="200" height="100" src="conseil.mp4"></video>' },
  { id: '4.1.3-not-applicable-1', test: '4.1.3', kind: 'not-applicable', expected: 'NA', title: 'Aucun média', body: '<p>Texte</p>' },
  { id: '4.3.1-needs-human-1', test: '4.3.1', kind: 'needs-human', expected: 'needs-human', title: 'Une vidéo sans sous-titres', body: '<video controls width="200" height="100" src="conseil.mp4"></video>' },
  { id: '4.3.2-failed-1', test: '4.3.2', kind: 'failed', expected: 'NC', title: 'Une piste mal déclarée', body: '<video controls width="200" height="100" src="conseil.mp4"><track kind="subtitles" src="conseil.vtt" srclang="fr"></video>' },
  { id: '4.3.2-passed-1', test: '4.3.2', kind: 'passed', expected: 'untested', title: 'Une piste de sous-titres', body: '<video controls width="200" height="100" src="conseil.mp4"><track kind="captions" src="conseil.vtt" srclang="fr"></video>' },
  { id: '4.8.1-needs-human-1', test: '4.8.1', kind: 'needs-human', expected: 'needs-human', title: 'Un contenu embarqué sans alternative', body: '<object data="carte.bin" width="80" height="60"></object>' },
  { id: '4.10.1-failed-1', test: '4.10.1', kind: 'failed', expected: 'NC', title: 'Un son de fond', body: '<bgsound src="jingle.mid">' },
  { id: '4.11.1-failed-1', test: '4.11.1', kind: 'failed', expected: 'NC', title: 'Une vidéo sans commandes', body: '<video width="200" height="100" src="conseil.mp4"></video>' },
  { id: '4.11.1-needs-human-1', test: '4.11.1', kind: 'needs-human', expected: 'needs-human', title: 'Une vidéo et des boutons', body: '<video width="200" height="100" src="conseil.mp4"></video><button type="button">Lire la vidéo</button>' },
  { id: '4.11.1-passed-1', test: '4.11.1', kind: 'passed', expected: 'untested', title: 'Une vidéo avec ses commandes', body: '<video controls width="200" height="100" src="conseil.mp4"></video>' },
]
