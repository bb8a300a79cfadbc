import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type ImportReport, type ImportTable, importReasons } from '../../shared/model/import.ts';
import { nlSources } from '../../shared/text/nl-sources.ts';
import { columnName } from './column-name.ts';
import { heardAt } from './heard-at.ts';
import { ImportProgressBar } from './import-progress.tsx';
import { ImportReportView, reportLine } from './import-report.tsx';
import { mappingProblem, withColumn } from './mapping-choice.ts';
import { MappingStep } from './mapping-step.tsx';
import { shortText } from './noted-list.tsx';
import { refusedGroups } from './refused-groups.ts';

describe('which column is what', () => {
  it('sets and clears one field', () => {
    expect(withColumn({ text: 1 }, 'date', 0)).toEqual({ text: 1, date: 0 });
    expect(withColumn({ text: 1, date: 0 }, 'date', null)).toEqual({ text: 1 });
    expect(withColumn({ text: 1 }, 'text', 2)).toEqual({ text: 2 });
  });

  it('needs a text, and no column twice', () => {
    expect(mappingProblem({ date: 0 })).toEqual({ kind: 'no-text' });
    expect(mappingProblem({ text: 0, author: 0 })).toEqual({ kind: 'doubled', column: 0 });
    expect(mappingProblem({ text: 0, author: 1 })).toBeNull();
  });

  it('names a column without a heading by its number', () => {
    expect(columnName(['Datum', ' '], 0)).toBe('Datum');
    expect(columnName(['Datum', ' '], 1)).toBe('kolom 2');
  });

  it('shows the guess in the first rows and says why it cannot run', () => {
    const table: ImportTable = {
      token: 't',
      file: 'meldingen.csv',
      columns: ['Datum', 'Melding'],
      sample: [['3-3-2026', 'Lantaarn kapot']],
      rows: 5000,
      mapping: { date: 0 },
      encoding: 'utf-8',
      delimiter: ';',
    };
    const html = renderToStaticMarkup(
      <MappingStep
        table={table}
        proposed={{ title: 'meldingen', voice: 'resident' }}
        busy={false}
        onRun={() => undefined}
      />,
    );
    expect(html).toContain('Datum<small class="taken">Datum</small>');
    expect(html).toContain('Melding<small class="taken">wordt niet gebruikt</small>');
    expect(html).toContain('Kies eerst in welke kolom');
    expect(html).toContain('Lees 5.000 rijen in');
    expect(html).toContain('value="meldingen"');
  });
});

describe('the report', () => {
  const refused = [
    ...Array.from({ length: 10 }, (_, at) => ({ line: 20 - at, reason: 'no-text' as const })),
    { line: 3, reason: 'date-unreadable' as const },
  ];
  const report: ImportReport = {
    source: 'bron-1',
    rows: 5000,
    added: 4889,
    edited: 0,
    known: 100,
    refused,
    stopped: false,
  };

  it('groups what was refused, most first, with the first lines', () => {
    expect(refusedGroups(refused)).toEqual([
      { reason: 'no-text', count: 10, lines: [11, 12, 13, 14, 15, 16, 17, 18], more: 2 },
      { reason: 'date-unreadable', count: 1, lines: [3], more: 0 },
    ]);
    expect(refusedGroups([])).toEqual([]);
  });

  it('counts everything: nothing is left out', () => {
    expect(reportLine(report)).toBe('4.889 nieuw, 0 gewijzigd, 100 al bekend, 11 geweigerd (van 5.000).');
    const html = renderToStaticMarkup(<ImportReportView report={report} title="Meldingen" token="t" />);
    expect(html).toContain('geen tekst: 10 regels');
    expect(html).toContain('regels: 11, 12, 13, 14, 15, 16, 17, 18 en nog 2');
    expect(html).toContain('Bewaar de geweigerde regels');
  });

  it('offers nothing to save where nothing was refused, and says that it was stopped', () => {
    const html = renderToStaticMarkup(
      <ImportReportView report={{ ...report, refused: [], stopped: true }} title="Meldingen" token="t" />,
    );
    expect(html).not.toContain('Bewaar');
    expect(html).toContain('Gestopt: Meldingen.');
  });

  it('has words for every reason', () => {
    for (const reason of importReasons) expect(nlSources.report.reasons[reason]).not.toBe('');
  });
});

describe('the progress', () => {
  const bar = (progress: { done: number; total: number } | null): string =>
    renderToStaticMarkup(
      <ImportProgressBar
        run={{ progress, stopping: false, stop: () => undefined }}
        label="Ingelezen rijen"
        busy="Bezig"
      />,
    );
  it('fills, and promises nothing before it is known', () => {
    expect(bar({ done: 1200, total: 5000 })).toContain('max="5000" value="1200"');
    expect(bar({ done: 1200, total: 5000 })).toContain('1.200 van 5.000 rijen');
    expect(bar(null)).not.toContain('value');
  });
});

describe('a signal', () => {
  it.each([
    ['', null],
    ['2026-03-02T18:30', '2026-03-02T17:30:00.000Z'],
    ['2026-07-02T18:30', '2026-07-02T16:30:00.000Z'],
    ['onzin', null],
  ])('typed as “%s” was heard at %s', (typed, instant) => {
    expect(heardAt(typed)).toBe(instant);
  });

  it('is recognised by its beginning', () => {
    expect(shortText('Kort.')).toBe('Kort.');
    expect(shortText(`${'woord '.repeat(30)}`)).toMatch(/^(woord )+woord…$/);
    expect(shortText('x'.repeat(200))).toHaveLength(91);
  });
});
