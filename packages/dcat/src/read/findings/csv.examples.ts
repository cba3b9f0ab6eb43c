import { reading, type ReadingExamples } from './make.examples.ts'

const header = 'COLL_NOM;COLL_SIRET;ID;TITRE;DESCRIPTION;THEME;PRODUCTEUR_NOM;PRODUCTEUR_SIRET;COUV_SPAT_MAILLE;COUV_SPAT_NOM;COUV_TEMP_DEBUT;COUV_TEMP_FIN;DATE_PUBL;FREQ_MAJ;DATE_MAJ;MOTS_CLES;LICENCE;NOMBRE_RESSOURCES;FORMAT_RESSOURCES;URL'
const row = 'Exemple-sur-Isère;21380001600015;arbres;Arbres;Les arbres;Environnement;Exemple-sur-Isère;21380001600015;Communale;Exemple-sur-Isère;2024-01-01;2024-12-31;2024-02-01;Annuelle;2024-06-01;arbre;Licence Ouverte-LO;1;csv;https://donnees.example.org/arbres'

export const csvExamples: readonly ReadingExamples[] = [
  reading(
    'dcat/read-csv',
    { 'a row too short': `${header}\n${row}\nExemple-sur-Isère;21380001600015`, 'a text never closed': `${header}\n"${row}`, 'a title above': `Catalogue\n${header}\n${row}` },
    { 'one row': `${header}\n${row}\n`, 'Windows line ends': `${header}\r\n${row}\r\n` },
  ),
  reading('dcat/read-formula', { 'a text that looks like a formula, kept from being one': `${header}\n${row.replace('Les arbres', "'=1+1")}` }, { 'an apostrophe in a text': `${header}\n${row.replace('Les arbres', "'arbres")}` }),
  reading('dcat/read-csv-column', { 'a column of their own': `${header};NOTE\n${row};x` }, { 'the columns of the schema': `${header}\n${row}` }),
]
