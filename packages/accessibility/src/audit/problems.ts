import type { RuleInfo } from '@communaux/report'
import { LAW } from '../data/law.ts'

/** A page that could not be looked at: it is neither good nor bad. */
export const UNREACHABLE: RuleInfo = {
  id: 'accessibility/page-unreachable',
  severity: 'warning',
  title: { fr: 'La page s’ouvre', en: 'The page opens' },
  message: { fr: 'La page n’a pas pu être contrôlée : {why}', en: 'The page could not be checked: {why}' },
  source: LAW.method,
  remedy: { who: 'webmaster', effort: 'minutes', steps: [{ fr: 'Ouvrir l’adresse dans un navigateur, puis relancer le contrôle.', en: 'Open the address in a browser, then run the check again.' }] },
}

/** What is missing on this machine, and how to have it. */
export const NO_BROWSER: RuleInfo = {
  id: 'accessibility/no-browser',
  severity: 'warning',
  title: { fr: 'Le contrôle se fait dans un navigateur', en: 'The check is made in a browser' },
  message: {
    fr: 'Outil absent : {tool}. Seul le code source des pages a été contrôlé.',
    en: 'Missing tool: {tool}. Only the source of the pages was checked.',
  },
  source: LAW.method,
  remedy: {
    who: 'developer',
    effort: 'minutes',
    steps: [
      { fr: 'Installer playwright-core et axe-core, puis Chromium ou @sparticuz/chromium.', en: 'Install playwright-core and axe-core, then Chromium or @sparticuz/chromium.' },
      { fr: 'Ou donner le chemin d’un Chromium dans CHROMIUM_PATH.', en: 'Or give the path of a Chromium in CHROMIUM_PATH.' },
    ],
  },
}
