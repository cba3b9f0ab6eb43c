import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generated, TARGET } from '../scripts/generate-ids.ts'
import { REPLACEMENTS } from '../src/data/deprecated.ts'
import { VERSION_SERIES } from '../src/data/version-series.ts'
import { FAMILIES } from '../src/data/families.ts'
import { spdxException, spdxExceptions, spdxLicence, spdxLicences } from '../src/model/ids.ts'
import { entries } from '../src/read/normalise/by-name.ts'
import { fold } from '../src/model/text/fold.ts'
import { parseExpression } from '../src/read/expression/expression.ts'
import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' }

describe('the SPDX list', () => {
  it('is the one of the installed packages (else: npm run generate)', () => {
    expect(readFileSync(TARGET, 'utf8')).toBe(generated())
  })

  it('knows its ids in any case, with their flags', () => {
    expect(spdxLicence('eTaLaB-2.0')).toEqual({ id: 'etalab-2.0', osiApproved: false, deprecated: false })
    expect(spdxLicence('gpl-2.0+')).toEqual({ id: 'GPL-2.0+', osiApproved: true, deprecated: true })
    expect(spdxLicence('EUPL')).toBeUndefined()
  })

  it('has every exception that npm knows', () => {
    expect(exceptionIds.filter((id) => spdxException(id)?.id !== id)).toEqual([])
    expect(spdxExceptions()).toHaveLength(86)
  })

  it('says what replaces each deprecated id, in ids that exist', () => {
    const deprecated = [...spdxLicences().values()].filter((entry) => entry.deprecated).map(({ id }) => id)
    expect(Object.keys(REPLACEMENTS).sort()).toEqual(deprecated.sort())
    const wrong = Object.values(REPLACEMENTS).filter((text) => text !== null && parseExpression(text).errors.length > 0)
    expect(wrong).toEqual([])
  })

  it('gives each id a key of its own', () => {
    const current = [...spdxLicences().values()].filter((entry) => !entry.deprecated)
    expect(new Set(current.map(({ id }) => fold(id))).size).toBe(current.length)
    expect(entries().size).toBeGreaterThan(1200)
  })
})

describe('the tables', () => {
  const exists = (id: string): boolean => id.startsWith('LicenseRef-') || spdxLicence(id)?.id === id

  it('version series hold ids of the list', () => {
    const gnu = VERSION_SERIES.flat().filter((id) => !exists(id) && !exists(`${id}-only`))
    expect(gnu).toEqual([])
  })

  it('families hold ids of the list', () => {
    const wrong = FAMILIES.flatMap(({ ids, gnu }) => Object.values(ids).filter((id) => !exists(gnu ? `${id}-or-later` : id)))
    expect(wrong).toEqual([])
  })
})
