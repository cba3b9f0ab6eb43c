import { ADULLACT_2024 } from '../../sources.ts'
import type { Domain, Question, Scale } from '../../types.ts'
import { donnees } from '../communaux-2026.1/donnees.ts'
import { ecosysteme } from '../communaux-2026.1/ecosysteme.ts'
import { logiciels } from '../communaux-2026.1/logiciels.ts'
import { pratiques } from '../communaux-2026.1/pratiques.ts'
import { strategie as strategieDomain } from '../communaux-2026.1/strategie.ts'
import { accessible, fresh, odbl, office, openLicence, rgi, strategie, systems } from './questions.ts'

/** Questions that the next scale keeps word for word. */
function kept(domain: Domain, ids: readonly string[]): Question[] {
  const all = [...(domain.questions ?? []), ...(domain.domains ?? []).flatMap(({ questions }) => questions ?? [])]
  return all.filter(({ id }) => ids.includes(id))
}

/** Our scale for the edition of 2024, with its five levels: shorter, and kept so that last year's answers can be brought over. */
export const communaux2025: Scale = {
  id: 'communaux-2025.1',
  version: '1',
  author: 'Communaux',
  date: '2025-09-01',
  edition: 'tnl-2024',
  na: 'proportional',
  levelUnit: 'share',
  levels: [
    { id: '1', from: 0.1 },
    { id: '2', from: 0.25 },
    { id: '3', from: 0.45 },
    { id: '4', from: 0.6 },
    { id: '5', from: 0.8 },
  ],
  gates: [
    { id: 'donnees-tenues', level: '4', domain: 'donnees', min: 0.4, text: { fr: 'Ouvrir ses données pour de bon', en: 'Opening data in earnest' } },
    { id: 'tous-les-domaines', level: '5', everyDomain: true, min: 0.5, text: { fr: 'Tenir la moitié de chaque domaine', en: 'Holding half of every domain' } },
  ],
  sorting: { majority: 0.6 },
  source: ADULLACT_2024,
  domains: [
    { id: 'strategie', name: strategieDomain.name, weight: 20, questions: [strategie, ...kept(strategieDomain, ['politique.enjeux', 'politique.freins', 'mutualisation.part'])] },
    { id: 'pratiques', name: pratiques.name, weight: 20, questions: [rgi, accessible, ...kept(pratiques, ['formats.echanges', 'formats.bureautique', 'accessibilite.schema'])] },
    { id: 'logiciels', name: logiciels.name, weight: 25, questions: [office, systems, ...kept(logiciels, ['usage.serveurs', 'usage.metiers', 'publication.depots', 'publication.licence'])] },
    { id: 'ecosysteme', name: ecosysteme.name, weight: 15, questions: kept(ecosysteme, ['ecosysteme.site', 'ecosysteme.sensibilisation', 'ecosysteme.reseaux', 'ecosysteme.contributions']) },
    { id: 'donnees', name: donnees.name, weight: 20, questions: [openLicence, odbl, fresh, ...kept(donnees, ['donnees.ouverture', 'donnees.formats', 'donnees.familles'])] },
  ],
}
