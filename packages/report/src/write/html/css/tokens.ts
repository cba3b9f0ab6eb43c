import { COLOURS } from '../../../data/tokens.ts'

const colours = (theme: 'light' | 'dark'): string => COLOURS.map((token) => `--${token.name}:${token[theme]}`).join(';')

/** The layer a collectivity rewrites to make the look its own: colours in both themes, type, space. */
export const tokens = (): string => `
:root{color-scheme:light dark;${colours('light')};
--font:'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible Next',system-ui,sans-serif;
--mono:'Atkinson Hyperlegible Mono Variable','Atkinson Hyperlegible Mono',ui-monospace,'Cascadia Mono',Menlo,monospace;
--small:.9rem;--body:1.0625rem;--h4:1.0625rem;--h3:1.275rem;--h2:1.53rem;--h1:clamp(1.7rem,1.2rem + 2vw,2.4rem);--figure:clamp(1.84rem,1.4rem + 1.6vw,2.65rem);
--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s6:1.5rem;--s8:2rem;--s12:3rem;--s16:4rem;
--measure:70ch;--page:72rem;--radius:2px}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${colours('dark')}}}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark;${colours('dark')}}`
