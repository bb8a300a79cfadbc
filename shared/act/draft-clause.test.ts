/** A question said back as a clause: what can be, how it then reads, and what stays with whoever asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseOf } from './draft-clause.ts';

const open: readonly (readonly [string, string])[] = [
  ['Wanneer gaat de weg open?', 'wanneer de weg opengaat'],
  ['Wanneer is de brug weer open?', 'wanneer de brug weer open is'],
  ['Hoe lang is de Molenweg nog dicht?', 'hoe lang de Molenweg nog dicht is'],
  ['Hoe lang duurt het werk aan het riool?', 'hoe lang het werk aan het riool duurt'],
  ['Tot wanneer is de weg afgesloten?', 'tot wanneer de weg afgesloten is'],
  ['Tot en met wanneer geldt de omleiding?', 'tot en met wanneer de omleiding geldt'],
  ['Vanaf wanneer rijdt de bus weer?', 'vanaf wanneer de bus weer rijdt'],
  ['Hoe laat begint de inloopavond?', 'hoe laat de inloopavond begint'],
  ['Hoe vaak wordt de glasbak geleegd?', 'hoe vaak de glasbak geleegd wordt'],
  ['Hoe duur wordt het zwembad?', 'hoe duur het zwembad wordt'],
  ['Hoe ver is de bouw van de school?', 'hoe ver de bouw van de school is'],
  ['Welke dag wordt het papier opgehaald?', 'welke dag het papier opgehaald wordt'],
  ['Wat kost de verbouwing van het zwembad?', 'wat de verbouwing van het zwembad kost'],
  ['Waar staat de weekmarkt tijdens het werk?', 'waar de weekmarkt tijdens het werk staat'],
  ['Waarom is de brug dicht?', 'waarom de brug dicht is'],
  ['Waarom moet het plein op de schop?', 'waarom het plein op de schop moet'],
  ['Wie betaalt de schade aan de huizen?', 'wie de schade aan de huizen betaalt'],
  ['Waar blijft de vuilniswagen?', 'waar de vuilniswagen blijft'],
  ['Waar komt de stank vandaan?', 'waar de stank vandaan komt'],
  ['Wat gebeurt er met de oude school?', 'wat er met de oude school gebeurt'],
  ['Wat gaat er met de bomen gebeuren?', 'wat er met de bomen gaat gebeuren'],
  ['Wanneer gaat de gemeente het fietspad repareren?', 'wanneer de gemeente het fietspad gaat repareren'],
  ['Wanneer wordt de nieuwe school gebouwd?', 'wanneer de nieuwe school gebouwd wordt'],
  ['Wanneer komt er een zebrapad op de Esweg?', 'wanneer er een zebrapad op de Esweg komt'],
  ['Wanneer zijn de werkzaamheden klaar?', 'wanneer de werkzaamheden klaar zijn'],
  ['Wanneer rijdt bus 62 weer?', 'wanneer bus 62 weer rijdt'],
  ['En wanneer gaat de weg open?', 'wanneer de weg opengaat'],
  ['Maar waarom is de school dicht?', 'waarom de school dicht is'],
  ['1. Wanneer begint de bouw van de woningen?', 'wanneer de bouw van de woningen begint'],
  ['- Wanneer begint de bouw van de woningen?', 'wanneer de bouw van de woningen begint'],
  ['Wanneer gaat de weg open???', 'wanneer de weg opengaat'],
];

const whether: readonly (readonly [string, string])[] = [
  ['Blijft de huisartsenpost open?', 'of de huisartsenpost openblijft'],
  ['Wordt de gymzaal nog opgeknapt?', 'of de gymzaal nog opgeknapt wordt'],
  ['Komt er een nieuwe glasbak?', 'of er een nieuwe glasbak komt'],
  ['Gaat de markt door?', 'of de markt doorgaat'],
  ['Gaat de bibliotheek in de zomer dicht?', 'of de bibliotheek in de zomer dichtgaat'],
  ['Is er een besluit over het zwembad?', 'of er een besluit is over het zwembad'],
  ['Kunnen fietsers over de brug?', 'of fietsers over de brug kunnen'],
  ['Kan de put geleegd worden?', 'of de put geleegd kan worden'],
  ['Gaat de gemeente de bomen kappen?', 'of de gemeente de bomen gaat kappen'],
  ['Wordt er nog gestrooid op het fietspad?', 'of er nog gestrooid wordt op het fietspad'],
  ['Worden omwonenden gehoord over de bouw?', 'of omwonenden gehoord worden over de bouw'],
  ['Is er iets gedaan aan de stank?', 'of er iets gedaan is aan de stank'],
  ['Mogen de ramen weer open na de brand?', 'of de ramen weer open mogen na de brand'],
  ['Is de speeltuin open of dicht?', 'of de speeltuin open of dicht is'],
  ['Wordt de stoep hersteld of niet?', 'of de stoep hersteld wordt'],
  ['Hebben de scholen een brief gekregen?', 'of de scholen een brief gekregen hebben'],
  ['Komt er een azc in de Jozefschool?', 'of er een azc in de Jozefschool komt'],
];

const indirect: readonly (readonly [string, string])[] = [
  ['Kan het college aangeven hoe lang de weg dicht is?', 'hoe lang de weg dicht is'],
  ['Kan het college aangeven of er geld is voor de bus?', 'of er geld is voor de bus'],
  ['Weet iemand wanneer de brug weer open is?', 'wanneer de brug weer open is'],
  ['Is er al bekend wanneer de bouw begint?', 'wanneer de bouw begint'],
  ['Kunt u aangeven waarom de bomen zijn gekapt?', 'waarom de bomen zijn gekapt'],
  ['Kan de wethouder toelichten waarom het zwembad duurder wordt?', 'waarom het zwembad duurder wordt'],
  ['Idee wanneer de kar komt?', 'wanneer de kar komt'],
];

const toReader: readonly (readonly [string, string])[] = [
  ['Wanneer kan ik mijn paspoort ophalen?', 'wanneer u uw paspoort kunt ophalen'],
];

const never: readonly (readonly [string, string])[] = [
  ['rude', 'Waarom doet niemand iets aan die puinhoop?'],
  ['rude', 'Wie is die idioot die dit verzint?'],
  ['rude', 'Wat is dit voor onzin van de gemeente?'],
  ['a reproach', 'Waarom doen jullie hier niks aan?'],
  ['a sigh', 'Wanneer wordt dat hier eindelijk eens opgelost?'],
  ['shouted', 'WANNEER GAAT DE WEG OPEN?'],
  ['a person', 'Waarom krijgt mevrouw De Vries geen huis?'],
  ['a person', 'Waarom is wethouder Jansen zo traag?'],
  ['two at once', 'Is de weg dicht? En waarom?'],
  ['two at once', 'Wanneer gaat de weg open, en waarom duurt het zo lang?'],
  ['too short', 'Hoe dan?'],
  ['too short', 'Waarom?'],
  ['too long', `Wanneer is de weg ${'langs de oude haven '.repeat(5)}open?`],
  ['a statement', 'De weg is dicht?'],
  ['no question mark', 'Wanneer gaat de weg open'],
  ['a sigh', 'Wat een gedoe weer hè?'],
  ['dialect', 'Wanneer geet de weg lös?'],
  ['dialect', 'Woar blif de vuilniswagen?'],
  ['pointing', 'Wanneer gaat die weg open?'],
  ['a quote in it', 'Waarom is de glasbak "tijdelijk" weg?'],
  ['an emoji', 'Wanneer worden de containers geleegd 😡?'],
  ['a link', 'Zie https://voorbeeld.nl wanneer gaat het open?'],
  ['a handle', 'Wanneer gaat de weg open @gemeente?'],
  ['an infinitive hangs on it', 'Is het college bereid de raad te informeren?'],
  ['three verbs at the end', 'Had de gemeente de bewoners moeten informeren?'],
  ['nothing', ''],
  ['only the mark', '?'],
];

describe('clauseOf', () => {
  it.each(open)('%s → %s', (question, clause) => {
    expect(clauseOf(question)).toMatchObject({ text: clause, whether: false });
  });

  it.each(whether)('%s → %s', (question, clause) => {
    expect(clauseOf(question)).toMatchObject({ text: clause, whether: true });
  });

  it.each(indirect)('%s → %s', (question, clause) => {
    expect(clauseOf(question)).toMatchObject({ text: clause, whether: clause.startsWith('of ') });
  });

  it.each(toReader)('turns who asks into the reader: %s → %s', (question, clause) => {
    expect(clauseOf(question)?.text).toBe(clause);
  });

  it.each(never)('leaves %s with the asker: %s', (_, question) => {
    expect(clauseOf(question)).toBeNull();
  });

  it('knows the words that it is about', () => {
    const keys = [...(clauseOf('Wanneer wordt de glasbak geleegd?')?.keys ?? [])];
    expect(keys.some((key) => key.startsWith('glasbak'))).toBe(true);
  });

  it('never throws, and gives one plain clause without marks of its own', () => {
    const words = fc.constantFrom(
      ...'wanneer de weg open gaat is er een brug ik jij Losser 12 maart te komen wordt gemaakt of niet ? ! , 😡 "'.split(
        ' ',
      ),
    );
    const question = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(words, { maxLength: 20 }).map((parts) => `${parts.join(' ')}?`),
    );
    fc.assert(
      fc.property(question, (text) => {
        const clause = clauseOf(text);
        if (clause === null) return;
        expect(clause.text).not.toMatch(/[?!"“”;\n]|\s{2}|\s$|^\s/u);
        expect(clause.text).not.toMatch(/^\p{Lu}\p{Ll}+ (?:de|het|een)\b/u);
        expect(clause.whether).toBe(clause.text.startsWith('of '));
      }),
      { numRuns: 500 },
    );
  });
});
