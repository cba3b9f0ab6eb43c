/** Where the documentation will stand. To confirm before the first release: the only place to change. */
export const DOCS_URL = 'https://communaux.example.org/docs'
