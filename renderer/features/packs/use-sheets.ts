import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref, type RefObject } from 'react';
import { usePreferences } from '../../app/preferences';
import type { Preview, Sheets } from './sheets';

/** What the screen asks of the preview. Asked before there is one, it is done when there is. */
export interface PreviewHandle {
  /** Scrolls to the sheet of a section. */
  scrollTo(section: string): void;
  /** Shows a block, else its section, and gives it the focus. */
  reveal(block: string | null, section: string): void;
}

interface SheetsOptions {
  ref: Ref<PreviewHandle>;
  /** Null before there is a place for them. */
  sheets: Sheets | null;
  /** What they scroll in. */
  scroller: RefObject<HTMLDivElement | null>;
  preview: Preview;
  paper: 'A4' | 'Letter';
  /** Where a preview that is drawn anew begins: the section, and the text in it that has the focus then. */
  selected: string | null;
  startAt: string | null;
  onSize: (part: number) => void;
}

/** Widths of a page in CSS pixels, 96 an inch. */
const widths = { A4: (210 / 25.4) * 96, Letter: 8.5 * 96 };
const sidePadding = 32;

/** The pages of a preview, as large as they fit, and what is asked of them before they are there. */
export function useSheets({ ref, sheets, scroller, preview, paper, selected, startAt, onSize }: SheetsOptions) {
  // There is nothing to scroll to before the pages have their size.
  const begun = useRef(false);
  const waiting = useRef<((sheets: Sheets) => void) | null>(null);
  // Between a jump and the next move of the person, where the page comes to rest says nothing about what is read.
  const jumped = useRef(false);

  useEffect(() => {
    if (sheets === null) return;
    sheets.show(preview);
  }, [sheets, preview]);

  const latest = useRef({ section: selected, block: startAt });
  useLayoutEffect(() => {
    latest.current = { section: selected, block: startAt };
  }, [selected, startAt]);
  useFit(sheets, scroller, paper, (part) => {
    if (part === null) {
      // What is hidden loses its place, so it begins anew when it is seen again.
      begun.current = false;
      return;
    }
    onSize(part);
    if (begun.current || sheets === null) return;
    begun.current = true;
    jumped.current = true;
    if (waiting.current === null) begin(sheets, latest.current);
    else waiting.current(sheets);
    waiting.current = null;
  });

  useImperativeHandle(ref, () => {
    const ask = (what: (of: Sheets) => void) => {
      jumped.current = true;
      if (sheets === null || !begun.current) waiting.current = what;
      else what(sheets);
    };
    return {
      scrollTo: (section) => ask((of) => of.scrollTo(section)),
      reveal: (block, section) =>
        ask((of) => {
          if (block === null || !of.reveal(block, true)) of.scrollTo(section);
        }),
    };
  }, [sheets]);

  return {
    /** The page is about to go somewhere by itself. */
    jumps: () => {
      jumped.current = true;
    },
    /** The person goes on by hand. */
    moved: () => {
      jumped.current = false;
    },
    /** The section that is read; null where the page came to rest by itself. */
    reading: () => (jumped.current ? null : (sheets?.reading() ?? null)),
  };
}

function begin(sheets: Sheets, { section, block }: { section: string | null; block: string | null }): void {
  if (block !== null && sheets.reveal(block, true)) return;
  if (section !== null) sheets.scrollTo(section);
}

/** Pages as large as the text of the window, smaller where they would not fit; `onFit` hears the size, null when hidden. */
function useFit(
  sheets: Sheets | null,
  scroller: RefObject<HTMLDivElement | null>,
  paper: SheetsOptions['paper'],
  onFit: (part: number | null) => void,
): void {
  const { zoom } = usePreferences();
  const tell = useRef(onFit);
  useEffect(() => {
    tell.current = onFit;
  });
  useEffect(() => {
    const box = scroller.current;
    if (sheets === null || box === null) return undefined;
    const fit = () => {
      // Hidden for a moment while another screen is loaded.
      if (box.clientWidth === 0) {
        tell.current(null);
        return;
      }
      const part = Math.min(zoom / 100, (box.clientWidth - sidePadding) / widths[paper]);
      sheets.size(widths[paper], part);
      tell.current(part);
    };
    const watch = new ResizeObserver(fit);
    watch.observe(box);
    return () => watch.disconnect();
  }, [sheets, scroller, paper, zoom]);
}
