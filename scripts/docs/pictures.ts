/** The pictures of the README: the bar of the example, as the demo shows it, in both languages and both themes. */
import { bar } from '@communaux/label'
import { prepareSample } from '../../apps/demo/src/sample/prepare.ts'
import { SAMPLE_COLLECTIONS, SAMPLE_ID, SAMPLE_TOWN } from '../../apps/demo/src/sample/town.ts'
import { sampleWorld } from '../../apps/demo/src/sample/world.ts'
import { openSqlite } from '../../apps/demo/src/store/sqlite.ts'
import { createStore } from '../../apps/demo/src/store/store.ts'
import { standingOf } from '../../apps/demo/src/town/estimate.ts'
import { examineWith } from '../../apps/demo/src/town/examine-town.ts'

/** File names and their SVG. */
export async function pictures(): Promise<[file: string, svg: string][]> {
  const store = createStore(openSqlite(null))
  await prepareSample(store, examineWith(store, sampleWorld))(SAMPLE_ID)
  const newest = SAMPLE_COLLECTIONS.at(-1)
  const collection = newest && (await store.collections.get(newest.id))
  const answers = await store.answers.all(SAMPLE_ID)
  await store.close()
  if (!collection?.result) throw new Error('the example has no collection')
  const { result } = standingOf(SAMPLE_TOWN, answers, collection.result)
  return [
    ['fourchette-clair.svg', bar(result, { lang: 'fr', theme: 'light' })],
    ['fourchette-sombre.svg', bar(result, { lang: 'fr', theme: 'dark' })],
    ['bar-light.svg', bar(result, { lang: 'en', theme: 'light' })],
    ['bar-dark.svg', bar(result, { lang: 'en', theme: 'dark' })],
  ]
}
