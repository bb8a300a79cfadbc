/** The document as one accessible HTML file: no script, nothing fetched. */
import type { Block, PlacedSentence, SourceNote, StoryLine } from './document.ts';
import { htmlStyle } from './html-style.ts';

/** Folds the document. Equal trees give equal bytes. */
export function toHtml(document: readonly Block[]): string {
  const title = document.find((block) => block.kind === 'title');
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title?.kind === 'title' ? title.text : 'Luisterpost')}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...document.map(blockHtml).filter((part) => part !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block): string {
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
      return `<p>${joined(block.sentences)}</p>`;
    case 'caution':
      return `<p class="caution">${joined(block.sentences)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${joined(item)}</li>`).join('')}</ul>`;
    case 'story':
      return [
        `<article class="story"><h3>${block.number}. ${escapeHtml(block.title.sentence.text)}${notes(block.title)}</h3>`,
        `<p class="tags">${block.tags.map(escapeHtml).join(' · ')}</p>`,
        `<dl>${block.lines.map(lineHtml).join('')}</dl></article>`,
      ].join('\n');
    case 'draft':
      return [
        `<article class="draft"><h3>${escapeHtml(block.title)}</h3>`,
        `<p class="tags">${escapeHtml(block.label)}</p>`,
        `<blockquote>${joined(block.sentences)}</blockquote>`,
        ...block.open.map((line) => `<p class="open">${escapeHtml(line)}</p>`),
        '</article>',
      ].join('\n');
    case 'sources':
      return `<ol class="sources">${block.notes.map(sourceHtml).join('\n')}</ol>`;
  }
}

function lineHtml(line: StoryLine): string {
  return `<div class="${line.step}"><dt>${escapeHtml(line.label)}</dt><dd>${joined(line.sentences)}</dd></div>`;
}

const joined = (sentences: readonly PlacedSentence[]): string => sentences.map(sentenceHtml).join(' ');

function sentenceHtml(placed: PlacedSentence): string {
  const { sentence } = placed;
  const text = escapeHtml(sentence.text);
  const inner = sentence.kind === 'quoted' ? `<q>${text}</q>` : text;
  return `<span data-kind="${sentence.kind}">${inner}${notes(placed)}</span>`;
}

const notes = (placed: PlacedSentence): string =>
  placed.notes.map((number) => `<sup><a href="#bron-${number}">${number}</a></sup>`).join('');

function sourceHtml(note: SourceNote): string {
  const title = escapeHtml(note.title === '' ? note.publisher : note.title);
  const named = isWebLink(note.link)
    ? `<a href="${escapeHtml(note.link)}" rel="noreferrer">${title}</a>`
    : title;
  const rest = [note.title === '' ? null : note.publisher, note.when].filter((part) => part !== null);
  return `<li id="bron-${note.number}" value="${note.number}">${[named, ...rest.map(escapeHtml)].join(', ')}</li>`;
}

/** Only web addresses become links: a feed may hold `javascript:` or `data:`. */
function isWebLink(link: string | null): link is string {
  return link !== null && /^https?:\/\//i.test(link);
}

/** Escapes text for HTML content and double-quoted attributes. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
