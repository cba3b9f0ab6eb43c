import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stylesheet } from '@communaux/report/html'
import { PUBLIC_DIR } from '../paths.ts'

export interface Asset {
  readonly name: string
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  /** Holds a hash of the contents: the address changes when the file does. */
  readonly url: string
}

const FONTS = {
  'next.woff2': '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'next-ext.woff2': '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  'next-italic.woff2': '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  'mono.woff2': '@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2',
} as const

const assets = new Map<string, Asset>()

const fonts = Object.entries(FONTS).map(([name, file]) => add(name, 'font/woff2', readFileSync(fileURLToPath(import.meta.resolve(file)))))
export const style: Asset = add('style.css', 'text/css; charset=utf-8', text(withFonts(stylesheet() + publicFile('demo.css'))))
export const script: Asset = add('demo.js', 'text/javascript; charset=utf-8', text(publicFile('demo.js')))
export const icon: Asset = add('icon.svg', 'image/svg+xml', text(publicFile('icon.svg')))

/** The file of an address, whatever version was asked for: an old page still gets its style. */
export const assetNamed = (name: string): Asset | undefined => assets.get(name)

function add(name: string, type: string, body: Uint8Array): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  const asset = { name, type, body: new Uint8Array(body), url: `/fichiers/${hash}/${name}` }
  assets.set(name, asset)
  return asset
}

function publicFile(name: string): string {
  return readFileSync(new URL(name, PUBLIC_DIR), 'utf8')
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content)
}

/** The style names fonts by file; their addresses hold a hash. */
function withFonts(css: string): string {
  return fonts.reduce((made, font) => made.replaceAll(`url(${font.name})`, `url(${font.url})`), css)
}
