/** One block as HTML: what the file and the HTML part of an e-mail share. */
import type { Block, DraftBlockPart, PlacedSentence, SourceNote, StoryLine } from './document.ts';
import { readSentence, shownText, webLink } from './fold-text.ts';

/** How the notes of a sentence are shown, as HTML. */
export type NoteFold = (numbers: readonly number[]) => string;

/** A whole page around finished blocks. The policy forbids every script and every fetch. */
export function htmlPage(document: readonly Block[], style: string, blocks: readonly string[]): string {
  const title = document.find((block) => block.kind === 'title');
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title?.kind === 'title' ? title.text : 'Luisterpost')}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.filter((part) => part !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The block, or the empty string where it shows nothing. */
export function blockHtml(block: Block, notes: NoteFold): string {
  const text = (sentences: readonly PlacedSentence[]): string => joined(sentences, notes);
  switch (block.kind) {
    case 'title':
      return `<header><h1>${escapeHtml(block.text)}</h1><p class="subtitle">${escapeHtml(block.subtitle)}</p></header>`;
    case 'page':
      return block.number === 1 ? '' : '<hr class="page">';
    case 'heading':
      return `<h${block.level} class="section-${block.section}">${escapeHtml(block.text)}</h${block.level}>`;
    case 'appendix':
      return `<h2 class="appendix">${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${text(block.sentences)}</p>`;
    case 'caution':
      return `<p class="caution">${text(block.sentences)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
    case 'story':
      return [
        `<article class="story"><h3>${block.number}. ${text([block.title])}</h3>`,
        `<p class="tags">${block.tags.map(escapeHtml).join(' · ')}</p>`,
        `<dl>${block.lines.map((line) => lineHtml(line, notes)).join('')}</dl></article>`,
      ].join('\n');
    case 'draft':
      return [
        `<article class="draft"><h3>${escapeHtml(block.title)}</h3>`,
        `<p class="tags">${escapeHtml(block.label)}</p>`,
        `<blockquote>${block.parts.map((part) => partHtml(part, notes)).join('')}</blockquote>`,
        ...block.open.map((line) => `<p class="open">${escapeHtml(line)}</p>`),
        '</article>',
      ].join('\n');
    case 'sources':
      return `<ol class="sources">${block.notes.map(sourceHtml).join('\n')}</ol>`;
  }
}

function partHtml({ label, sentences }: DraftBlockPart, notes: NoteFold): string {
  const head = label === null ? '' : `<h4>${escapeHtml(label)}</h4>`;
  return `${head}<p>${joined(sentences, notes)}</p>`;
}

function lineHtml(line: StoryLine, notes: NoteFold): string {
  return `<div class="${line.step}"><dt>${escapeHtml(line.label)}</dt><dd>${joined(line.sentences, notes)}</dd></div>`;
}

const joined = (sentences: readonly PlacedSentence[], notes: NoteFold): string =>
  sentences.map((placed) => sentenceHtml(placed, notes)).join(' ');

/** The quotation marks are text, so that a copied quote stays a quote; a quote has its own reading direction. */
function sentenceHtml(placed: PlacedSentence, notes: NoteFold): string {
  const { kind } = placed.sentence;
  const text = escapeHtml(readSentence(placed));
  const inner = kind === 'quoted' && placed.own !== true ? `<q dir="auto">${text}</q>` : text;
  return `<span data-kind="${kind}">${inner}${notes(placed.notes)}</span>`;
}

function sourceHtml(note: SourceNote): string {
  const title = escapeHtml(note.title === '' ? note.publisher : note.title);
  const link = webLink(note.link);
  const named = link === null ? title : `<a href="${escapeHtml(link)}" rel="noreferrer">${title}</a>`;
  const rest = [note.title === '' ? null : note.publisher, note.when].filter((part) => part !== null);
  return `<li id="bron-${note.number}" value="${note.number}">${[named, ...rest.map(escapeHtml)].join(', ')}</li>`;
}

/** Shown text, escaped for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return shownText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
