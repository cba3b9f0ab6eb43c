const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/**
 * A sound page around a content: doctype, language, title, skip link, regions, heading, mention. What is
 * wrong in a case is then in its content, and nowhere else.
 *
 * @example soundPage('Arbres', '<p>Texte</p>').includes('<title>Arbres') // true
 */
export function soundPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)} - Exemple-sur-Isère</title>
<style>html { color: #111; background: #fff; font-family: sans-serif } body { margin: 1em; overflow-wrap: anywhere } input, select { border: 1px solid #555 }</style>
</head>
<body>
<a href="#contenu">Aller au contenu</a>
<header><p>Exemple-sur-Isère</p></header>
<main id="contenu">
<h1>${escape(title)}</h1>
${content}
</main>
<footer><p><a href="/accessibilite">Accessibilité : non conforme</a></p></footer>
</body>
</html>
`
}
