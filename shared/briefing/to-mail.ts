/**
 * The document as the two parts of an e-mail: it reads whole on a phone, with publisher and web link at each claim
 * (practice notes, "Editions"); nothing depends on the app or on a jump within the message.
 */
import type { Block, SourceNote } from './document.ts';
import { shownText, webLink } from './fold-text.ts';
import { blockHtml, escapeHtml, htmlPage, type NoteFold } from './html-blocks.ts';
import { mailStyle } from './mail-style.ts';
import { blockText } from './text-blocks.ts';

/** The text part: no hard line breaks inside a paragraph, links between angle brackets (RFC 3986, appendix C). */
export function toMailText(document: readonly Block[]): string {
  const sources = sourcesOf(document);
  const notes = (numbers: readonly number[]): string =>
    numbers.map((number) => ` [${noteText(number, sources.get(number))}]`).join('');
  const fold = { columns: Number.POSITIVE_INFINITY, notes };
  return `${document.flatMap((block) => blockText(block, fold) ?? []).join('\n\n')}\n`;
}

/** The HTML part: only style that mail programs know. */
export function toMailHtml(document: readonly Block[]): string {
  const sources = sourcesOf(document);
  const notes: NoteFold = (numbers) =>
    numbers.map((number) => noteHtml(number, sources.get(number))).join('');
  return htmlPage(
    document,
    mailStyle,
    document.map((block) => blockHtml(block, notes)),
  );
}

function sourcesOf(document: readonly Block[]): ReadonlyMap<number, SourceNote> {
  const notes = document.flatMap((block) => (block.kind === 'sources' ? block.notes : []));
  return new Map(notes.map((note) => [note.number, note]));
}

function noteText(number: number, source: SourceNote | undefined): string {
  if (source === undefined) return String(number);
  const link = webLink(source.link);
  return `${number}: ${shownText(source.publisher)}${link === null ? '' : ` <${link}>`}`;
}

function noteHtml(number: number, source: SourceNote | undefined): string {
  if (source === undefined) return ` <span class="note">[${number}]</span>`;
  const label = `${number} ${escapeHtml(source.publisher)}`;
  const link = webLink(source.link);
  const named = link === null ? label : `<a href="${escapeHtml(link)}">${label}</a>`;
  return ` <span class="note">[${named}]</span>`;
}
