/** The text field itself: selecting words in it and putting words there, so that Ctrl+Z takes them back. */
import { type RefObject, useMemo, useRef } from 'react';

/** What others do to the field. */
export interface TextDesk {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Selects a stretch (UTF-16 offsets) and brings it into view. */
  readonly select: (start: number, end: number) => void;
  /** Puts words in place of a stretch. */
  readonly replace: (start: number, end: number, words: string) => void;
  /** Puts words where the caret stands, apart from what stands around it. */
  readonly insert: (words: string) => void;
}

/** One field. */
export function useField(): TextDesk {
  const field = useRef<HTMLTextAreaElement>(null);
  return useMemo(() => {
    const select = (start: number, end: number): void => {
      const area = field.current;
      if (area === null) return;
      area.setSelectionRange(start, end);
      // Only a field that gets the focus brings its selection into view.
      area.blur();
      area.focus();
    };
    const replace = (start: number, end: number, words: string): void => {
      select(start, end);
      // The one way to change a field that its own undo knows of.
      if (words === '') document.execCommand('delete');
      else document.execCommand('insertText', false, words);
    };
    const insert = (words: string): void => {
      const area = field.current;
      if (area === null) return;
      const { selectionEnd: at, value } = area;
      const before = at === 0 || /\s$/.test(value.slice(0, at)) ? '' : ' ';
      const after = at === value.length || /^\s/.test(value.slice(at)) ? '' : ' ';
      replace(at, at, `${before}${words}${after}`);
    };
    return { field, select, replace, insert };
  }, []);
}
