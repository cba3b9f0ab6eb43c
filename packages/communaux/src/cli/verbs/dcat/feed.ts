import { mkdir, writeFile } from 'node:fs/promises'
import { type Feed, type FeedFormat, feedFormats, feedOf } from '@communaux/dcat'
import { formatNumber } from '@communaux/report'
import type { Context, Run } from '../../command.ts'
import { CliError } from '../../errors.ts'
import { groupedLines } from '../../grouped-lines.ts'
import { pathOf } from '../../input.ts'
import { outputFile, refusal } from '../../output-file.ts'
import { readCatalogue } from '../../read-catalogue.ts'
import { wholeNumber } from '../../whole-number.ts'

const FORMATS = Object.keys(feedFormats) as FeedFormat[]

/** Writes a catalogue as a folder of pages to publish: a harvester follows them, in JSON-LD, Turtle or RDF/XML. */
export const run: Run = async (context) => {
  const { args, options, lang, io } = context
  const folder = required(options.text('out'), '--out', 'public')
  const baseUrl = required(options.text('base-url'), '--base-url', 'https://data.exemple-sur-isere.example/flux')
  if (!/^https?:\/\/[^/]/.test(baseUrl) || !URL.canParse(baseUrl)) throw new CliError({ fr: `--base-url ${baseUrl} : une adresse http(s) est attendue.`, en: `--base-url ${baseUrl}: an http(s) address is expected.` })
  const pageSize = options.text('page-size')
  const size = pageSize === undefined ? undefined : wholeNumber('--page-size', pageSize)
  if (size === 0) throw new CliError({ fr: '--page-size 0 : au moins un jeu de données par page.', en: '--page-size 0: at least one dataset a page.' })
  const { value, findings } = await readCatalogue({ name: args[0] ?? '' }, context)
  for (const line of groupedLines(findings, lang, options.flag('all'))) io.stderr(`${line}\n`)
  const feed = feedOf(value, { baseUrl, ...(size !== undefined && { pageSize: size }) })
  const addresses = await writeFeed(feed, folder, context)
  const { entries, pages } = feed
  return {
    kind: 'done',
    notes: [
      {
        fr: `${folder} : ${formatNumber(entries, 'fr')} fiche${entries < 2 ? '' : 's'}, ${formatNumber(pages, 'fr')} page${pages < 2 ? '' : 's'} par format.`,
        en: `${folder}: ${formatNumber(entries, 'en')} ${entries === 1 ? 'entry' : 'entries'}, ${formatNumber(pages, 'en')} page${pages === 1 ? '' : 's'} a format.`,
      },
      { fr: 'Publiez ce dossier, puis déclarez l’une de ces adresses à data.gouv.fr comme source de moissonnage DCAT :', en: 'Publish this folder, then declare one of these addresses to data.gouv.fr as a DCAT harvest source:' },
      ...addresses.map((address) => ({ fr: `  ${address}`, en: `  ${address}` })),
    ],
  }
}

function required(value: string | undefined, option: string, example: string): string {
  if (value !== undefined && value.trim() !== '') return value
  throw new CliError({ fr: `${option} manque, par exemple ${option} ${example}.`, en: `${option} is missing, such as ${option} ${example}.` })
}

/** Each page in each syntax, a file that appears once it is whole. Gives the addresses of the first pages. */
async function writeFeed(feed: Feed, folder: string, { io, progress }: Context): Promise<readonly string[]> {
  const refuse = refusal(folder, io, '--out')
  await mkdir(pathOf(folder, io), { recursive: true }).catch(refuse)
  const firsts: string[] = []
  for (let number = 1; number <= feed.pages; number += 1) {
    for (const format of FORMATS) {
      io.signal.throwIfAborted()
      const page = feed.page(number, format)
      if (!page) continue
      await outputFile(`${folder}/${page.name}`, io, (target) => writeFile(target, page.text, { signal: io.signal }).catch(refuse))
      if (number === 1) firsts.push(page.url)
    }
    if (feed.pages > 1) progress.step({ done: number, total: feed.pages, text: { fr: 'pages écrites', en: 'pages written' } })
  }
  return firsts
}
