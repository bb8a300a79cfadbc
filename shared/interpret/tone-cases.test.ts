/** Invented sentences, each with its tone: `tone|voice|text`. */
import { describe, expect, it } from 'vitest';
import type { Readable } from '../model/reading.ts';
import { sourceVoices } from '../model/source.ts';
import { readTone } from './tone.ts';

const cases = `
mixed|resident|De nieuwe straat ziet er prachtig uit, alleen kun je er nergens meer parkeren.
mixed|resident|Goed dat er iets gebeurt, maar waarom moest dat zo lang duren?
mixed|press|Reacties op de plannen lopen uiteen. Sommige bewoners zijn enthousiast, anderen zijn bezorgd over de drukte.
mixed|press|Winkeliers zijn blij met het autovrije plein, maar omwonenden vrezen overlast.
mixed|resident|Het loket was vriendelijk, maar na drie weken heb ik nog geen beschikking.
mixed|resident|Het nieuwe zwembad is mooi, maar voor gezinnen is het onbetaalbaar.
mixed|resident|Ik ben blij met de bomen, jammer dat de bankjes verdwenen zijn.
mixed|resident|Aardige mensen aan de balie. Alleen duurt het vier weken voor je een afspraak hebt.
mixed|press|Ouders zijn blij met het nieuwe schoolgebouw, maar maken zich zorgen over het verkeer.
mixed|press|Het plan roept gemengde reacties op in het dorp.
mixed|press|De winkeliers juichen het plan toe, omwonenden vrezen juist meer lawaai.
mixed|politics|Wij zijn blij dat er woningen komen, maar zien te weinig voor starters.
negative|resident|De heg is al maanden niet gesnoeid, je kunt er met een kinderwagen niet meer langs.
negative|resident|Er wordt hier met 70 door de straat gereden terwijl het een 30-zone is.
negative|resident|Weer een nacht zonder slaap door die brommers. Politie bellen heeft geen zin.
negative|resident|Geweldig hoor, alweer een straat open. Zes weken geleden was hij net dicht.
negative|resident|Lekker slim, een bankje midden op het fietspad. Wie verzint dit?
negative|press|Buurtbewoners zijn het zat. 'We worden niet serieus genomen', zegt een van hen. De ergernis over het vrachtverkeer groeit.
negative|press|Ondernemers vrezen voor hun voortbestaan nu de straat een jaar dicht gaat. Zij noemen het besluit onbegrijpelijk.
negative|press|Felle kritiek op sluiting van de bibliotheek. Inwoners zijn teleurgesteld en boos.
negative|politics|Het college laat de dorpen in de steek. De bezuiniging op de bus is onacceptabel.
negative|entrepreneur|Sinds de afsluiting is onze omzet gehalveerd. Van de gemeente horen we niets.
negative|resident|Drie keer gebeld, nooit iets gehoord.
negative|resident|Het is hier levensgevaarlijk voor de schoolkinderen.
negative|resident|Hondenpoep, peuken en lege blikjes, je struikelt erover.
negative|resident|Jammer dat de boom voor ons huis weg moet, hij stond er al sinds mijn jeugd.
negative|resident|Ik snap er niks van. Eerst alles netjes gemaakt en nu wordt het er weer uit gehaald.
negative|resident|De gemeente vraagt om onze mening en doet er vervolgens niets mee.
negative|resident|Zes weken geleden gemeld, de kuil zit er nog.
negative|resident|Mijn oma zit al drie dagen zonder warm water en de verhuurder neemt niet op.
negative|resident|Waar betalen we eigenlijk belasting voor als er niet eens gestrooid wordt?
negative|resident|Brommers scheuren tot diep in de nacht over het plein, kinderen liggen wakker.
negative|resident|Weg speelveldje, weg bomen, hallo parkeerplaats. Bedankt gemeente.
negative|press|Bewoners voelen zich overvallen door de komst van de zendmast. 'Niemand heeft ons iets gevraagd.'
negative|press|Sportclubs luiden de noodklok: door de hogere huur dreigen zij failliet te gaan.
negative|press|De oppositie spreekt van een blamage en verwijt de wethouder traagheid.
negative|politics|Het is onbegrijpelijk dat het college dit plan doorzet tegen de wens van het dorp.
negative|politics|Wij vinden de verhoging van de ozb onverantwoord.
negative|entrepreneur|Mijn winkel is al twee maanden onbereikbaar. Ik lig er wakker van.
negative|resident|Hoe moeilijk kan het zijn om een prullenbak te legen?
neutral|resident|Is morgen het stadhuis open? Ik moet een paspoort ophalen.
neutral|resident|Zaterdag ruilbeurs in het buurthuis, vanaf 10 uur.
neutral|resident|Grijze kat gevonden bij de Molenstraat, wie mist hem?
neutral|press|De gemeente legt volgend jaar een rotonde aan op het kruispunt.
neutral|press|Een 34-jarige man is aangehouden voor een inbraak.
neutral|press|De gemeenteraad stemt donderdag over de begroting.
neutral|institution|Het college heeft een vergunning verleend voor het kappen van twee bomen.
neutral|institution|Vanaf maandag werken wij aan het riool. U kunt hinder ondervinden.
neutral|institution|De politie zoekt getuigen van een aanrijding.
neutral|politics|Onze fractie stelt vragen over de planning van de nieuwbouw.
neutral|resident|Hoe laat begint de markt op zaterdag?
neutral|resident|Weet iemand of de apotheek op tweede pinksterdag open is?
neutral|press|Op de A2 is een ongeluk gebeurd. Twee mensen raakten gewond.
neutral|press|De brandweer rukte uit voor een brand in een schuur. Niemand raakte gewond.
neutral|resident|Wie weet een goede fietsenmaker in Zuid?
neutral|resident|Ik zag twee ooievaars op de kerktoren.
neutral|resident|Vanavond vergadering van de dorpsraad om 20.00 uur in de kantine.
neutral|resident|Sleutelbos gevonden bij de glasbak, af te halen bij de receptie.
neutral|press|De brug is van maandag tot vrijdag afgesloten voor onderhoud.
neutral|press|Bij een woningbrand is een bewoner overleden. De politie doet onderzoek.
neutral|press|De gemeente trekt twee miljoen euro uit voor nieuwe fietspaden.
neutral|press|De rechter heeft een man veroordeeld tot drie jaar cel.
neutral|institution|Op woensdag 5 maart is de balie gesloten.
neutral|institution|Het waterschap verlaagt het peil in de polder.
neutral|politics|Dinsdag behandelt de raad ons initiatiefvoorstel.
neutral|entrepreneur|Vanaf maandag zijn wij ook op zondag open.
neutral|resident|Is er iemand met een aanhanger die zaterdag kan helpen?
positive|resident|Wat zijn wij blij met de nieuwe speeltuin, de kinderen zijn er niet weg te slaan.
positive|resident|Fijn dat het fietspad eindelijk is vernieuwd, rijdt als een zonnetje.
positive|resident|Melding gedaan op maandag, dinsdag gemaakt. Dat mag ook weleens gezegd worden.
positive|resident|Dank aan de mannen van de groendienst, de perken liggen er weer mooi bij.
positive|resident|Heerlijke middag gehad op het buurtfeest. Volgend jaar weer!
positive|press|Enthousiaste reacties op het nieuwe stadspark. Bezoekers zijn lovend over de speelplekken.
positive|press|Dorp viert opening van vernieuwd zwembad. 'Geweldig', vinden de eerste zwemmers. Vrijwilligers zijn trots.
positive|institution|Wij zijn trots op onze vrijwilligers. Dankzij hen was de opschoondag een groot succes.
positive|politics|Mooi dat ons voorstel voor gratis zwemles is aangenomen. Een grote stap vooruit!
positive|entrepreneur|Onze gasten zijn dol op het nieuwe terras. Dank voor de vlotte vergunning!
positive|resident|Chapeau voor de buschauffeur die op mijn moeder wachtte.
positive|resident|Wat een topteam bij de milieustraat, zo vriendelijk geholpen vanmorgen.
positive|resident|Het nieuwe bruggetje is een echte verbetering, nu kan ik met de rollator naar de winkel.
positive|resident|Genoten van de lichtjesoptocht, petje af voor de organisatie.
positive|resident|Gisteren gebeld over de kapotte lamp, vandaag brandt hij weer. Super service.
positive|press|Inwoners van het dorp zijn dolblij met de terugkeer van de bakker. 'Eindelijk weer vers brood.'
positive|press|Buurtbewoners knappen samen speeltuin op. Het resultaat mag er zijn, vinden kinderen en ouders.
positive|politics|Goed nieuws! De raad steunt ons plan voor een jongerencentrum. Daar zijn we trots op.
positive|institution|Wij bedanken alle inwoners voor hun inzet tijdens de sneeuw. Geweldig hoe buren elkaar hielpen.
positive|resident|Complimenten voor de agent die mijn zoontje hielp, hij heeft het er nog over.
`;

function inputOf(speaker: string, text: string): Readable {
  const business = speaker === 'entrepreneur';
  const voice = business ? 'institution' : (sourceVoices.find((one) => one === speaker) ?? null);
  const name = business ? 'Ondernemersvereniging' : 'Bron';
  return { id: 't', title: '', text, published: null, source: { name, voice, fixedWard: null } };
}

const table = cases
  .trim()
  .split('\n')
  .map((row) => {
    const [tone = '', speaker = '', text = ''] = row.split('|');
    return [tone, speaker, text] as const;
  });

describe('readTone on invented items', () => {
  it.each(table)('%s (%s): %s', (tone, speaker, text) => {
    const input = inputOf(speaker, text);
    const reading = readTone(input);
    expect(reading.value).toBe(tone);
    if (tone === 'neutral') expect(reading.evidence).toEqual([]);
    for (const one of reading.evidence) expect(input[one.field].slice(one.start, one.end)).toBe(one.quote);
  });
});
