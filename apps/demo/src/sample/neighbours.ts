import { readFile } from 'node:fs/promises'
import { SAMPLE_DIR } from '../paths.ts'
import { readNeighbour, type Neighbour } from '../town/neighbour.ts'
import { SAMPLE_NEIGHBOURS } from './town.ts'

/** The files that the example's neighbours gave it, read as those that a person brings. */
export async function sampleNeighbours(): Promise<Neighbour[]> {
  const texts = await Promise.all(SAMPLE_NEIGHBOURS.map((name) => readFile(new URL(`voisines/${name}`, SAMPLE_DIR), 'utf8')))
  return texts.flatMap((text) => {
    const read = readNeighbour(text, '')
    return 'neighbour' in read ? [read.neighbour] : []
  })
}
