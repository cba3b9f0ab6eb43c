/**
 * Folders that ship beside the code. This file must stay one level under the application's root: the
 * same relative address is right in `src/` and in the built `dist/`.
 */
export const PUBLIC_DIR: URL = new URL('../public/', import.meta.url)
export const SAMPLE_DIR: URL = new URL('../sample/', import.meta.url)
