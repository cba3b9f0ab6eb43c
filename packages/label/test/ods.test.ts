import { describe, expect, it } from 'vitest'
import { type Answers, communaux2026, emptyAnswers, readAnswersOds, templateOds } from '../src/index.ts'
import { rowsOfOds } from '../src/read/sheet/ods.ts'
import { unzipText } from '../src/read/sheet/zip.ts'
import { crc32, zipStored } from '../src/write/questionnaire/zip.ts'

const answers: Answers = {
  ...emptyAnswers({ kind: 'commune' }),
  answers: {
    'politique.engagement': { value: true, proofs: ['https://exemple-sur-isere.example/a', 'https://exemple-sur-isere.example/b'], reason: 'Vu  le 3 mars & voté <à l’unanimité>' },
    'politique.portage': { value: 'agent' },
    'usage.bureautique': { value: 0.85 },
    'publication.depots': { notApplicable: 'rien de développé ici' },
    'politique.freins': { value: 'Deux lignes,\nune raison' },
  },
}

describe('the questionnaire in OpenDocument', () => {
  it('comes back as it left', async () => {
    const read = await readAnswersOds(templateOds(communaux2026, { answers }), { scale: communaux2026, profile: answers.profile })
    expect(read).toEqual({ value: answers, findings: [] })
  })

  it('starts with its type, not compressed, and gives the same bytes twice', () => {
    const bytes = templateOds(communaux2026)
    expect(new TextDecoder().decode(bytes.slice(30, 84))).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
    expect(templateOds(communaux2026)).toEqual(bytes)
  })

  it('offers the words that an answer can be', async () => {
    const content = await unzipText(templateOds(communaux2026), 'content.xml')
    expect(content).toContain('table:condition="of:cell-content-is-in-list(&quot;oui&quot;;&quot;non&quot;)"')
  })

  it('is refused with a finding when it is no archive, or a damaged one', async () => {
    const whole = templateOds(communaux2026)
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('PK rien'), whole.slice(0, 900), whole.slice(400)]) {
      const read = await readAnswersOds(bytes, { scale: communaux2026 })
      expect([read.value, read.findings[0]?.rule]).toEqual([null, 'label/input-sheet'])
    }
  })
})

describe('what spreadsheets write', () => {
  const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`
  it.each<[string, string[][]]>([
    [row('<table:table-cell office:value-type="percentage" office:value="0.4"><text:p>40 %</text:p></table:table-cell>'), [['0.4']]],
    [row('<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>'), [['true']]],
    [row('<table:table-cell><text:p>a<text:s text:c="3"/>b</text:p><text:p>c<text:line-break/>d</text:p></table:table-cell>'), [['a   b\nc\nd']]],
    [row('<table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/>'), [['', '', 'x']]],
    [`${row('<table:table-cell><office:annotation><text:p>note</text:p></office:annotation><text:p>a&amp;b &#233;&#xe9;</text:p></table:table-cell>')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>`, [['a&b éé']]],
    ['<table:table-row/>', []],
  ])('%s', (content, rows) => {
    expect(rowsOfOds(content)).toEqual(rows)
  })

  it('are compressed: one file is inflated, a bomb is refused', async () => {
    const deflate = async (text: string): Promise<Uint8Array> => new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer())
    const archive = async (text: string): Promise<Uint8Array> => {
      const data = await deflate(text)
      const plain = zipStored([{ name: 'content.xml', text: '.'.repeat(data.length) }])
      plain.set(data, 30 + 'content.xml'.length)
      const directory = 30 + 'content.xml'.length + data.length
      plain[directory + 10] = 8
      return plain
    }
    expect(await unzipText(await archive('<a>bonjour</a>'), 'content.xml')).toBe('<a>bonjour</a>')
    expect(await unzipText(await archive(' '.repeat(25_000_000)), 'content.xml')).toBeNull()
  })

  it('has the checksum of its norm', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})
