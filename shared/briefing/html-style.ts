/** The style of the HTML briefing: readable on a phone, two A4 in print, light and dark. */
export const htmlStyle = `
:root{color-scheme:light dark;--ink:#1b2733;--soft:#51606e;--line:#d5dbe1;--paper:#fff;--mark:#0b5b7a;--tint:#f3f6f8}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf1;--soft:#a9b6c2;--line:#3a4753;--paper:#141b21;--mark:#7fc4e0;--tint:#1d262e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 "Source Sans 3","Segoe UI",system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
h1{font-size:1.75rem;line-height:1.2;margin:0}
h2{font-size:1.1875rem;line-height:1.3;margin:1.75rem 0 .5rem;padding-top:.5rem;border-top:2px solid var(--mark)}
h3{font-size:1.0625rem;line-height:1.35;margin:1.25rem 0 .25rem}
p,ul,dl,blockquote{margin:.25rem 0 .75rem}
ul{padding-left:1.25rem}
li{margin:.25rem 0}
.subtitle,.tags,.open,.sources{color:var(--soft);font-size:.9375rem}
.tags{margin:0 0 .5rem}
dl>div{display:grid;grid-template-columns:5.5rem 1fr;gap:.75rem;padding:.25rem 0}
dt{font-weight:600;color:var(--mark)}
dd{margin:0}
q{quotes:none}
sup{font-size:.75em;line-height:0;margin-left:.15em}
a{color:var(--mark)}
sup a{text-decoration:none}
blockquote{padding:.75rem 1rem;background:var(--tint);border-left:3px solid var(--mark)}
.caution{padding:.5rem .75rem;background:var(--tint);font-size:.9375rem}
.sources{padding-left:2rem}
hr.page{border:0;margin:0;height:0}
@media (max-width:30rem){dl>div{grid-template-columns:1fr;gap:0}}
@media print{body{font-size:10pt;background:#fff;color:#000}main{max-width:none;padding:0}h2,h3{break-after:avoid}.story,.draft{break-inside:avoid}hr.page,.appendix{break-before:page}a{color:inherit}}
`.trim();
