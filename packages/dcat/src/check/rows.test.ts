import type { Rule } from '@communaux/report/rules'
import { exampleCases, registryProblems } from '@communaux/report/testing'
import { describe, expect, it } from 'vitest'
import { dcatAp211 } from '../data/profiles/dcat-ap-2.1.1.ts'
import { dcatAp301 } from '../data/profiles/dcat-ap-3.0.1.ts'
import { dcatApHvd300 } from '../data/profiles/dcat-ap-hvd-3.0.0.ts'
import { geodcatAp300 } from '../data/profiles/geodcat-ap-3.0.0.ts'
import { scdlCatalogue013 } from '../data/profiles/scdl-catalogue-0.1.3.ts'
import { datagouvFr } from '../data/profiles/datagouv-fr.ts'
import { dcat3 } from '../data/profiles/dcat-3.ts'
import type { Profile } from '../data/profiles/types.ts'
import type { Graph } from '../model/graph.ts'
import { rowExamples } from '../rules/rows/row.examples.ts'
import { type RowRule, rowRules } from '../rules/rows/row-rule.ts'
import { hits } from './hits.ts'

/** A row's rule on its own: what the engine finds for it in a graph. */
const runnable = (profile: Profile, { id, severity, title, message, source }: RowRule): Rule<Graph> => ({
  id, severity, title, message, source,
  check: (graph) => hits(graph, profile).filter((hit) => hit.rule.id === id).map(({ subject }) => ({ subject: subject.id })),
})

describe.each([dcat3, dcatAp211, dcatAp301, dcatApHvd300, datagouvFr, geodcatAp300, scdlCatalogue013])('the rows of $id', (profile) => {
  const rules = rowRules(profile)
  const examples = rules.map(rowExamples)

  it('have texts, source, remedy and both examples, sorted and once each', () => {
    expect(registryProblems({ rules, examples })).toEqual([])
  })

  it('call their properties by words, and not by their code', () => {
    expect(rules.filter(({ row: { label } }) => /^\w+:/.test(label.fr) || /^\w+:/.test(label.en)).map(({ row }) => `${row.className} ${row.propertyName}`)).toEqual([])
  })

  it('do what their examples say', () => {
    const cases = exampleCases(rules.map((rule) => runnable(profile, rule)), examples, undefined)
    const wrong = cases.filter(({ run, expect: expected }) => run() !== expected).map(({ id, name }) => `${id}: ${name}`)
    expect(wrong).toEqual([])
  })
})

describe('the texts of rows', () => {
  const texts = rowRules(dcatAp301).flatMap(({ title, message, remedy }) => [title, message, ...remedy.steps])

  it('fill every hole but those of the hit', () => {
    const holes = new Set(texts.flatMap(({ fr, en }) => [...`${fr} ${en}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1])))
    expect([...holes].sort()).toEqual(['n', 'node', 'value'])
  })

  it('shorten the French article before a vowel', () => {
    expect(texts.filter(({ fr }) => /\bde [aeéèêiouy]/i.test(fr)).map(({ fr }) => fr)).toEqual([])
  })
})
