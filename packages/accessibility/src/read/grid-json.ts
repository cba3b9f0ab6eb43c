import { type Finding, finding } from '@communaux/report'
import { RGAA, type CriterionId } from '../model/criterion.ts'
import type { Cell, Grid, GridPage } from '../model/grid.ts'
import { readCell, readCriterion } from './grid-cell.ts'
import { GRID_PROBLEMS } from './problems.ts'

/** Reads `{ version, pages: [{ id, url, process?, criteria }] }`. */
export function readGridJson(value: unknown, findings: Finding[]): Grid | null {
  if (!isObject(value) || !Array.isArray(value['pages'])) return null
  const version = value['version']
  const pages = value['pages'].flatMap((page, index) => readPage(page, index, findings) ?? [])
  return { version: typeof version === 'string' ? version : RGAA.edition, pages }
}

function readPage(page: unknown, index: number, findings: Finding[]): GridPage | null {
  const path = ['pages', index]
  if (!isObject(page) || !isObject(page['criteria'])) {
    findings.push(finding(GRID_PROBLEMS['grid-page'], { path, value: index, params: { n: index + 1 } }))
    return null
  }
  const criteria: Partial<Record<CriterionId, Cell>> = {}
  for (const [key, cell] of Object.entries(page['criteria'])) {
    const id = readCriterion(key, findings, { path: [...path, 'criteria', key] })
    if (id === null) continue
    const place = { criterion: id, findings, hit: { path: [...path, 'criteria', id] } }
    criteria[id] = isObject(cell) ? readCell(cell['status'], place, cell['reason'], cell['note']) : readCell(cell, place)
  }
  return { id: textOf(page['id']) ?? `P${String(index + 1).padStart(2, '0')}`, ...optional(page, 'url'), ...optional(page, 'title'), ...optional(page, 'process'), criteria }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined)

function optional<K extends 'url' | 'title' | 'process'>(page: Record<string, unknown>, key: K): Partial<Record<K, string>> {
  const value = textOf(page[key])
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>)
}

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
