/** Beside the text: what the check says, the facts, and answers that fit. */
import { useState } from 'react';
import { nlWindow } from '../../shared/text/nl-window.ts';
import { say } from '../../shared/text/say.ts';
import { Tabs } from '../sources/tabs.tsx';
import { Answers } from './answers.tsx';
import type { EditorParts } from './editor-parts.ts';
import { FactSheetPart } from './fact-sheet.tsx';
import { Findings } from './findings.tsx';

const words = nlWindow.drafts.side;

/** Three tabs, each with how much is in it. */
export function SidePart(parts: EditorParts) {
  const [open, setOpen] = useState('check');
  const { check, story } = parts;
  const label = (name: string, n: number | undefined): string =>
    n === undefined || n === 0 ? name : say(words.count, { label: name, n });
  const sheet = story.sheet.value;
  const facts = sheet === null ? 0 : sheet.facts.length + sheet.withheld.length;
  return (
    <aside className="side-part" aria-label={words.label}>
      <Tabs
        label={words.label}
        open={open}
        onOpen={setOpen}
        tabs={[
          {
            id: 'check',
            label: label(words.check, check?.found.findings.length),
            content: <Findings {...parts} />,
          },
          { id: 'facts', label: label(words.facts, facts), content: <FactSheetPart {...parts} /> },
          { id: 'answers', label: words.answers, content: <Answers {...parts} /> },
        ]}
      />
    </aside>
  );
}
