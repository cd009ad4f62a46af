// The one style sheet, inside each page: a page is one request.

export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1b1a17;--soft:#5c584e;--rule:#d9d4c7;--accent:#8c1d18;--mark:#fbe9b0;--leaf:#dcebd3;--tint:#f1ede2;
--serif:'Iowan Old Style','Palatino Linotype',Palatino,'Noto Serif',Georgia,serif;--sans:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}
@media(prefers-color-scheme:dark){:root{--paper:#161512;--ink:#ece8df;--soft:#aaa497;--rule:#3a3730;--accent:#f0a196;--mark:#574713;--leaf:#2f4427;--tint:#201e1a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--serif);overflow-wrap:anywhere}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.18em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem}
.page{max-width:72rem;margin:0 auto;padding:0 1.25rem}
.masthead{border-bottom:4px double var(--ink);padding:1.1rem 0 .8rem;display:flex;flex-wrap:wrap;gap:.4rem 2rem;align-items:baseline}
.masthead .name{font-size:2rem;line-height:1.1;font-weight:700;letter-spacing:-.02em;text-decoration:none}
.masthead nav{font:.95rem/1.5 var(--sans);display:flex;flex-wrap:wrap;gap:.2rem 1.25rem}
.masthead nav a{text-decoration:none;padding:.3rem 0}
.masthead nav a:hover,.masthead nav [aria-current]{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px}
.masthead search{margin-left:auto}
input,button,select{font:inherit;font-size:1rem;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:.4rem .6rem}
button{cursor:pointer;background:var(--tint)}
h1{font-size:clamp(1.7rem,4.5vw,2.6rem);line-height:1.15;letter-spacing:-.015em;margin:1.6rem 0 .6rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.25;margin:2rem 0 .5rem}
h3{font-size:1.15rem;line-height:1.3;margin:0}
p{margin:.6rem 0}
.lede{font-size:1.2rem;max-width:42rem;color:var(--soft);margin:0 0 1.5rem}
.meta,.label,footer,dl,table,.aside,details,.pager,.filters{font-family:var(--sans)}
.meta{font-size:.9rem;color:var(--soft);margin:.15rem 0}
.label{font-size:.8rem;font-weight:600;letter-spacing:.04em;text-transform:uppercase;color:var(--accent)}
.columns{display:grid;gap:0 3rem}
@media(min-width:60rem){.columns{grid-template-columns:minmax(0,1fr) 21rem}.thirds{grid-template-columns:repeat(3,minmax(0,1fr))!important}}
.thirds{display:grid;gap:1.5rem 2.2rem;border-bottom:1px solid var(--rule);padding-bottom:1.6rem;margin-bottom:.5rem}
.thirds h2{margin:0 0 .3rem;padding-top:.5rem;border-top:3px solid var(--accent)}
.thirds h2 a{text-decoration:none}
.list{list-style:none;margin:0;padding:0}
.list>li{padding:1rem 0;border-top:1px solid var(--rule)}
.list>li:first-child{border-top:0}
.list h3 a{text-decoration:none}
.list h3 a:hover{text-decoration:underline}
.short>li{padding:.55rem 0}
.short h3{font-size:1.02rem;font-weight:600}
blockquote{margin:.4rem 0 0;padding-left:.9rem;border-left:3px solid var(--rule);color:var(--soft);font-size:1rem}
mark{background:var(--mark);color:inherit;padding:.05em 0;border-radius:2px}
blockquote mark{color:var(--ink)}mark.background{background:var(--tint);box-shadow:0 0 0 .1em var(--tint)}mark.ceasefires{background:var(--leaf)}
h1 mark,h1 mark.ceasefires,h1 mark.background{background:linear-gradient(transparent 72%,var(--mark) 0);box-shadow:none}
mark[id]{scroll-margin-top:2rem}
:target{outline:2px solid var(--accent);outline-offset:2px}
.story{max-width:41rem}
.story p{margin:0 0 1em}
.story .caption{font:italic .95rem/1.5 var(--serif);color:var(--soft);border-left:3px solid var(--rule);padding-left:.9rem}
dl{margin:0;font-size:.95rem;line-height:1.5}
dt{font-weight:600;margin-top:.9rem}
dd{margin:0}
dd q,dd small,.how{color:var(--soft);font-size:.88rem}
details{font-size:.95rem;margin:1rem 0;border-top:1px solid var(--rule);padding-top:.6rem}
summary{cursor:pointer;font-weight:600;padding:.35rem 0}
.aside{font-size:.92rem;line-height:1.5}.aside h2{font-size:1.05rem;margin:1.6rem 0 .3rem}.aside ul{padding-left:1.1rem;margin:.3rem 0}.aside li{margin:.3rem 0}
pre{white-space:pre-wrap;font:.85rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--tint);padding:.8rem 1rem}
.notice{background:var(--tint);border-left:4px solid var(--accent);padding:.7rem 1rem;margin:1rem 0;font-family:var(--sans);font-size:.95rem}
.notice p{margin:.25rem 0}
.address{display:flex;gap:.4rem;margin:.25rem 0 .6rem}
.address input{flex:1;min-width:0;font-size:.85rem}
.readers{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.3rem 0 .8rem}
.readers a{padding:.2rem 0;display:inline-block}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:.92rem;line-height:1.45;width:100%;margin:.8rem 0}
caption{text-align:left;color:var(--soft);padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--rule)}
th{font-weight:600}
svg{display:block;max-width:none;height:auto}
svg text{font:13px var(--sans);fill:var(--ink)}
svg .soft{fill:var(--soft)}svg .line{stroke:var(--rule)}svg .tie{stroke:var(--accent);stroke-width:2}svg .dot{fill:var(--accent)}
svg .hollow{fill:var(--paper);stroke:var(--accent);stroke-width:2}svg .span{stroke:var(--accent);stroke-width:6;stroke-linecap:round}
.pager,.filters{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;font-size:.95rem;margin:1.2rem 0}
.pager a,.filters a{padding:.3rem 0}.filters{margin:.2rem 0;gap:.1rem 1rem;align-items:baseline}.filters a{text-decoration:none}.filters a:hover,.filters [aria-current]{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px}
.good::before{content:'\\25CF';color:#2c7a3f;margin-right:.4em}.bad::before{content:'\\25B2';color:var(--accent);margin-right:.4em}
footer{border-top:1px solid var(--rule);margin-top:3rem;padding:1rem 0 2rem;font-size:.9rem;color:var(--soft);display:flex;flex-wrap:wrap;gap:.3rem 1.5rem}
@media print{.masthead nav,.masthead form,.aside details,footer,.skip,button{display:none}body{background:#fff;color:#000;font-size:11pt}.columns{display:block}}
`

/** Copies an address; the buttons show only where this runs. */
export const SCRIPT = `
for(const b of document.querySelectorAll('button[data-copy]')){b.hidden=false;b.addEventListener('click',async()=>{
const i=b.previousElementSibling;try{await navigator.clipboard.writeText(i.value)}catch{i.select();document.execCommand('copy')}
const t=b.textContent;b.textContent='Copied';setTimeout(()=>{b.textContent=t},1500)})}
`
