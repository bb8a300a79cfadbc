/** A message's text without what the sender did not write; cut only where it is certain. */
import {
  browserParagraph,
  footerParagraphs,
  originalHeader,
  originalLine,
  replyLine,
  replySubject,
} from './mail-words.ts';

/** Lines of a signature at most (RFC 3676 §4.3 and the old rule of four, with room for an address). */
const signatureLines = 14;
/** A footer's paragraph is short. */
const footerLength = 600;

function filled(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.trim() !== '');
}

/** Where the quoted rest begins: everything behind the announcing line is quoted to the end. */
function quoteStart(lines: readonly string[]): number {
  return lines.findIndex((line, index) => {
    // The announcing line may be wrapped in two.
    const announced =
      replyLine.test(line.trim()) || replyLine.test(`${line.trim()} ${(lines[index + 1] ?? '').trim()}`);
    if (!announced) return false;
    const from = replyLine.test(line.trim()) ? index + 1 : index + 2;
    const rest = filled(lines.slice(from));
    return rest.length > 0 && rest.every((each) => each.trimStart().startsWith('>'));
  });
}

function originalStart(lines: readonly string[]): number {
  return lines.findIndex(
    (line, index) =>
      originalLine.test(line.trim()) && originalHeader.test(filled(lines.slice(index + 1))[0] ?? ''),
  );
}

function signatureStart(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => line === '-- ' || line === '--');
  return at >= 0 && filled(lines.slice(at + 1)).length <= signatureLines ? at : -1;
}

/** The lines before `at`, unless nothing would be left. */
function before(lines: readonly string[], at: number): readonly string[] {
  return at > 0 && filled(lines.slice(0, at)).length > 0 ? lines.slice(0, at) : lines;
}

function withoutFooters(text: string): string {
  const paragraphs = text.split(/\n{2,}/);
  while (paragraphs.length > 1) {
    const last = paragraphs.at(-1)?.trim() ?? '';
    if (last.length > footerLength || !footerParagraphs.some((each) => each.test(last))) break;
    paragraphs.pop();
  }
  const first = paragraphs[0] ?? '';
  if (paragraphs.length > 1 && first.length <= 200 && browserParagraph.test(first)) paragraphs.shift();
  return paragraphs.join('\n\n');
}

/**
 * Cuts, from the end of a message: a signature behind `-- `, a chain that is quoted with `>` under its announcing line,
 * the message that was answered (answers only: in a forwarded message that is what was meant), and paragraphs about the
 * newsletter itself. Never leaves nothing.
 */
export function trimMail(source: string, subject: string | null): string {
  let lines: readonly string[] = source.replace(/\r\n?/g, '\n').split('\n');
  lines = before(lines, quoteStart(lines));
  if (replySubject.test((subject ?? '').trim())) lines = before(lines, originalStart(lines));
  lines = before(lines, signatureStart(lines));
  return withoutFooters(lines.join('\n').trim());
}
