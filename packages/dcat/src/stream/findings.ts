import type { RuleInfo } from '@communaux/report'

export const streamScattered: RuleInfo = {
  id: 'dcat/stream-scattered',
  severity: 'info',
  title: { fr: 'Ce qui décrit un jeu de données se suit dans le fichier.', en: 'What describes a dataset stands together in the file.' },
  message: {
    fr: 'Les descriptions d’un même jeu de données sont dispersées dans le fichier : la lecture a pris le chemin le plus long, par un fichier temporaire de {size} Mo. Le résultat est le même.',
    en: 'The descriptions of one dataset are scattered over the file: reading took the longer way, through a temporary file of {size} MB. The result is the same.',
  },
  source: { title: 'DCAT 3', clause: '5', url: 'https://www.w3.org/TR/vocab-dcat-3/#dcat-scope' },
  remedy: {
    who: 'developer',
    effort: 'hours',
    steps: [{ fr: 'À l’export, écrivez chaque jeu de données suivi de ses ressources, de son contact et de sa période.', en: 'When exporting, write each dataset followed by its distributions, contact and period.' }],
  },
}
