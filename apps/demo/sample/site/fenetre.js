// Défaut planté : une fois dans la fenêtre, ni Tab ni Échap n'en font sortir.
const fenetre = document.getElementById('fenetre')
const message = document.getElementById('message')
const envoyer = document.getElementById('envoyer')
fenetre.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab') return
  event.preventDefault()
  const next = document.activeElement === message ? envoyer : message
  next.focus()
})
