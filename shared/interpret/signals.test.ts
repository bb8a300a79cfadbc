import { describe, expect, it } from 'vitest';
import type { SignalReading } from '../model/reading.ts';
import type { SourceVoice } from '../model/source.ts';
import { readSignals } from './signals.ts';

function signals(text: string, voice: SourceVoice = 'resident', title = ''): SignalReading[] {
  const input = { id: 'i', title, text, published: null, source: { name: 'Bron', voice, fixedWard: null } };
  const found = readSignals(input);
  for (const signal of found) {
    expect(signal.evidence.length).toBeGreaterThan(0);
    for (const one of signal.evidence) expect(input[one.field].slice(one.start, one.end)).toBe(one.quote);
  }
  return found;
}

const ids = (text: string, voice: SourceVoice = 'resident') =>
  signals(text, voice).map((signal) =>
    signal.detail === null ? signal.id : `${signal.id}:${signal.detail}`,
  );

describe('readSignals', () => {
  it.each([
    ['acute-danger', 'Uitslaande brand: houd ramen en deuren gesloten.', 'emergency'],
    ['threat', 'De wethouder is met de dood bedreigd.', 'press'],
    ['legal-procedure', 'Omwonenden stappen naar de Raad van State.', 'press'],
    ['individual-case', 'Mijn aanvraag voor een traplift is afgewezen.', 'resident'],
    ['investigation', 'De recherche heeft een man aangehouden.', 'emergency'],
    ['tender', 'De aanbesteding van het vervoer loopt nog.', 'press'],
    ['defect', 'De lantaarnpaal op de hoek is kapot.', 'resident'],
    ['defect', 'Container zit alweer vol', 'resident'],
    ['accident', 'Bij de aanrijding raakte een fietser gewond.', 'press'],
    ['initiative', 'Wij beginnen een buurtmoestuin, wie helpt mee?', 'resident'],
    ['compliment', 'Petje af voor de buitendienst!', 'resident'],
    ['satire', 'Dit stuk is satire.', 'press'],
    ['press-inquiry', 'De gemeente wil niet reageren.', 'press'],
    ['council', 'Twee fracties dienen een motie in.', 'politics'],
    ['official-correction', 'Er is geen sprake van noodopvang in de gymzaal.', 'institution'],
    ['other-authority:police', 'De politie doet onderzoek.', 'press'],
    ['other-authority:housing-corporation', 'De woningcorporatie vervangt de kozijnen.', 'press'],
    ['other-authority:province', 'De provincie beheert deze weg.', 'press'],
    ['other-authority:water-board', 'Het waterschap baggert de sloot.', 'press'],
    ['other-authority:rws', 'Rijkswaterstaat sluit de afrit.', 'press'],
    ['other-authority:ggd', 'De GGD meet de lucht.', 'press'],
    ['other-authority:school', 'Het schoolbestuur beslist.', 'press'],
    ['other-authority:landlord', 'De huisbaas doet niets.', 'resident'],
    ['vulnerable', 'Ouderen met een rollator kunnen er niet langs.', 'resident'],
    ['money', 'Het bad kost € 1.250.000 extra.', 'press'],
    ['money', 'Er is 1,5 miljoen euro nodig.', 'press'],
    ['emotion', 'De buurt is geschokt.', 'press'],
    ['acute-danger', 'Ik ruik gas in de hele straat.', 'resident'],
    ['threat', 'Als dat azc er komt steken we het in de fik.', 'resident'],
    ['legal-procedure', 'Omwonenden stappen naar de rechter.', 'press'],
    ['legal-procedure', 'Buren maken bezwaar tegen de dakkapel.', 'press'],
    ['investigation', 'De politie zoekt getuigen van de overval.', 'press'],
    ['defect', 'Er ligt een losse tegel bij de halte.', 'resident'],
    ['official-correction:denial', 'Het bericht dat het zwembad sluit klopt niet.', 'institution'],
    ['other-authority:police', 'Politieauto botst tegen een hek.', 'press'],
    ['other-authority:grid-operator', 'Volgens de netbeheerder duurt de storing nog een uur.', 'press'],
    ['other-authority:grid-operator', 'Stedin verzwaart het net.', 'press'],
    ['other-authority:transport', 'Arriva schrapt de lijn.', 'press'],
    ['other-authority:transport', 'NS laat minder treinen rijden.', 'press'],
    ['other-authority:transport', 'ProRail werkt aan het spoor.', 'resident'],
  ] as const)('%s: %s', (expected, text, voice) => {
    expect(ids(text, voice)).toContain(expected);
  });

  it.each([
    ['defect', 'Zij liepen de straat uit.', 'resident'],
    ['defect', 'Een stuk van de lantaarnpaal is geschilderd.', 'press'],
    ['compliment', 'De burgemeester sprak: bedankt.', 'press'],
    ['official-correction', 'Dat klopt niet volgens mij.', 'resident'],
    ['other-authority:police', 'Wij wonen in de Politiestraat.', 'resident'],
    ['money', 'Er kwamen 1.250 mensen in 2026.', 'press'],
    ['accident', 'De wethouder opende het fietspad.', 'press'],
    ['acute-danger', 'De brand was snel uit.', 'press'],
    ['threat', 'De vogel is een bedreigde diersoort.', 'press'],
    ['threat', 'De club wordt in haar voortbestaan bedreigd.', 'press'],
    ['legal-procedure', 'De rechter rijstrook is dicht.', 'press'],
    ['investigation', 'De gemeente doet onderzoek naar sportvelden.', 'press'],
    ['investigation', 'Zijn foto’s getuigen van geduld.', 'press'],
    ['accident', 'Hij gooide per ongeluk de vaas om.', 'press'],
    ['defect', 'De lamp is uit de mode.', 'resident'],
    ['official-correction', 'Er komt geen bus tijdens de werkzaamheden.', 'institution'],
    ['official-correction', 'Er is geen sprake van vertraging.', 'institution'],
    ['other-authority:transport', 'Ons pand staat te koop.', 'resident'],
  ] as const)('not %s: %s', (wrong, text, voice) => {
    expect(ids(text, voice)).not.toContain(wrong);
  });

  it('takes an amount without the full stop behind it', () => {
    const [signal] = signals('Het kost € 9.500.', 'press').filter((one) => one.id === 'money');
    expect(signal?.evidence.map((one) => one.quote)).toEqual(['€ 9.500']);
  });

  it('groups the words of one signal and keeps at most four', () => {
    const found = signals('Boos, woedend, verdrietig, bang, kwaad en geschokt.', 'resident');
    const emotion = found.filter((signal) => signal.id === 'emotion');
    expect(emotion).toHaveLength(1);
    expect(emotion[0]?.evidence.length).toBe(4);
  });

  it('finds nothing in nothing', () => {
    expect(signals('')).toEqual([]);
  });
});
