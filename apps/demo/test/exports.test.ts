import { inflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { csvOf } from '../src/town/csv.ts'
import { hashOf } from '../src/town/id.ts'
import { zipOf } from '../src/town/zip.ts'
import { openSample, textOf, type Opened } from './fixture.ts'

const base = `/collectivites/${SAMPLE_ID}/exports`
let sample: Opened
beforeAll(async () => {
  sample = await openSample()
})

const take = async (name: string): Promise<Buffer> => Buffer.from(await (await sample.app.request(`${base}/${name}`)).arrayBuffer())

/** The files of an archive, read from its directory by other means than ours. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [size, nameSize, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)]
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    files.set(bytes.toString('utf8', at + 46, at + 46 + nameSize), inflateRawSync(bytes.subarray(from, from + size)))
    at += 46 + nameSize
  }
  return files
}

describe('exports', () => {
  it('are all there, each under its name', async () => {
    const html = await (await sample.app.request(base)).text()
    const names = [...html.matchAll(/exports\/([^"?]+)"/g)].map(([, name = '']) => name)
    expect(names).toContain('dossier.zip')
    for (const name of names) {
      const response = await sample.app.request(`${base}/${name}`)
      expect(response.status, name).toBe(200)
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${SAMPLE_ID}-${name}"`)
    }
    expect((await sample.app.request(`${base}/autre.zip`)).status).toBe(404)
  })

  it('give datasets and findings as tables', async () => {
    const datasets = (await take('jeux.csv')).toString().trim().split('\r\n')
    expect(datasets).toHaveLength(15)
    expect(textOf(datasets.join(' '))).toContain('Menus des cantines;https://donnees.exemple-sur-isere.example/jeux/menus;2;https://creativecommons.org/licenses/by-nc/4.0/;CC-BY-NC-4.0;hors de la liste')
    const latest = await sample.store.collections.latest(SAMPLE_ID)
    for (const { fingerprint } of latest?.result?.report.findings ?? []) expect((await take('constats.csv')).toString()).toContain(fingerprint)
  })

  it('put everything in one archive, with the documents read and their hashes', async () => {
    const files = unzip(await take('dossier.zip'))
    const latest = await sample.store.collections.latest(SAMPLE_ID)
    const kept = [...files].filter(([name]) => name.startsWith('documents/')).map(([, bytes]) => hashOf(bytes))
    expect(new Set(kept)).toEqual(new Set(Object.values(latest?.result?.documents ?? {})))
    const sums = (files.get('SHA256SUMS')?.toString() ?? '').trim().split('\n').map((line) => line.split('  '))
    expect(sums.length).toBe(files.size - 2)
    for (const [sum, name = ''] of sums) expect(hashOf(files.get(name) ?? Buffer.alloc(0)), name).toBe(sum)
    for (const { id } of latest?.result?.facts ?? []) expect(files.get('preuves.csv')?.toString()).toContain(id)
    expect(files.get('LISEZMOI.txt')?.toString()).toContain('Exemple-sur-Isère')
    expect((await take('dossier.zip')).equals(await take('dossier.zip'))).toBe(true)
  })

  it('let no name leave the folder of the documents', async () => {
    const files = unzip(await take('dossier.zip'))
    for (const name of files.keys()) expect(name).toMatch(/^(?:documents\/[\w.-]+|[\w.-]+)$/)
  })
})

describe('zipOf', () => {
  it('gives back every file, with its sum', () => {
    const archive = Buffer.from(zipOf([{ name: 'été.txt', bytes: Buffer.from('bonjour') }, { name: 'vide', bytes: new Uint8Array() }]))
    expect([...unzip(archive)].map(([name, bytes]) => [name, bytes.toString()])).toEqual([['été.txt', 'bonjour'], ['vide', '']])
    expect(archive.readUInt32LE(14)).toBe(0xa5b6f0c8)
  })
})

describe('csvOf', () => {
  it('quotes what needs it, and never lets a spreadsheet run a cell', () => {
    expect(csvOf([['a;b', 'dit "oui"', '=1+1', '-x', 'é']])).toBe('\uFEFF"a;b";"dit ""oui""";\'=1+1;\'-x;é\r\n')
  })
})
