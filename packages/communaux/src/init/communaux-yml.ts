import type { Language } from '@communaux/report'

/** The commented `communaux.yml` that `init` writes. Lines that begin with `#` and a key are examples to uncomment. */
export const communauxYml: Readonly<Record<Language, string>> = {
  fr: `# communaux.yml : ce que Communaux regarde, et ce que vous avez décidé.
# Lancez : npx communaux check          Le schéma de ce fichier : npx communaux schema communaux-yml

# --- Qui vous êtes ---------------------------------------------------------------------------------
# SIREN de la collectivité (9 chiffres). Sans « catalogue », les jeux de données sont lus sur data.gouv.fr.
# siren: "213809999"

# Certaines questions du label dépendent de la taille et de la nature de la collectivité.
# profile:
#   kind: commune          # commune, epci, departement, region ou syndicat
#   population: 12400
#   agents: 210

# --- Ce qu'il faut regarder ------------------------------------------------------------------------
# Catalogue de données : un fichier de ce dépôt, ou une adresse. Tous les formats DCAT, le CSV SCDL,
# les API de data.gouv.fr, de CKAN et d'Opendatasoft sont reconnus.
# catalogue: https://data.exemple-sur-isere.example/catalog.ttl

# Dossiers des dépôts de code : licence, dépendances, publiccode.yml.
repositories:
  - .

# Ceux de ces dossiers qui sont des copies (forks) du code d'autrui : ils sont listés, pas jugés.
# forks:
#   - ../copie

# Site : son adresse, ou un dossier de pages HTML.
# site: https://www.exemple-sur-isere.example

# --- Comment regarder ------------------------------------------------------------------------------
# Profil appliqué au catalogue (npx communaux dcat profiles).
# dcat:
#   profile: datagouv-fr

# Édition du label, grille d'estimation, et vos réponses (npx communaux label template --output label.json).
# label:
#   edition: tnl-2025
#   scale: communaux-2026.1
#   answers: label.json

# --- Ce que vous avez décidé -----------------------------------------------------------------------
# Une règle peut changer de sévérité (error, warning, info) ou être éteinte (off) : le rapport le dira.
# rules:
#   dcat/dataset-keyword-min-count: info

# Un constat accepté ne compte plus, jusqu'à la date dite. Passée cette date, il compte de nouveau.
# « subject » est facultatif ; l'étoile remplace n'importe quoi.
# ignore:
#   - rule: licence/not-listed
#     subject: https://data.exemple-sur-isere.example/dataset/menus*
#     reason: le prestataire a promis une licence ouverte pour janvier
#     until: 2027-01-31
`,
  en: `# communaux.yml: what Communaux looks at, and what you have decided.
# Run: npx communaux check              The schema of this file: npx communaux schema communaux-yml

# --- Who you are -----------------------------------------------------------------------------------
# SIREN number (9 digits). Without “catalogue”, datasets are read from data.gouv.fr.
# siren: "213809999"

# Some questions of the label depend on the size and kind of the collectivity.
# profile:
#   kind: commune          # commune, epci, departement, region or syndicat
#   population: 12400
#   agents: 210

# --- What to look at -------------------------------------------------------------------------------
# Data catalogue: a file of this repository, or an address. Every DCAT format, SCDL CSV and the APIs of
# data.gouv.fr, CKAN and Opendatasoft are recognised.
# catalogue: https://data.exemple-sur-isere.example/catalog.ttl

# Folders of code repositories: licence, dependencies, publiccode.yml.
repositories:
  - .

# Those of these folders that are copies (forks) of other people's code: they are listed, not judged.
# forks:
#   - ../copy

# Web site: its address, or a folder of HTML pages.
# site: https://www.exemple-sur-isere.example

# --- How to look -----------------------------------------------------------------------------------
# Profile applied to the catalogue (npx communaux dcat profiles).
# dcat:
#   profile: datagouv-fr

# Edition of the label, estimation scale, and your answers (npx communaux label template --output label.json).
# label:
#   edition: tnl-2025
#   scale: communaux-2026.1
#   answers: label.json

# --- What you have decided -------------------------------------------------------------------------
# A rule may change its severity (error, warning, info) or be switched off: the report will say so.
# rules:
#   dcat/dataset-keyword-min-count: info

# An accepted finding no longer counts, until the date said. After that date it counts again.
# “subject” is optional; a star stands for anything.
# ignore:
#   - rule: licence/not-listed
#     subject: https://data.exemple-sur-isere.example/dataset/menus*
#     reason: the supplier has promised an open licence for January
#     until: 2027-01-31
`,
}
