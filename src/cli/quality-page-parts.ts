/** What the quality page brings along: its look in light and dark, and the filters. */

export const pageStyle = `
:root{color-scheme:light dark;--line:#8884;--bar:#4a7bb5;--key:#2e7d46}
@media(prefers-color-scheme:dark){:root{--bar:#7aa8dd;--key:#7ecb94}}
body{font:16px/1.5 system-ui,sans-serif;max-width:1080px;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left;border-bottom:1px solid var(--line)}td+td,th+th{text-align:right}
small,.facts{opacity:.75;font-size:.85rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(400px,100%),1fr));gap:1rem 2rem;margin:1.5rem 0}
figure{margin:0}figcaption{font-weight:600}svg{width:100%;height:auto}svg rect{fill:var(--bar)}svg rect.rest{opacity:.4}svg text{fill:currentColor;font-size:12px;dominant-baseline:middle}
form{position:sticky;top:0;background:Canvas;padding:.6rem 0;display:flex;flex-wrap:wrap;gap:.8rem;border-bottom:1px solid var(--line)}
select{max-width:14rem}#questions{padding-left:2.5rem}#questions>li{padding:.6rem 0;border-bottom:1px solid var(--line)}
.stem{font-weight:600;margin:0}#questions ul{margin:.2rem 0;padding:0;list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(400px,100%),1fr));gap:0 1rem}details ul li{margin:.4rem 0}summary{cursor:pointer;padding:.2rem 0}.key{color:var(--key);font-weight:600}.key::after{content:" ✓"}
.typed{margin:.2rem 0}blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid var(--line)}.facts{margin:0}
`;

export const filterScript = `
const items=[...document.querySelectorAll('#questions>li')],form=document.getElementById('filters');
const show=()=>{const words=form.words.value.toLowerCase();let shown=0;
for(const item of items){const fits=['type','source','topic','level'].every(name=>form[name].value===''||item.dataset[name]===form[name].value)&&item.textContent.toLowerCase().includes(words);
item.hidden=!fits;if(fits)shown+=1}
document.getElementById('shown').textContent=shown+' of '+items.length};
form.addEventListener('input',show);form.addEventListener('submit',event=>event.preventDefault());show();
`;
