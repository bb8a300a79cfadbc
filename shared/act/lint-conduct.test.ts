/** What a municipality must not say: per rule, texts in which it must speak and texts in which it must not. */
import { describe, expect, it } from 'vitest';
import { type LintRule, lint } from './lint.ts';

interface Table {
  readonly rule: LintRule;
  readonly speaks: readonly string[];
  readonly silent: readonly string[];
}

const tables: readonly Table[] = [
  {
    rule: 'forbidden-phrase',
    speaks: [
      'Wat vervelend om te horen.',
      'Wat ontzettend vervelend!',
      'We begrijpen uw frustratie.',
      'Ik snap je boosheid.',
      'Wij nemen dit zeer serieus.',
      'We nemen uw melding serieus.',
      'Bedankt voor het delen.',
      'Bedankt voor uw geduld.',
      'Dank voor uw begrip.',
      'Excuses voor het ongemak.',
      'Sorry voor de overlast.',
      'Onze oprechte excuses.',
      'We vragen uw begrip.',
      'We begrijpen goed dat dit heel vervelend is.',
      'Wij kunnen ons voorstellen dat dit schrikken is.',
      'Het spijt ons te horen dat het misging.',
      'Jammer om te lezen.',
      'Dit heeft onze volle aandacht.',
      'We nemen uw klacht ter harte.',
      'Veiligheid staat voorop.',
      'Uw mening telt.',
      'We doen er alles aan.',
      'Dat is niet onze bedoeling.',
      'Het is belangrijk dat u zich gehoord voelt.',
      'Onze gedachten gaan uit naar de familie.',
      'Wij hopen u hiermee te helpen.',
      'Aarzel niet om te bellen.',
      'Mocht u nog andere vragen hebben, bel dan.',
      'Wij betreuren het voorval.',
      'Zoals u wellicht weet, is de weg dicht.',
      'Wij gaan graag met u in gesprek.',
      'Fijn dat u dit met ons deelt.',
    ],
    silent: [
      'De weg is dicht tot vrijdag.',
      'De borden hadden er eerder moeten staan.',
      'Dat is te veel.',
      'De oorzaak weten we nog niet.',
      'Bel het algemene nummer.',
      'We hadden dit eerder moeten zeggen.',
      'De buurt vindt het vervelend.',
      'Het is een serieus plan.',
      'Het verkeer staat stil en de bus komt niet.',
      'Het spijt ons dat de brief te laat kwam.',
      'De raad vraagt aandacht voor de fietsers.',
      'De bedoeling is dat de weg in mei open gaat.',
      'Wat gebeurde er precies?',
      'Ik denk aan de fietser en de familie.',
    ],
  },
  {
    rule: 'party-word',
    speaks: [
      'De VVD wil dit.',
      'PvdA en GroenLinks.',
      'Het CDA stemt in.',
      'D66 vraagt het.',
      'De SP is tegen.',
      'De PVV komt.',
      'De ChristenUnie ook.',
      'Volt is voor.',
      'BBB en NSC.',
      'De Partij voor de Dieren.',
      'Forum voor Democratie.',
      'Leefbaar Lindewaard.',
      'De fractie van JA21.',
    ],
    silent: [
      'De stroom is 230 Volt.',
      'Wij denken mee.',
      'De raad stemt in.',
      'De buurt is tegen.',
      'Een partij stenen viel om.',
      'Het forum is open.',
      'De christenen in het dorp.',
      'De sp van het woord.',
      'Groen en links van de weg.',
      'Het is leefbaar in de wijk.',
      'Vijftigplussers zwemmen gratis.',
      'De dieren van de kinderboerderij.',
    ],
  },
  {
    rule: 'election-word',
    speaks: [
      'Stem op ons.',
      'De gemeenteraadsverkiezingen komen.',
      'Na de verkiezing.',
      'Uw stem telt.',
      'Onze kandidaat is er.',
      'De kandidaten staan klaar.',
      'De lijsttrekker spreekt.',
      'Kies lijst 4.',
      'Het verkiezingsprogramma.',
      'Onze fractie wil dit.',
      'De stembus is open.',
      'Een voorkeurstem.',
    ],
    silent: [
      'De raad stemt op 12 maart.',
      'De raad stemt op dinsdag over het plan.',
      'Laat uw stem horen bij de avond.',
      'Er is een wachtlijst voor de tuin.',
      'Op de lijst staan tien straten.',
      'Kies een dag.',
      'De kandidaat-huurder tekent.',
      'Het is feest in het dorp.',
      'De muziek stemt vrolijk.',
      'De stemming is goed.',
      'We maken een lijst.',
      'De voorzitter opent de avond.',
    ],
  },
  {
    rule: 'personal-data',
    speaks: [
      'Mail j.jansen@voorbeeld.nl.',
      'Bel 06-12345678.',
      'Bel +31 6 12345678.',
      'Rekening NL91ABNA0417164300.',
      'Kenteken 12-AB-34.',
      'De auto met GB-123-D staat er.',
      'Zijn bsn is 111222333.',
      'Mevrouw Jansen woont daar.',
      'Dhr. P. de Vries belde.',
      'Hij woont op 1234 AB 12.',
      'Postadres Kerkstraat 12, 1234 AB Lindewaard.',
      'Zie @jandevries.',
    ],
    silent: [
      'Mail info@lindewaard.nl.',
      'Bel 14 053.',
      'Bel 112.',
      'Wethouder Mulder komt.',
      'De postcode 1234 AB.',
      'De Molenweg is dicht.',
      'De wijkmanager komt langs.',
      'Het kost 12.500 euro.',
      'Vrijdag 13 maart 2026.',
      'De bewoners van de straat.',
      'De A12 is dicht.',
      'Om 16.00 uur.',
    ],
  },
  {
    rule: 'label-word',
    speaks: [
      'Dat is een trol.',
      'Trollen reageren.',
      'Hij is een beroepsklager.',
      'De bekende klagers.',
      'Zo een zeurder.',
      'Een querulant in de buurt.',
      'Weer dat gezeur.',
      'Een paar wappies.',
      'De stokebrand van de straat.',
      'De vaste insprekers weer.',
      'Een hysterische bewoner.',
      'Een toetsenbordridder.',
      'Een notoire bezwaarmaker.',
      'Het zijn altijd dezelfde mensen die klagen.',
    ],
    silent: [
      'Een bewoner vraagt hoe het zit.',
      'Drie mensen klagen over het geluid.',
      'De klacht is binnen.',
      'De aanklager spreekt.',
      'De trolleybus rijdt.',
      'Een tegenstander van het plan.',
      'De inspreker kreeg vijf minuten.',
      'De buurt is boos.',
      'De indiener van het bezwaar.',
      'Actievoerders stonden op het plein.',
      'De controle is streng.',
      'Mensen maken zich zorgen.',
    ],
  },
];

describe.each(tables)('$rule', ({ rule, speaks, silent }) => {
  const of = (text: string): readonly string[] =>
    lint(text)
      .filter((finding) => finding.rule === rule)
      .map(({ quote }) => quote);

  it('has a table of twelve each at least', () => {
    expect(Math.min(speaks.length, silent.length)).toBeGreaterThanOrEqual(12);
  });

  it.each(speaks)('speaks: %s', (text) => {
    expect(of(text).length).toBeGreaterThan(0);
  });

  it.each(silent)('is silent: %s', (text) => {
    expect(of(text)).toEqual([]);
  });
});
