import { readFileSync } from 'node:fs';
import { readThemes } from '../../shared/interpret/theme.ts';
import { readTone } from '../../shared/interpret/tone.ts';
const n = process.argv[2] ?? '';
let ok=0, ok2=0, all=0;
for (const l of readFileSync(`/tmp/ih/fresh-themes${n}.txt`,'utf8').trim().split('\n')) {
  const [g='',v='',t='',x='']=l.split('|');
  const r=readThemes({id:'x',title:t,text:x,published:null,source:{name:'Bron',voice:v as 'press',fixedWard:null}});
  all++; const gs=g.split('+'); if(gs.includes(r[0]?.id??'')) ok++; else console.log(g,'<-',r.map(a=>`${a.id} ${a.confidence} [${a.evidence.map(e=>e.quote).join(', ')}]`).join(' | '),'::',t,'—',x.slice(0,150));
  if(r.some(a=>gs.includes(a.id))) ok2++;
}
console.log('theme',ok,ok2,all);
let tk=0,ta=0;
for (const l of readFileSync(`/tmp/ih/fresh-tone${n}.txt`,'utf8').trim().split('\n')) {
  const [g='',v='',x='']=l.split('|');
  const ent=v==='entrepreneur';
  const r=readTone({id:'x',title:'',text:x,published:null,source:{name:ent?'Ondernemersvereniging':'Bron',voice:(ent?'institution':v) as 'press',fixedWard:null}});
  ta++; if(r.value===g) tk++; else console.log('TONE',g,'<-',r.value,v,'['+r.evidence.map(e=>e.quote).join(', ')+']',x);
}
console.log('tone',tk,ta);
