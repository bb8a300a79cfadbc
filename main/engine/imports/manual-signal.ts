/** What someone heard, noted by hand → what we keep. */
import { splitSentences } from '../../../shared/language/sentences.ts';
import { maskText } from '../../../shared/listen/masking.ts';
import { type ManualSignal, manualSourceId } from '../../../shared/model/import.ts';
import type { ParsedItem } from '../../../shared/model/item.ts';
import type { Source } from '../../../shared/model/source.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { nlImports, nlSignalChannels } from '../../../shared/text/nl-imports.ts';
import type { SenderHash } from '../sender-key.ts';
import { dropForbidden } from '../sources/references.ts';
import type { IncomingItem } from '../store/port.ts';
import { mapRows } from './map-rows.ts';

/** Address of the one source of manual signals: nothing is fetched for it. */
const manualUrl = 'luisterpost:manual';

const textLength = 4000;
const titleLength = 80;

/** The source that all manual signals share, so that they are one voice. `addedAt` is ISO-8601 UTC. */
export function manualSource(addedAt: string): Source {
  return {
    id: manualSourceId,
    url: manualUrl,
    kind: 'manual',
    title: nlImports.manualTitle,
    publisher: nlImports.manualTitle,
    voice: 'resident',
    fixedWard: null,
    folder: null,
    site: null,
    licence: 'quote',
    paused: false,
    addedAt,
  };
}

/** The first sentence, at most 80 characters, cut between words. The text is masked already: a cut number is not found. */
function titleOf(masked: string): string {
  const span = splitSentences(masked)[0];
  const line = (span === undefined ? masked : masked.slice(span.start, span.end)).replace(/\s+/g, ' ').trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > titleLength / 2 ? space : titleLength - 1).trimEnd()}…`;
}

/** The signal as an entry named `id`; its channel stands in the categories. Refuses `signal-empty`. */
export function signalEntry(signal: ManualSignal, id: string): Result<ParsedItem> {
  const text = maskText(dropForbidden(signal.text).trim(), { houseNumbers: true })
    .slice(0, textLength)
    .trim();
  if (text === '') return fail('input', 'signal-empty');
  return ok({
    id,
    title: titleOf(text),
    link: null,
    published: signal.heardAt,
    updated: null,
    authors: [],
    categories: [nlSignalChannels[signal.channel]],
    summary: null,
    content: text,
    text,
  });
}

/** The signal as the store takes it, masked, in the ward it was said to be about. `seen` is ISO-8601 UTC. */
export function mapSignal(
  signal: ManualSignal,
  id: string,
  seen: string,
  sender: SenderHash,
): Result<IncomingItem> {
  const entry = signalEntry(signal, id);
  if (!entry.ok) return entry;
  const source = { ...manualSource(seen), fixedWard: signal.ward };
  const incoming = mapRows([entry.value], source, seen, sender)[0];
  return incoming === undefined ? fail('input', 'signal-empty') : ok(incoming);
}
