import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Localized } from '@communaux/report'
import { ciFile } from '../../init/ci.ts'
import { communauxYml } from '../../init/communaux-yml.ts'
import type { Run } from '../command.ts'
import { writeError } from '../output-file.ts'
import { CliError } from '../errors.ts'

/** Writes `communaux.yml` and the job of the forge in use. What is already there is kept, and said. */
export const run: Run = async ({ io, lang, options }) => {
  const force = options.flag('force')
  const notes: Localized[] = [await put(io.cwd, 'communaux.yml', communauxYml[lang], force)]
  const ci = options.text('ci') ?? (await guessCi(io.cwd))
  if (ci === 'gitlab' || ci === 'github') {
    const file = ciFile(ci, await exists(io.cwd, '.gitlab-ci.yml'))
    notes.push(await put(io.cwd, file.path, file.content, force))
    if (file.include) {
      const { file: pipeline, lines } = file.include
      notes.push({ fr: `À ajouter à ${pipeline} :\n\n${lines}\n`, en: `To add to ${pipeline}:\n\n${lines}\n` })
    }
  } else if (ci === undefined) {
    notes.push({
      fr: 'Aucune intégration continue reconnue ici : ajoutez --ci gitlab ou --ci github pour écrire la tâche.',
      en: 'No continuous integration recognised here: add --ci gitlab or --ci github to write the job.',
    })
  }
  notes.push({ fr: 'Ensuite : npx communaux check', en: 'Next: npx communaux check' })
  return { kind: 'done', notes }
}

async function put(folder: string, path: string, content: string, force: boolean): Promise<Localized> {
  const there = await exists(folder, path)
  if (there && !force) return { fr: `${path} est déjà là : gardé tel quel (--force pour le remplacer).`, en: `${path} is already there: kept as it is (--force to replace it).` }
  const target = resolve(folder, path)
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  } catch (error) {
    const reason = writeError(error)
    throw new CliError({ fr: `${path} : ${reason.fr}.`, en: `${path}: ${reason.en}.` }, { cause: error })
  }
  return there ? { fr: `${path} remplacé.`, en: `${path} replaced.` } : { fr: `${path} écrit.`, en: `${path} written.` }
}

/** The forge: its files when they are there, else the address of the git remote. */
async function guessCi(folder: string): Promise<'gitlab' | 'github' | undefined> {
  if (await exists(folder, '.gitlab-ci.yml')) return 'gitlab'
  if (await exists(folder, '.github')) return 'github'
  const config = await readFile(resolve(folder, '.git/config'), 'utf8').catch(() => '')
  const remotes = config.match(/^\s*url\s*=.*$/gm)?.join('\n') ?? ''
  if (/gitlab|framagit/i.test(remotes)) return 'gitlab'
  return /github/i.test(remotes) ? 'github' : undefined
}

const exists = (folder: string, path: string): Promise<boolean> => stat(resolve(folder, path)).then(() => true, () => false)
