import { inPage, whole, type PageExamples } from './page.examples.ts'

export const doctypeExamples: PageExamples = {
  rule: 'rgaa/8.1-doctype',
  examples: [
    { name: 'HTML 5', target: inPage('<p>Texte</p>'), expect: 'passes' },
    { name: 'XHTML 1.0', target: whole('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html></html>'), expect: 'passes' },
    { name: 'after the text', target: whole('<p>Texte</p><!doctype html><html lang="fr"></html>'), expect: 'fails' },
    { name: 'none', target: whole('<html lang="fr"><title>Essai</title></html>'), expect: 'fails' },
    { name: 'another language', target: whole('<!DOCTYPE math SYSTEM "http://www.w3.org/Math/DTD/mathml1/mathml.dtd"><html></html>'), expect: 'unknown' },
    { name: 'HTML 3.2', target: whole('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><html></html>'), expect: 'fails' },
  ],
}
