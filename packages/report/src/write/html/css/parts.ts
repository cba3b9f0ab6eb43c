/** The parts of a page: marks of the four states, findings, figures, proofs, notices, forms. */
export const parts = (): string => `
.state{font-weight:600;white-space:nowrap}
.state,.mark{color:var(--state,inherit)}
.mark{inline-size:.8em;block-size:.8em;max-inline-size:none;vertical-align:-.04em;margin-inline-end:.35em;flex:none}
[data-state=passes]{--state:var(--passes)}[data-state=fails]{--state:var(--fails)}
[data-state=unknown]{--state:var(--unknown)}[data-state=not-applicable]{--state:var(--none)}
.kicker{margin-block:0;color:var(--soft);font-size:var(--small);font-weight:600}
.lede{font-size:var(--h3);line-height:1.45}
.soft{color:var(--soft)}.n{text-align:end;font-variant-numeric:tabular-nums}
th.n,td.n{padding-inline:var(--s3) 0}@media (min-width:48rem){th.n,td.n{padding-inline-start:var(--s6)}}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(8rem,45%),1fr));gap:var(--s4) var(--s6);margin-block:var(--s4) var(--s8);padding:0;list-style:none}
.figures li{margin:0;border-block-start:1px solid var(--line);padding-block-start:var(--s2)}
.figures .state{white-space:normal}
.figures b{display:block;font-size:var(--figure);line-height:1.15;font-variant-numeric:tabular-nums}
.group{padding-block:var(--s6)}.group+.group{border-block-start:1px solid var(--line)}
.group>.state{margin-block:0}.group :is(h2,h3,h4,h5){margin-block:var(--s1) var(--s3)}
.places{padding:0;list-style:none;font-size:var(--small)}.places p{margin-block:0}
.places>li{padding-inline-start:var(--s3);border-inline-start:2px solid var(--line)}
.places>li+li{margin-block-start:var(--s3)}
.who{font-size:var(--small);margin-block:var(--s1);display:flex;flex-wrap:wrap;gap:0 var(--s6);align-content:flex-start}
.who dt{color:var(--soft);font-weight:400}.who dd{font-weight:600;margin-block-end:var(--s2)}
.picture{margin-inline:0}.picture>svg{display:block;inline-size:100%}.picture+.scroll{font-size:var(--small)}.picture+.scroll th{white-space:nowrap}
.picture .label{margin-block:var(--s3) var(--s1);font-size:var(--small)}
.legend{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s6);padding:0;list-style:none;font-size:var(--small)}
.legend li{margin:0}
.area-passes{fill:var(--passes);stroke:var(--passes)}.area-fails{stroke:var(--fails)}.area-unknown{stroke:var(--unknown)}
.area-none{fill:none;stroke:var(--none);stroke-dasharray:1.5 4}.ink-fails{stroke:var(--fails)}.ink-unknown{stroke:var(--unknown)}
.excerpt .line{display:block}.excerpt .line[data-here]{background:color-mix(in oklab,var(--fails) 12%,transparent)}
.excerpt .number{display:inline-block;min-inline-size:3ch;margin-inline-end:1.5ch;text-align:end;color:var(--soft);user-select:none}
.facts>div{display:grid;grid-template-columns:minmax(0,1fr);gap:0 var(--s6);padding-block:var(--s2);border-block-end:1px solid var(--line)}
.notice{padding:var(--s3) var(--s4);background:var(--shade);border-inline-start:4px solid var(--state,var(--accent))}
.notice>:first-child{margin-block-start:0}.notice>:last-child{margin-block-end:0}
.field{margin-block:var(--s6)}.field label,.field legend,fieldset>legend{font-weight:600}
.field .help{margin-block:var(--s1);color:var(--soft);font-size:var(--small)}
.field .error{margin-block:var(--s1);color:var(--fails);font-weight:600}
:is(input:not([type=checkbox],[type=radio]),select,textarea){inline-size:100%;max-inline-size:32rem;padding:var(--s2) var(--s3);background:var(--paper);border:1px solid var(--edge);border-radius:var(--radius)}
:is(input,select,textarea)[aria-invalid=true]{border:2px solid var(--fails)}
input:is([type=checkbox],[type=radio]){inline-size:1.25em;block-size:1.25em;accent-color:var(--accent);vertical-align:-.2em}
fieldset{border:0;margin:0;padding:0;min-inline-size:0}
.button,button{display:inline-block;padding:var(--s2) var(--s4);background:var(--accent);color:var(--paper);border:2px solid var(--accent);border-radius:var(--radius);font-weight:600;text-decoration:none;cursor:pointer}
.button:hover,button:hover{background:var(--ink);border-color:var(--ink)}
:is(.button,button).quiet{background:none;color:var(--accent)}
:is(.button,button).quiet:hover{color:var(--ink)}
nav ul{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s6);padding:0;list-style:none}nav li{margin:0}
nav [aria-current]{color:var(--ink);font-weight:700;text-decoration-thickness:.16em}
progress{inline-size:100%;accent-color:var(--accent)}
@media (forced-colors:active){:root{--passes:CanvasText;--fails:CanvasText;--unknown:CanvasText;--none:CanvasText}.notice,.excerpt .line[data-here]{border-inline-start:4px solid Highlight}.button,button{border-color:ButtonText}}`
