import type { Examine } from './examine.ts'

export const examine: Examine = async function* () {
  await Promise.resolve()
  yield { steps: [], result: { catalogue: null, facts: [], proposals: [] } }
}
