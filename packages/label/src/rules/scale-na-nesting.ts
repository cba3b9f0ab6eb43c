import type { Domain, NaMode } from '../data/types.ts'
import { domainsOf } from '../model/walk.ts'
import { FORMATS } from '../read/problems.ts'
import type { ScaleRule } from './rule.ts'

/** Equal sharing above weights taken out has no exact interval: nobody asked for it, so it is refused. */
export const scaleNaNesting: ScaleRule = {
  id: 'label/scale-na-nesting',
  severity: 'error',
  title: { fr: 'Un domaine «\u00A0exclude\u00A0» n’est pas sous un domaine «\u00A0equal\u00A0»', en: 'An “exclude” domain does not lie under an “equal” one' },
  message: { fr: '«\u00A0{id}\u00A0» enlève les poids sans objet alors que le domaine au-dessus les partage en parts égales', en: '“{id}” takes out the weights that do not apply while the domain above shares them equally' },
  source: { ...FORMATS, clause: 'na' },
  remedy: { who: 'developer', effort: 'minutes', steps: [{ fr: 'Choisir le même mode pour les deux.', en: 'Choose one mode for both.' }] },
  check(scale) {
    const modes = new Map<Domain, NaMode>()
    return [...domainsOf(scale)].flatMap(({ item, path, parent }) => {
      const above = (parent && modes.get(parent)) ?? scale.na
      modes.set(item, item.na ?? above)
      return item.na === 'exclude' && above === 'equal' && parent ? [{ path: [...path, 'na'], params: { id: item.id } }] : []
    })
  },
}
