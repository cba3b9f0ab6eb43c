import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Measured, median } from '../../../scripts/bench/measure.ts'
import { isHeld, type Row } from './rows.ts'

/** What one size gave. */
export interface Result {
  readonly count: number
  readonly measured: readonly Measured[]
  readonly rows: readonly Row[]
  readonly findings: number
}

const number = (value: number, digits = 2): string => value.toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** How loaded the machine is counts as much as what it is: other programs take the caches and the memory. */
export function machine(): string {
  const load = os.loadavg().map((value) => number(value, 1)).join(', ')
  return `${os.cpus().length.toString()} cœurs (${os.cpus()[0]?.model.trim() ?? '?'}), ${number(os.totalmem() / 2 ** 30, 0)} Go, ${process.platform} ${process.arch}, charge ${load}`
}

/** Writes the table of the last run. */
export function writeDocument(file: string, head: readonly string[], results: readonly Result[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, [TITLE, ...head.map((text) => `- ${text}`), '', EXPLAINED, ...results.flatMap(section)].join('\n'))
}

const TITLE = `# Vitesse de @communaux/dcat

Cette page est écrite par \`npm run bench dcat -- --docs\` : rien n’y est recopié à la main.
`

const EXPLAINED = `Chaque mesure est le temps de processeur (tous les fils) et la plus grande mémoire d’un processus à elle seule, du moment où les
modules sont chargés. Les programmes passent à tour de rôle ; les rapports sont pris tour par tour, puis leur médiane. Les deux moteurs
vérifient les mêmes contraintes (cardinalités, genres, types et dates des formes officielles de DCAT-AP 3.0.1) et trouvent les mêmes
fautes, plantées dans un jeu de données sur deux ; le JSON-LD est sans faute.

« Chaque valeur vérifiée » : chaque valeur du document est regardée une fois à la lecture (adresse légale, langue, type, forme de la
date ou du nombre), les nœuds de même forme sont jugés ensemble, et les objets du modèle ne sont faits que si on les demande.
« Jusqu’aux jeux typés » : tous les jeux de données sont faits, avec toutes leurs valeurs. « En flux » : le catalogue n’est jamais tenu
entier en mémoire.

Les visées valent pour 10 000 jeux de données : sur de petits fichiers, V8 passe son temps à compiler.
`

function section({ count, measured, rows, findings }: Result): string[] {
  return [
    `## ${count.toLocaleString('fr-FR')} jeux de données`,
    '',
    line(['rapport', 'mesuré', 'visé', '']),
    line(['---', '--:', '--:', '---']),
    ...rows.map((row) => line([row.label, `${number(row.measured)} ×`, row.goal ? `${row.goal[0]} ${number(row.goal[1], row.goal[1] % 1 === 0 ? 0 : 1)} ×` : '', row.goal ? (isHeld(row) ? 'tenu' : '**manqué**') : ''])),
    '',
    line(['programme', 's de processeur', 'Mo au plus']),
    line(['---', '--:', '--:']),
    ...measured.map(({ name, rounds }) => line([name, number(median(rounds.map(({ cpu }) => cpu)), 3), number(median(rounds.map(({ memory }) => memory)), 0)])),
    '',
    `Mêmes contraintes, mêmes verdicts : ${findings.toLocaleString('fr-FR')} constats, autant que de fautes plantées.`,
    '',
  ]
}
