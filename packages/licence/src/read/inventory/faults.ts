import { finding, type Finding, type Location, type Remedy, type RuleInfo } from '@communaux/report'

const REINSTALL: Remedy = {
  who: 'developer',
  effort: 'minutes',
  steps: [{ fr: 'Refaire le fichier avec l’outil qui l’écrit (npm install, composer update --lock…), puis relancer le contrôle.', en: 'Make the file again with the tool that writes it (npm install, composer update --lock…), then run the check again.' }],
}
const SOURCE = { title: 'Documentation de npm : package-lock.json', url: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json' }

export type InventoryFault = 'unreadable' | 'shape' | 'entry' | 'type' | 'format'

/** What is said when a lockfile cannot be read. */
export const INVENTORY_FAULTS: Readonly<Record<InventoryFault, RuleInfo>> = {
  unreadable: {
    id: 'licence/inventory-unreadable',
    severity: 'error',
    title: { fr: 'Le fichier de dépendances se lit.', en: 'The file of dependencies can be read.' },
    message: { fr: 'Ce fichier n’est pas du JSON bien formé : la lecture s’arrête ici.', en: 'This file is not well-formed JSON: reading stops here.' },
    source: SOURCE,
    remedy: REINSTALL,
  },
  shape: {
    id: 'licence/inventory-shape',
    severity: 'error',
    title: { fr: 'Le fichier de dépendances a la forme attendue.', en: 'The file of dependencies has the expected form.' },
    message: { fr: 'Ce fichier n’a pas la forme d’un {format} : il y manque {part}.', en: 'This file does not have the form of a {format}: {part} is missing.' },
    source: SOURCE,
    remedy: REINSTALL,
  },
  entry: {
    id: 'licence/inventory-entry',
    severity: 'warning',
    title: { fr: 'Chaque paquet a un nom et une version.', en: 'Every package has a name and a version.' },
    message: { fr: 'Un paquet est sans nom ou sans version : « {name} ».', en: 'A package has no name or no version: “{name}”.' },
    source: SOURCE,
    remedy: REINSTALL,
  },
  type: {
    id: 'licence/inventory-type',
    severity: 'error',
    title: { fr: 'Chaque entrée est écrite comme le format le dit.', en: 'Every entry is written as the format says.' },
    message: { fr: '« {name} » n’est pas écrit comme ce format le dit : rien n’y est lu.', en: '“{name}” is not written as this format says: nothing is read in it.' },
    source: SOURCE,
    remedy: REINSTALL,
  },
  format: {
    id: 'licence/inventory-format',
    severity: 'error',
    title: { fr: 'Le format est connu.', en: 'The format is known.' },
    message: { fr: 'Ce fichier n’est d’aucun format connu : {formats}.', en: 'This file is of no known format: {formats}.' },
    source: SOURCE,
    remedy: REINSTALL,
  },
}

/** The finding of one fault of a file. */
export function fault(name: InventoryFault, location: Location, params: Readonly<Record<string, string>>): Finding {
  return finding(INVENTORY_FAULTS[name], { subject: location.file, location, params, ...(params['name'] === undefined ? {} : { value: params['name'] }) })
}
