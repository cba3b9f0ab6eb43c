import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** One folder for each test file that imports this, removed after its last test. */
const home = mkdtempSync(join(tmpdir(), 'communaux-'))
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

/** A new empty folder, which does not outlive the tests. */
export const temporaryFolder = (): string => mkdtempSync(join(home, 'test-'))
