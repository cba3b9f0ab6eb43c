import type { Remedy } from '@communaux/report'
import type { RuleHit } from '@communaux/report/rules'
import { type Platform, platforms } from '../data/platforms.ts'
import type { Graph } from '../model/graph.ts'

const LINK = /^(?:https?:|urn:|_:)/

/** What this many addresses do not show, the others do not either. */
const ENOUGH = 500

/** The platform that exported a catalogue: the one that most of its first addresses show, if any shows one. */
export function platformOf(graph: Graph): Platform | undefined {
  const addresses = [...graph.keys()].slice(0, ENOUGH)
  let best: Platform | undefined
  let most = 0
  for (const platform of platforms) {
    let count = 0
    for (const id of addresses) if (platform.signature.test(id)) count++
    if (count > most) [best, most] = [platform, count]
  }
  return best
}

/** The same hit, with the remedy in the hands of the platform when it is one of its known defects. */
export function withPlatform(hit: RuleHit, { name, tell, texts, defects }: Platform): RuleHit {
  const value = typeof hit.hit.value === 'string' ? hit.hit.value : ''
  const isText = !LINK.test(value) && texts.some((row) => hit.rule.id === `dcat/${row}-node-kind`)
  if (!isText && !defects.some((defect) => defect.rule === hit.rule.id && (defect.value?.test(value) ?? true))) return hit
  const remedy: Remedy = {
    who: 'platform',
    effort: 'days',
    steps: [
      { fr: `C’est un défaut connu de l’export de ${name}, pas de votre saisie.`, en: `It is a known defect of what ${name} exports, not of what you entered.` },
      { fr: `Signalez-le : ${tell.fr}.`, en: `Report it: ${tell.en}.` },
    ],
  }
  return { rule: hit.rule, hit: { ...hit.hit, remedy } }
}
