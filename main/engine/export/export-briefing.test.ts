import { describe, expect, it } from 'vitest';
import { quietNotes } from '../../../shared/briefing/quiet-notes.ts';
import { toHtml } from '../../../shared/briefing/to-html.ts';
import { toMarkdown } from '../../../shared/briefing/to-markdown.ts';
import { toText } from '../../../shared/briefing/to-text.ts';
import { hostileComposed } from '../../../test/support/hostile-briefing.ts';
import { quoted, sampleComposed } from '../../../test/support/sample-briefing.ts';
import { briefingFormats, exportBriefing } from './export-briefing.ts';

/** How each format begins. */
const beginnings = {
  text: 'Briefing Lindewaard\n',
  json: '{\n  "schema": "luisterpost/briefing/1",\n',
  html: '<!doctype html>\n',
  md: '# Briefing Lindewaard\n',
  pdf: '%PDF-1.7\n',
  docx: 'PK\u0003\u0004',
  eml: 'Subject: Briefing Lindewaard',
} as const;

describe.each(briefingFormats)('%s', (format) => {
  it('begins as it should', async () => {
    const content = Buffer.from(await exportBriefing(sampleComposed(), format));
    expect(content.toString('latin1').startsWith(beginnings[format])).toBe(true);
  });

  it('survives a hostile briefing', async () => {
    expect((await exportBriefing(hostileComposed(), format)).length).toBeGreaterThan(1000);
  });

  it('refuses a sentence without evidence, in the briefing or in the document', async () => {
    const { briefing, document } = sampleComposed();
    const stray = quoted('i_99', 'Niemand zei dit.');
    const failure = { failure: { code: 'internal', key: 'briefing-sentence' } };
    await expect(exportBriefing(sampleComposed({ core: [stray] }), format)).rejects.toMatchObject(failure);
    const extra = { kind: 'paragraph', sentences: [{ sentence: stray, notes: [] }] } as const;
    await expect(exportBriefing({ briefing, document: [...document, extra] }, format)).rejects.toMatchObject(
      failure,
    );
  });
});

describe('exportBriefing', () => {
  it('gives the briefing and its document as JSON, and nothing else', async () => {
    const { briefing, document } = sampleComposed();
    const json = await exportBriefing({ briefing, document }, 'json');
    expect(typeof json).toBe('string');
    expect(String(json)).toMatch(/[^\n]\n$/);
    expect(JSON.parse(String(json))).toEqual(JSON.parse(JSON.stringify({ ...briefing, document })));
  });

  it('gives the shared folds as they are', async () => {
    const composed = sampleComposed();
    const shown = quietNotes(composed.document);
    expect(await exportBriefing(composed, 'text')).toBe(toText(shown));
    expect(await exportBriefing(composed, 'html')).toBe(toHtml(shown));
    expect(await exportBriefing(composed, 'md')).toBe(toMarkdown(shown));
  });
});
