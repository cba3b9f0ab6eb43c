import { describe, expect, it } from 'vitest'
import { SAMPLE_ID } from '../src/sample/town.ts'
import { readPalette } from '../src/screens/palette/colours.ts'
import { open, openSample, resultOf, textOf, TOWN } from './fixture.ts'

const path = (town: string, colours?: string): string => `/collectivites/${town}/accessibilite/palette${colours === undefined ? '' : `?${new URLSearchParams({ couleurs: colours }).toString()}`}`

describe('the colours of a charter', () => {
  it('begin with those of the defects that were found', async () => {
    const { app } = await openSample()
    const text = textOf(await (await app.request(path(SAMPLE_ID))).text())
    expect(text).toContain('#777777 – 4,47 grand texte seulement')
  })

  it('are compared by pairs, with the nearest that is enough', async () => {
    const { app } = await open({ result: resultOf() })
    const text = textOf(await (await app.request(path(TOWN.id, '#000\n#aaa\nrgb(255, 255, 255)'))).text())
    expect(text).toContain('#000000 – 9,03 tout texte 21,00 tout texte')
    expect(text).toContain('2,32 trop faible essayez #767676')
  })

  it('are read with or without their sign, once each; what is none is told', async () => {
    expect(readPalette('0b5871\n#0B5871\n\n fff ;bleu')).toEqual({ colours: ['#0b5871', '#ffffff'], unread: ['bleu'], left: 0 })
    expect(readPalette(Array.from({ length: 14 }, (_, index) => `#0000${(index + 16).toString(16)}`).join('\n'))).toMatchObject({ left: 4 })
    const { app } = await open({ result: resultOf() })
    const html = await (await app.request(path(TOWN.id, '"><script>'))).text()
    expect(html).not.toContain('<script>')
    expect(textOf(html)).toContain('n\'est pas une couleur')
  })
})
