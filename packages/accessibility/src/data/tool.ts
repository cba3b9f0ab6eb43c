/** How reports name this package. The version is the manifest's; a test keeps them equal. */
export const TOOL: { readonly name: string; readonly version: string } = { name: '@communaux/accessibility', version: '0.1.0' }
