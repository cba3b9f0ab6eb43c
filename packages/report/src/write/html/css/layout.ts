/** Where things stand: one column to 48 rem, then a side column for who, how long, and proofs. */
export const layout = (): string => `
.site-head,main,.site-foot{max-inline-size:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
.site-head{padding-block:var(--s6) 0}.site-head h1{margin-block:var(--s2)}
main{padding-block:var(--s4) var(--s16)}
main>section{margin-block-start:var(--s12);padding-block-start:var(--s4);border-block-start:2px solid var(--ink)}
main>section>h2{margin-block-start:0}
.site-foot{padding-block:var(--s6) var(--s12);color:var(--soft);font-size:var(--small)}
.site-foot>:first-child{max-inline-size:none;border-block-start:1px solid var(--line);padding-block-start:var(--s6)}
.with-side,.columns{grid-template-columns:minmax(0,1fr)}
.with-side{display:grid;gap:var(--s2) var(--s8)}
.columns{display:grid;gap:var(--s6) var(--s8)}
.row{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s6);align-items:baseline}
.scroll{overflow-x:auto;max-inline-size:100%}
.scroll th:first-child{min-inline-size:8.5rem}.scroll code{overflow-wrap:normal}.scroll th code{overflow-wrap:anywhere}
.scroll th:first-child,.scroll td:first-child{position:sticky;inset-inline-start:0;background:var(--paper)}
.skip{position:absolute;inset-block-start:-10rem;inset-inline-start:var(--s4);padding:var(--s2) var(--s4);background:var(--paper);z-index:1}
.skip:focus{inset-block-start:var(--s2)}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:48rem){th,td{padding-inline-end:var(--s6)}.with-side{grid-template-columns:minmax(0,1fr) 15rem}.columns{grid-template-columns:repeat(auto-fit,minmax(18rem,1fr))}.facts>div{grid-template-columns:12rem minmax(0,1fr)}}`
