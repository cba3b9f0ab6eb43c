import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gifFacts, isEndless } from '../src/audit/gif.ts'
import { pdfFacts } from '../src/audit/pdf.ts'
import { strayTags } from '../src/read/stray-tags.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const frame = [0x21, 0xf9, 4, 0, 50, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0x44, 0]
const gif = (frames: number, loops: number): Uint8Array =>
  Uint8Array.from([...bytes('GIF89a'), 1, 0, 1, 0, 0, 0, 0, 0x21, 0xff, 11, ...bytes('NETSCAPE2.0'), 3, 1, loops, 0, 0, ...Array.from({ length: frames }, () => frame).flat(), 0x3b])

describe('gifFacts', () => {
  it('counts frames, time and rounds', () => {
    expect(gifFacts(gif(3, 0))).toEqual({ frames: 3, duration: 1500, loops: 0 })
    expect(isEndless({ frames: 3, duration: 1500, loops: 0 })).toBe(true)
    expect(isEndless({ frames: 3, duration: 1500, loops: 3 })).toBe(false)
    expect(isEndless({ frames: 1, duration: 0, loops: 0 })).toBe(false)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (tail) => {
      const facts = gifFacts(Uint8Array.from([...bytes('GIF89a'), ...tail]))
      return facts === null || facts.frames >= 0
    }))
  })
})

describe('pdfFacts', () => {
  it('reads tags, language, title and date', () => {
    const text = '%PDF-1.7\n1 0 obj <</Type/Catalog/StructTreeRoot 3 0 R/MarkInfo<</Marked true>>/Lang(fr-FR)>>\n2 0 obj <</Title(Budget 2026)/CreationDate(D:20260114090000)>>'
    expect(pdfFacts(bytes(text))).toEqual({ tagged: true, language: 'fr-FR', title: 'Budget 2026', created: '2026-01-14' })
  })

  it('reads UTF-16 titles', () => {
    expect(pdfFacts(bytes('%PDF-1.4 <</Title <FEFF00C90074>>>'))).toMatchObject({ tagged: false, title: 'Ét' })
  })

  it('says nothing of what is no PDF, or is encrypted', () => {
    expect(pdfFacts(bytes('<html>'))).toBeNull()
    expect(pdfFacts(bytes('%PDF-1.4 trailer <</Encrypt 5 0 R>>'))).toBeNull()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (tail) => typeof pdfFacts(bytes(`%PDF-1.7 /Type /ObjStm stream\n${tail}`))?.tagged !== 'string'))
  })
})

describe('strayTags', () => {
  it.each([
    ['<p>Un</p><p>Deux', []], ['<ul><li>Un<li>Deux</ul>', []], ['<br></p><img>', []], ['<!-- </b> --><script>"</b>"</script>', []],
    ['<div>Un</span></div>', ['end-tag-without-matching-open-element']], ['<div><span>Un</div></span>', ['closing-of-element-with-open-child-elements', 'end-tag-without-matching-open-element']],
  ])('%s', (html, codes) => {
    expect(strayTags(html).map(({ code }) => code)).toEqual(codes)
  })
})
