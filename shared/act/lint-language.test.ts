/** The rules of plain Dutch: per rule, texts in which it must speak and texts in which it must not. */
import { describe, expect, it } from 'vitest';
import { type LintRule, lint } from './lint.ts';
import { lintKinds } from './lint-draft.ts';

interface Table {
  readonly rule: LintRule;
  readonly speaks: readonly string[];
  readonly silent: readonly string[];
}

const words = (count: number): string => `${'Een '.concat('woord '.repeat(count - 1)).trim()}.`;

const tables: readonly Table[] = [
  {
    rule: 'long-sentence',
    speaks: [
      ...[16, 18, 20, 21, 25, 40].map(words),
      'Omdat de nieuwe riolering in de straat later klaar is dan gedacht, blijft de weg nog een week dicht.',
      'De gemeente en de aannemer hebben samen gekeken hoe het werk toch op tijd klaar kan zijn.',
      'Wie in de straat woont en een auto heeft, kan die in deze week op het plein parkeren.',
      'Hieronder staat in welke straten de mannen van de groenploeg deze maand de bomen en struiken snoeien.',
      'In de brief die u vorige week kreeg staat op welke dag wij bij u in de straat zijn.',
      'Het is niet bekend hoe lang het duurt voordat de brug weer open kan voor al het verkeer.',
    ],
    silent: [
      ...[1, 2, 5, 8, 12, 14, 15].map(words),
      'De weg is dicht. Lopen kan wel.',
      'Bel het algemene nummer. Dat kan van negen tot vijf. Op zaterdag zijn we er niet.',
      'Wat er mis is:\n- de lamp is stuk\n- de paal staat scheef',
      'Vrijdag om 10.30 uur is het bad weer open voor iedereen.',
      'Waarom? Daarom. Echt? Ja.',
    ],
  },
  {
    rule: 'passive',
    speaks: [
      'De weg wordt aangelegd.',
      'De bomen worden gekapt.',
      'Het plan werd vastgesteld.',
      'De stoepen werden vernieuwd.',
      'Er is besloten om te wachten.',
      'De bewoners zijn geïnformeerd.',
      'Uw melding wordt in behandeling genomen.',
      'De paal is door een auto geraakt.',
      'Dat moet eerst worden onderzocht.',
      'De lamp zal worden vervangen.',
      'Wanneer de brug hersteld wordt, weten we niet.',
      'Het besluit is vorige week genomen.',
      'De container wordt morgen geleegd.',
    ],
    silent: [
      'De aannemer legt de weg aan.',
      'Het bad is gesloten.',
      'Het wordt morgen warm.',
      'Hij is gekomen.',
      'De prijs is gestegen.',
      'Het is gebeurd bij de school.',
      'De winkel is geopend van negen tot vijf.',
      'Er zijn veel gebouwen in de gemeente.',
      'Zij werd voorzitter van de vereniging.',
      'De raad heeft het plan goedgekeurd.',
      'We hebben de put geleegd.',
      'Het gebied is groot.',
      'Dat is geen gewoon geluid.',
    ],
  },
  {
    rule: 'jargon',
    speaks: [
      'Derhalve blijft de weg dicht.',
      'Indien u vragen heeft, bel ons.',
      'U dient te wachten.',
      'Wij faciliteren dat.',
      'Het college heeft het plan geïmplementeerd.',
      'Hij implementeert het plan.',
      'De gemeente prioriteert de wegen.',
      'Alsmede de stoepen.',
      'Conform de regels.',
      'Er is een significante verbetering.',
      'De knelpunten in de wijk.',
      'Wij zorgen met het oog op de zomer voor water.',
      'Dit behelst een nieuw fietspad.',
      'De werkzaamheden duren lang.',
      'De gemeente coördineert de hulp.',
    ],
    silent: [
      'De weg is dicht.',
      'Als u vragen heeft, bel ons.',
      'U moet wachten.',
      'Wij helpen daarmee.',
      'De hulp begint morgen.',
      'Er staan nieuwe lampen.',
      'De bus rijdt om.',
      'De wijkmanager weet meer.',
      'Kom om acht uur naar het dorpshuis.',
      'Het werk duurt tot vrijdag.',
      'We praten met de buurt.',
      'De school gaat over twee jaar dicht.',
      'Dat weten we nog niet.',
    ],
  },
  {
    rule: 'legal-word',
    speaks: [
      'U kunt een zienswijze geven.',
      'De zienswijzen zijn binnen.',
      'Maak bezwaar.',
      'U kunt in beroep.',
      'Het plan ligt ter inzage.',
      'Er is participatie.',
      'Er is draagvlak.',
      'Vraag een omgevingsvergunning aan.',
      'Dat gebeurt in mandaat.',
      'Er kwam een dwangsom.',
      'Hij vroeg een voorlopige voorziening.',
      'Doe een Woo-verzoek.',
      'De Woo geldt.',
      'De moties zijn aangenomen.',
    ],
    silent: [
      'Geef uw reactie op het plan.',
      'De weg is dicht.',
      'Zijn beroep is bakker.',
      'De stukken kunt u bekijken.',
      'De raad praat erover.',
      'De rechter kijkt ernaar.',
      'U kunt meedenken.',
      'Veel mensen steunen het.',
      'De woorden staan op het bord.',
      'U kunt een zienswijze (uw reactie op het plan) sturen.',
      'Het plan ligt ter inzage. Dat betekent: u kunt de stukken bekijken.',
      'Er kwam een dwangsom, dat is geld dat iemand moet betalen.',
    ],
  },
  {
    rule: 'nominal-style',
    speaks: [
      'Het verbeteren van de weg kost tijd.',
      'Het plaatsen van lampen duurt lang.',
      'Het vervangen van de brug is duur.',
      'De uitvoering van het plan begint.',
      'Na de vaststelling van de regels.',
      'Bij de beoordeling van uw vraag.',
      'Door de sluiting van de school.',
      'Een verhoging van de kosten.',
      'Voor verlaging van de snelheid.',
      'Ter voorkoming van schade.',
      'De realisatie van het plan.',
      'Met toepassing van de regels.',
    ],
    silent: [
      'De woning van de buurman staat leeg.',
      'Het leven van de bewoners.',
      'De vergadering van de raad.',
      'We verbeteren de weg.',
      'De rekening van de aannemer.',
      'De omgeving van het station.',
      'De mening van de buurt.',
      'Het midden van de straat.',
      'De leerling van de school.',
      'De opleiding van de boa.',
      'De vereniging van eigenaren.',
      'Het vertrouwen van bewoners.',
    ],
  },
  {
    rule: 'split-construction',
    speaks: [
      'Het college heeft na lang overleg met alle partijen in de buurt vorige week besloten.',
      'De door de gemeente vastgestelde regels gelden.',
      'Het in 2020 door de raad aangenomen plan is oud.',
      'De gemeente heeft vorig jaar samen met de bewoners van de wijk een plan gemaakt.',
      'We hebben op verzoek van de school en de ouders bij de oversteek een lamp geplaatst.',
      'De aan de rand van het dorp gelegen school sluit.',
      'Een met geld van het Rijk betaalde brug.',
      'De wethouder had in de vergadering van de raad op dinsdag al alles verteld.',
      'De politie heeft na een melding van een bewoner in de nacht van zondag een man opgepakt.',
      'Het door de buurt gemaakte plan ligt er.',
      'De bij de brand verwoeste loods staat er nog.',
      'De raad heeft de plannen voor het zwembad in de wijk met grote meerderheid aangenomen.',
    ],
    silent: [
      'Het college heeft besloten.',
      'De bewoners van de wijk hebben gelijk.',
      'We hebben de put vandaag geleegd.',
      'De regels gelden.',
      'Het plan van de raad is oud.',
      'De school aan de rand van het dorp sluit.',
      'De gemeente heeft een plan gemaakt, samen met de bewoners van de wijk en de school.',
      'De politie pakte een man op.',
      'De brug is dicht.',
      'Een man uit de buurt belde.',
      'Het bad in het dorp is open.',
      'In de straat hebben we lampen geplaatst.',
    ],
  },
  {
    rule: 'abbreviation',
    speaks: [
      'De ODRU kijkt mee.',
      'Zie de WVL.',
      'Dit valt onder de Wmo.',
      'De APV geldt.',
      'Vraag een pgb aan.',
      'Dat is i.v.m. het werk.',
      'Dat kan o.a. hier.',
      'De VRU was er.',
      'Lees de Awb.',
      'De WOZ stijgt.',
      'Dit gaat z.s.m. weg.',
      'De boa kwam langs.',
    ],
    silent: [
      'De GGD kijkt mee.',
      'De NS rijdt niet.',
      'Bel 112.',
      'Deel IV is af.',
      'Post naar 1234 AB Lindewaard.',
      'De ODRU (Omgevingsdienst) kijkt mee.',
      'De omgevingsdienst (ODRU) kijkt mee. De ODRU komt.',
      'HEEL GROOT NIEUWS.',
      'Het is 10 km.',
      'De Wmo is de Wet maatschappelijke ondersteuning.',
      'De EU betaalt mee.',
      'De OV-kaart is nodig.',
      'DE LUTTE – Een schuur brandde af.',
      'Dat mag NIET meer.',
    ],
  },
];

describe.each(tables)('$rule', ({ rule, speaks, silent }) => {
  const of = (text: string): readonly string[] =>
    lint(text)
      .filter((finding) => finding.rule === rule)
      .map(({ quote }) => quote);

  it('has a table of twelve each at least', () => {
    expect(lintKinds).toContain(rule);
    expect(Math.min(speaks.length, silent.length)).toBeGreaterThanOrEqual(12);
  });

  it.each(speaks)('speaks: %s', (text) => {
    expect(of(text).length).toBeGreaterThan(0);
  });

  it.each(silent)('is silent: %s', (text) => {
    expect(of(text)).toEqual([]);
  });
});

describe('replacements', () => {
  it.each([
    ['Wij hebben het geïmplementeerd.', 'ingevoerd'],
    ['Hij implementeert het.', 'voert in'],
    ['Wij implementeren het.', 'invoeren'],
    ['De gerealiseerde brug.', 'gemaakt'],
    ['Er zijn knelpunten.', 'problemen'],
    ['Een substantiële verhoging.', 'grote'],
    ['Dit is in overeenstemming met de regels.', 'volgens'],
  ])('%s → %s', (text, plain) => {
    expect(lint(text).find(({ rule }) => rule === 'jargon')?.suggestion).toBe(plain);
  });
});
