import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { readModelAnswer } from '../../shared/act/model-answer.ts';
import { RewriteAnswer } from './rewrite-answer.tsx';

const facts = [
  'De Molenweg is tot en met vrijdag 13 maart dicht.',
  'Een bewoner zegt: "De borden kwamen te laat."',
];
const shown = (answer: string): string =>
  renderToStaticMarkup(
    <RewriteAnswer
      rewrite={readModelAnswer(answer, { facts, names: ['Lindewaard'], date: '2026-03-03' })}
      facts={facts.map((text) => ({ text }))}
      onTake={() => undefined}
      onLeave={() => undefined}
    />,
  );

it('shows what each sentence rests on, to take or to leave', () => {
  const page = shown('De Molenweg is dicht tot en met 13 maart. [1]');
  expect(page).toContain('rust op: De Molenweg is tot en met vrijdag 13 maart dicht.');
  expect(page).toContain('Gebruik deze tekst');
});

it('says why a number, a name and a quote were refused, and gives nothing to take', () => {
  const page = shown(
    'De Molenweg is 3 weken dicht. [1] Wethouder Jansen sluit de Molenweg. [1] Een bewoner zegt: "Het is een schande." [2]',
  );
  expect(page).toContain('3 zinnen zijn geweigerd. Uw tekst blijft zoals die is.');
  expect(page).toContain('Het getal ‘3’ staat niet in de genoemde feiten.');
  expect(page).toContain('De naam ‘Jansen’ staat niet in de genoemde feiten.');
  expect(page).toContain('Het citaat &quot;Het is een schande.&quot; staat niet in de genoemde feiten.');
  expect(page).not.toContain('Gebruik deze tekst');
});
