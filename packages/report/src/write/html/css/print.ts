/** On paper: A4, black on white, folded texts opened, addresses of links written out. */
export const print = (): string => `
@media print{
@page{size:A4;margin:18mm 16mm}
:root,:root[data-theme],:root:not([data-theme=light]){--paper:#fff;--shade:#fff;--ink:#000;--soft:#333;--line:#999;--edge:#444;--accent:#000;--passes:#000;--fails:#000;--unknown:#000;--none:#000}
body{font-size:10.5pt;line-height:1.45}
.skip,nav,form,button,.button,.no-print{display:none!important}
.site-head,main,.site-foot{max-inline-size:none;padding-inline:0}
main{padding-block:0}main>section{margin-block-start:8mm}
h1,h2,h3,h4,summary{break-after:avoid}.group,figure,tr,.figures{break-inside:avoid}
.scroll{overflow:visible}table{font-size:.9em;inline-size:100%}th,td{padding-inline:0 2mm}pre{white-space:pre-wrap}pre code{inline-size:auto}
details::details-content{content-visibility:visible;block-size:auto}
.address a::after{content:none!important}
.columns{grid-template-columns:minmax(0,1fr)}
a[href^=http]:not(.bare)::after{content:' (' attr(href) ')';font-size:.85em;overflow-wrap:anywhere}
}`
