import { type Mapping, SEASON_DAYS } from '../mapping.ts'

/** One defect is enough for no. None found is only an indication: a machine sees part of them. */
export const accessibiliteControle: Mapping = {
  question: 'accessibilite.controle',
  validDays: SEASON_DAYS,
  suggest(facts) {
    const defects = facts.get('accessibility.automatic.nc-count')
    const pages = facts.get('accessibility.automatic.pages-count')
    if (!defects || !pages || pages.value === 0) return null
    const because = [defects, pages]
    if (Number(defects.value) > 0) return { value: false, confidence: 2, because }
    return {
      value: true,
      confidence: 1,
      because,
      needsHuman: {
        fr: 'Le contrôle automatique n’a rien relevé sur l’échantillon\u00A0: confirmez que ces pages représentent le site.',
        en: 'The automatic check found nothing on the sample: confirm that these pages represent the site.',
      },
    }
  },
}
