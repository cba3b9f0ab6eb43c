/** Elements without classes: type, links, tables, forms' controls, focus. */
export const base = (): string => `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block:var(--s8)}
body{margin:0;background:var(--paper);color:var(--ink);font:400 var(--body)/1.6 var(--font);overflow-wrap:break-word}
h1,h2,h3,h4{margin-block:var(--s8) var(--s3);font-weight:700;line-height:1.2;text-wrap:balance}
h1{font-size:var(--h1);letter-spacing:-.01em}h2{font-size:var(--h2)}h3{font-size:var(--h3)}h4{font-size:var(--h4)}
p,ul,ol,dl,table,pre,figure,blockquote{margin-block:var(--s3)}
p,li,dd,dt,blockquote,figcaption,caption{max-inline-size:var(--measure);text-wrap:pretty}
ul,ol{padding-inline-start:1.4em}li+li{margin-block-start:var(--s1)}
dt{font-weight:600}dd{margin-inline-start:0}
a{color:var(--accent);text-decoration-thickness:.07em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.16em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
[tabindex='-1']:focus{outline:none}
strong,b{font-weight:700}small{font-size:var(--small)}
code,kbd,samp,pre{font-family:var(--mono);font-size:.92em}
code,a{overflow-wrap:anywhere}
pre{overflow-x:auto;padding:var(--s3) var(--s4);background:var(--shade);border-inline-start:3px solid var(--edge);line-height:1.5}
pre code{display:block;inline-size:max-content;min-inline-size:100%;overflow-wrap:normal}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline wavy var(--fails) 1.5px;text-underline-offset:.25em}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding-block-end:var(--s2)}
th,td{padding:var(--s2) var(--s4) var(--s2) 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--line)}
th{font-weight:600}thead th{vertical-align:bottom;border-block-end:2px solid var(--ink)}
summary{cursor:pointer;font-weight:600;color:var(--accent);inline-size:fit-content;padding-block:var(--s1)}
summary:hover{text-decoration:underline}
img,svg,video{max-inline-size:100%}
hr{border:0;border-block-start:1px solid var(--line);margin-block:var(--s8)}
button,input,select,textarea{font:inherit;color:inherit}
[hidden]{display:none!important}`
