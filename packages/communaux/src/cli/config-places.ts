import { dirname, isAbsolute, join } from 'node:path'
import type { Config } from '../config/types.ts'
import { isUrl } from './input.ts'

/** A configuration whose paths start from its own folder, wherever the command is run: addresses and whole paths stay as they are. */
export function withPlaces(config: Config): Config {
  const home = dirname(config.file ?? '')
  const place = (name: string): string => (isUrl(name) || name.startsWith('file://') || isAbsolute(name) ? name : join(home, name))
  const { catalogue, site, repositories, forks, dcat, label } = config
  return {
    ...config,
    ...(catalogue !== undefined && { catalogue: place(catalogue) }),
    ...(site !== undefined && { site: place(site) }),
    repositories: repositories.map(place),
    forks: forks.map(place),
    dcat: { ...dcat, ...(isFile(dcat.profile) && { profile: place(dcat.profile) }) },
    label: { ...label, ...(isFile(label.scale) && { scale: place(label.scale) }), ...(label.answers !== undefined && { answers: place(label.answers) }) },
  }
}

/** What may be an id or a file is a file when it looks like one. */
const isFile = (name: string | undefined): name is string => name !== undefined && /[/\\]|\.(json|ya?ml)$/i.test(name)
