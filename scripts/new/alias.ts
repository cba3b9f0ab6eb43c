import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fold } from '../../packages/licence/src/model/text/fold.ts'
import { root } from '../lib/workspace.ts'
import { type Skeleton, UsageError } from './skeleton.ts'

const HOME = 'packages/licence/src/data/aliases'

/** `alias <table> "<as written>" <SPDX id>`: a row at the end of a table of aliases. */
export function newAlias([table = '', written = '', id = '']: readonly string[]): Skeleton {
  const tables = readdirSync(path.join(root, HOME)).map((file) => file.replace(/\.json$/, ''))
  if (!tables.includes(table)) throw new UsageError(`« ${table} » : les tables sont ${tables.join(', ')}`)
  if (!written || !id) throw new UsageError('il faut l’écriture entre guillemets, puis l’identifiant SPDX')
  const file = `${HOME}/${table}.json`
  const text = readFileSync(path.join(root, file), 'utf8')
  const row = JSON.stringify({ alias: fold(written), id, example: written }).replaceAll('":"', '": "').replaceAll('","', '", "')
  return {
    files: { [file]: text.replace(/\s*\]\s*$/, `,\n  ${row}\n]\n`) },
    replaces: [file],
    next: [
      'npm run generate refait la table compacte',
      'npm test packages/licence : l’exemple de la ligne est un test',
      'npm run changeset dit le changement',
    ],
  }
}
