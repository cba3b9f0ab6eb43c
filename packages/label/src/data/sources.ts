import type { Source } from '@communaux/report'

/** Pages that the tables of this folder rest on. `SOURCES.json` says when each was checked. */
export const CRITERES: Source = { title: 'Territoire Numérique Libre, page des critères', url: 'https://territoire-numerique-libre.org/criteres' }
export const EXEMPLES: Source = { title: 'Territoire Numérique Libre, page des exemples', url: 'https://territoire-numerique-libre.org/exemples' }
export const EDITION_2021: Source = { title: 'Territoire Numérique Libre, édition 2021', url: 'https://territoire-numerique-libre.org/edition-2021' }
export const EDITION_2024: Source = { title: 'Territoire Numérique Libre, édition 2024', url: 'https://territoire-numerique-libre.org/edition-2024' }
export const ADULLACT_2019: Source = { title: 'ADULLACT, labels 2019', url: 'https://adullact.org/breves/67-actualite/actu-libre-france/873-les-labels-territoire-numerique-libre-2019-decernes-a-l-occasion-du-congres-des-maires-a-paris' }
export const ADULLACT_2024: Source = { title: 'ADULLACT, ouverture de l’édition 2024 (brève 1210)', url: 'https://adullact.org/' }
export const APRIL_2025: Source = { title: 'April, résultats de l’édition 2025', url: 'https://april.org/print/37-collectivites-recompensees-par-le-jury-du-label-territoire-numerique-libre-2025' }
export const RESULTATS_2025: Source = { title: 'Territoire Numérique Libre, résultats 2025', url: 'https://territoire-numerique-libre.org/2025/11/territoire-numerique-libre-37-collectivites-montrent-la-voie-en-2025' }
export const SMARTCITYMAG_2025: Source = { title: 'Smart City Mag, le nouveau label', clause: 'article 1747', url: 'https://www.smartcitymag.fr/' }
export const LMI_2021: Source = { title: 'Le Monde informatique, lauréats 2021', url: 'https://lemondeinformatique.fr/actualites/lireamp-les-territoires-numeriques-orientes-logiciel-libre-labellises-85093.html' }
