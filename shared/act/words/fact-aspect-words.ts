/** How Dutch says what a fact is about: own list, over folded text; the first aspect whose shape fits wins. */
import type { FactAspect } from '../../model/fact.ts';

const weekday = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const month =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sept|okt|nov|dec)';
const season =
  '(?:voorjaar|zomer|najaar|herfst|winter|lente|zomervakantie|herfstvakantie|kerstvakantie|meivakantie)';
const count =
  '(?:\\d[\\d.,]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig|honderd|duizend)';

const shape = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'));

/** Aspect and shape, the most telling first; what fits none is `what`. */
export const aspectShapes: readonly (readonly [FactAspect, RegExp])[] = [
  [
    'unknown',
    shape(
      String.raw`\b(?:nog|op dit moment) (?:niet|niets|geen)\b[^.]{0,40}\b(?:bekend|duidelijk|zeker|besloten|vast|datum|uitsluitsel|antwoord)\b`,
      String.raw`\b(?:nog )?(?:onbekend|onduidelijk|onzeker)\b`,
      String.raw`\b(?:weten|weet) (?:we|wij|de gemeente|het college) nog niet\b|\bdatum\b[^.]{0,40}\bniet\b|\bgeen datum\b`,
      String.raw`\bonderzoe(?:kt|ken|k)\b[^.]{0,60}\bnog\b|\bnog\b[^.]{0,40}\b(?:onderzocht|uitgezocht|berekend|in onderzoek)\b`,
      String.raw`\b(?:zoekt|zoeken|rekent|rekenen)\b[^.]{0,60}\buit\b`,
    ),
  ],
  [
    'admission',
    shape(
      String.raw`\b(?:had|hadden)\b[^.]{0,60}\b(?:moeten|eerder|beter)\b`,
      String.raw`\b(?:ging|gaat|is|was) (?:er )?(?:iets |het |dit |dat )?(?:mis|fout|niet goed)(?: gegaan)?\b|\b(?:misgegaan|fout gegaan|niet goed gegaan)\b`,
      String.raw`\b(?:excuses|excuus|onze fout|vergissing|spijt(?:t|en)? (?:ons|het)|ten onrechte|verkeerde (?:brief|informatie|datum))\b`,
    ),
  ],
  [
    'origin',
    shape(
      String.raw`\b(?:gerucht\w*|misverstand|verwarring|speculaties?)\b`,
      String.raw`\b(?:klopt|kloppen) niet\b|\bonjuist\b|\bniet waar\b`,
    ),
  ],
  [
    'contact',
    shape(
      String.raw`(?:^|[,:;] )(?:bel|mail|app)\b|\b(?:bellen|mailen|whatsapp|telefoonnummer|telefonisch|loket|spreekuur|inloop\w*|balie|klantcontactcentrum|meldpunt|contactformulier|algemene nummer)\b`,
      String.raw`\b(?:meld|melden|aanmelden|inschrijven|opgeven|aanvragen|reageren)\b[^.]{0,40}\b(?:via|bij|op|kan|kunt|met|erbij)\b`,
      String.raw`\b(?:kunt|kunnen)\b[^.]{0,50}\b(?:melden|aanmelden|inschrijven|opgeven|aanvragen|reageren)\b`,
      String.raw`\bcontact\b[^.]{0,20}\b(?:op|opnemen|met)\b|\bneem contact\b`,
      String.raw`\b(?:informatie|vragen)\b[^.]{0,40}\b(?:op|via|bij)\b[^.]{0,40}(?:\b(?:website|site)\b|\w\.nl\b)`,
      String.raw`\b14 ?0\d{2,3}\b|\b0\d{2,3}[- ]?\d{6,7}\b`,
    ),
  ],
  [
    'reason',
    shape(
      String.raw`\b(?:omdat|doordat|vanwege|wegens|aangezien|zodat|in verband met|als gevolg van|ten gevolge van|dankzij|reden|oorzaak)\b`,
      String.raw`\b(?:komt|kwam|ontstond|ontstaan|veroorzaakt|vertraagd|vertraging)\b[^.]{0,30}\bdoor\b`,
      String.raw`\bdoor (?:een |de |het |hoge |extra )?(?:storing|defect|fout|lek|lekkage|breuk|brand|ongeval|schade|gebrek|tekort|drukte|droogte|storm|regen|vorst|gladheid|staking|ziekte|faillissement|verzakking|slijtage|vertraging|onderhoud|werkzaamheden)\b`,
      String.raw`\b(?:is|zijn|was) (?:nodig|noodzakelijk) (?:om|voor)\b`,
    ),
  ],
  [
    'alternative',
    shape(
      String.raw`\b(?:kunt u|u kunt|kun je|je kunt|kunnen (?:reizigers|bewoners|inwoners|bezoekers|fietsers|voetgangers|ouders))\b`,
      String.raw`\b(?:fietsers|voetgangers|bussen|reizigers|bewoners|inwoners|hulpdiensten|verkeer)\b[^.]{0,30}\b(?:kunnen|kan|mogen|mag|worden omgeleid|wordt omgeleid)\b`,
      String.raw`\b(?:omleiding\w*|omgeleid|omrijden|omleidingsroute|route via|bereikbaar|alternatief|alternatieve|in plaats van|uitwijken|tijdelijk|tijdelijke|vervangend\w*|wel open|lopen kan)\b`,
      String.raw`\bvia (?:de|het)\b`,
    ),
  ],
  [
    'decision',
    shape(
      String.raw`\b(?:besloot|besloten|besluit(?:en)? (?:om|dat|tot|vandaag|morgen)|neemt[^.]{0,40}besluit|vastgesteld|stelde\b[^.]{0,40}\bvast|stemde|ingestemd|goedgekeurd|gekozen voor|kiest voor|akkoord|toegekend|verleend|afgewezen|aangenomen|verworpen)\b`,
    ),
  ],
  [
    'action',
    shape(
      String.raw`\b(?:herstel(?:t|d|len|lingen)?|herstelwerk\w*|repareer\w*|repareren|gerepareerd|vervang(?:t|en)|vervangen|plaatst|plaatsen|geplaatst|aannemer|snoei(?:t|en)|gesnoeid|maait|maaien|verwijder(?:t|en)|verwijderd|opgeruimd|ruimt|controleer\w*|controleren|onderhoud|werkzaamheden|aanleg|aangelegd|nagekeken)\b`,
      String.raw`\b(?:werkt|werken) (?:\w+ ){0,2}aan\b|\b(?:legt|leggen|maakt|maken|start|starten)\b[^.]{0,40}\b(?:aan|schoon|met)\b`,
    ),
  ],
  [
    'number',
    shape(
      String.raw`€ ?\d|\b${count} (?:miljoen |miljard |ton |mln |duizend )?euro\b|\b\d[\d.,]* (?:miljoen|miljard|mln|ton)\b`,
      String.raw`\d ?%|\b(?:procent|bedrag|tarief|gratis)\b`,
    ),
  ],
  [
    'when',
    shape(
      String.raw`\b\d{1,2}(?:e)? ${month}\b|\b(?:eind|begin|half|medio|in|vanaf|tot|sinds|per) ${month}\b|\b(?:19|20)\d\d\b`,
      String.raw`\b\d{1,2}(?:[.:]\d{2})? uur\b|\b${weekday}(?:ochtend|middag|avond|nacht)?\b`,
      String.raw`\b(?:tot en met|t\/m|vanaf|volgende (?:week|maand)|deze (?:week|maand)|${season})\b`,
      String.raw`\b(?:duurt|duren|binnen)\b[^.]{0,20}\b(?:dag|dagen|werkdagen|week|weken|maand|maanden|jaar)\b`,
    ),
  ],
  [
    'number',
    shape(
      String.raw`\b${count} (?!uur|dag|week|weken|maand|jaar|jaren|vanochtend|vanavond|geleden|over|voor)\p{L}{3,}`,
    ),
  ],
  [
    'where',
    shape(
      String.raw`\b(?:aan|op|langs|tussen|bij|naast|achter|ter hoogte van|op de hoek van|in) (?:de|het|'t) \p{L}*(?:straat|weg|laan|plein|park|brug|kade|wijk|dijk|rotonde|kruising|terrein|haven|school|kerk)\b`,
      String.raw`\b(?:locatie|adres|ter hoogte van)\b`,
    ),
  ],
].map(([aspect, found]) => [aspect as FactAspect, new RegExp(found as RegExp, 'u')] as const);
