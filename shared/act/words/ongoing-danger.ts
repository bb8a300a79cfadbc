/** Words by which a danger is going on: what to do now, or that it is still there. Source: general knowledge of warnings. */
import { fold } from '../../language/fold.ts';

const going =
  /nl-alert|\bgrip[ -]?\d|\bblijf (?:binnen|weg|uit|op afstand)|\bhoud (?:ramen|afstand)|\bsluit (?:ramen|deuren)|ramen en deuren|ventilatie uit|\bga naar binnen|\bwoedt\b|\bgaande\b|op dit moment|\bnog niet onder controle|\bdreigt\b|\bstijgt\b|kookadvies|kook (?:het )?water|code (?:rood|zwart)|evacu|\b(?:worden|wordt) ontruimd|amber alert|voortvluchtig|nog altijd vermist|sinds \S+ vermist/u;

/** Whether a message says that a danger is still there. */
export const isOngoing = ({ title, text }: { readonly title: string; readonly text: string }): boolean =>
  going.test(fold(`${title}. ${text}`));
