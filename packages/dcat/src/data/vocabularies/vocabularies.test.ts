import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mediaTypeTable } from '../tables/media-type.ts'
import { accessRight } from './access-right.ts'
import { admsStatus } from './adms-status.ts'
import { checksumAlgorithm } from './checksum-algorithm.ts'
import { dataTheme } from './data-theme.ts'
import { datasetType } from './dataset-type.ts'
import { distributionStatus } from './distribution-status.ts'
import { fileType } from './file-type.ts'
import { frequency, legacyFrequencies } from './frequency.ts'
import { hvdCategory } from './hvd-category.ts'
import { language } from './language.ts'
import { licence } from './licence.ts'
import { licenceType } from './licence-type.ts'
import { mediaType } from './media-type.ts'
import { plannedAvailability } from './planned-availability.ts'
import { publisherType } from './publisher-type.ts'
import type { Vocabulary } from './types.ts'

const tables: readonly Vocabulary[] = [
  accessRight, admsStatus, checksumAlgorithm, dataTheme, datasetType, distributionStatus, fileType, frequency, hvdCategory, language, licence, licenceType, mediaType,
  plannedAvailability, publisherType,
]

describe.each(tables)('the table $id', ({ codes: tableCodes, concepts, namespace, source, edition, pattern }) => {
  it('names the same codes as its check does, in the same order', () => {
    if (pattern) expect(concepts.filter(({ code }) => !pattern.test(code))).toEqual([])
    else expect(concepts.map(({ code }) => code).join(' ')).toBe(tableCodes)
  })

  it('has each code once, named in both languages', () => {
    const codes = concepts.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)])
    expect(concepts.filter(({ fr, en }) => !fr.trim() || !en.trim())).toEqual([])
  })

  it('says where it comes from and of when it is', () => {
    expect(namespace).toMatch(/^https?:\/\/.*[/#]$/)
    expect(source.url).toMatch(/^https?:\/\//)
    expect(edition).toMatch(/^\d/)
  })
})

describe('the public doors', () => {
  const shipped = readdirSync(new URL('.', import.meta.url)).filter((file) => !/^types\.ts$|\.test\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, '')).sort()

  it('are one a table, each under its name', async () => {
    expect(shipped).toEqual(tables.map(({ id }) => id).sort())
    for (const name of shipped) {
      const door = (await import(`@communaux/dcat/vocabularies/${name}`)) as Readonly<Record<string, Vocabulary>>
      expect(Object.values(door).some((value) => value.id === name), name).toBe(true)
    }
  })
})

describe('what the tables add', () => {
  it('twenty formats are machine-readable for the MQA', () => {
    expect(fileType.concepts.filter(({ machineReadable }) => machineReadable).map(({ code }) => code).sort()).toEqual(
      'CSV GEOJSON ICS JSON JSON_LD KML KMZ NETCDF ODS RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS SHP XLS XLSX XML'.split(' '),
    )
  })

  it('the media type of a format has a name', () => {
    const named = new Set(mediaType.concepts.map(({ code }) => code))
    // Types that nobody registered begin with x-; one has a parameter, one is an old name.
    const known = fileType.concepts.flatMap(({ mediaType: type }) => (type === undefined || /\/x-|;|application\/dbase/.test(type) ? [] : [type]))
    expect(known.filter((type) => !named.has(type))).toEqual([])
  })

  it('former frequencies of data.gouv.fr lead to present ones', () => {
    const known = new Set(frequency.concepts.map(({ udata }) => udata))
    expect(Object.values(legacyFrequencies).filter((current) => !known.has(current))).toEqual([])
  })

  it('media types go by their form', () => {
    const is = (type: string): boolean => mediaTypeTable.pattern?.test(type) ?? false
    expect(['text/csv', 'application/vnd.oasis.opendocument.spreadsheet', 'csv', 'text/', 'txt/csv', 'text/csv; charset=utf-8'].map(is)).toEqual([true, true, false, false, false, false])
  })
})
