import type { Source } from '@communaux/report'

/** Where a clause of each norm stands. Anchors are those of the texts. */
export const dcatAp = (anchor: string): Source => ({ title: 'DCAT-AP 3.0.1', clause: anchor, url: `https://semiceu.github.io/DCAT-AP/releases/3.0.1/#${anchor}` })
export const dcat3 = (clause: string, anchor: string): Source => ({ title: 'W3C, DCAT 3', clause, url: `https://www.w3.org/TR/vocab-dcat-3/#${anchor}` })
export const hvd = (clause: string): Source => ({ title: 'DCAT-AP HVD 3.0.0', clause, url: 'https://semiceu.github.io/DCAT-AP/releases/3.0.0-hvd/' })
export const udata = (clause: string, file = 'core/dataset/rdf.py'): Source => ({
  title: 'data.gouv.fr (udata 25b5a2d, 2026-08-21)',
  clause,
  url: `https://github.com/opendatateam/udata/blob/25b5a2ddd43798da1d7594823e5e9c10ddba34a1/udata/${file}`,
})
export const crpa = (article: string): Source => ({ title: 'Code des relations entre le public et l’administration', clause: `article ${article}`, url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350/' })
export const spdx = (clause: string): Source => ({ title: 'SPDX 2.3', clause, url: 'https://spdx.github.io/spdx-spec/v2.3/file-information/' })
