import { VisuallyHidden } from '@mantine/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type Ref } from 'react';
import { useText } from '../../app/texts/texts';
import { CellMenu } from './CellMenu';
import css from './Preview.module.css';
import { focusOn, Sheets, type Preview as PreviewData } from './sheets';
import { useSheets, type PreviewHandle } from './use-sheets';

export interface PreviewProps {
  ref: Ref<PreviewHandle>;
  preview: PreviewData;
  paper: 'A4' | 'Letter';
  /** The section that is chosen; a preview that is drawn anew begins there. */
  selected: string | null;
  /** The text in it that has the focus then. */
  startAt: string | null;
  /** The section that one has scrolled to. */
  onReading: (section: string) => void;
  /** A text was chosen: where it was written, `area:id:at`, its own id, and its section's. */
  onOpen: (origin: string, block: string | null, section: string) => void;
  /** How large the pages are drawn, 1 as on paper. */
  onSize: (part: number) => void;
}

/** Several cells to choose from, and the text that they were asked for at. */
interface Choice {
  cells: readonly string[];
  at: { left: number; top: number };
  block: string | null;
  section: string;
}

/**
 * One long sheet a section, as Word will show it but without claiming page breaks. One stop of the Tab key: arrows go
 * from text to text, Enter or a click opens the place where it was written, of a footnote the cell of its figure, where
 * there are several a choice of them; Shift+Enter opens the cells of a passage's figures. A click on the mark of a
 * footnote leads to it.
 */
export function Preview({ ref, preview, paper, selected, startAt, onReading, onOpen, onSize }: PreviewProps) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const how = useId();
  const [sheets, setSheets] = useState<Sheets | null>(null);
  useEffect(() => {
    if (scroller.current !== null && host.current !== null) setSheets(new Sheets(scroller.current, host.current));
  }, []);
  const { jumps, moved, reading } = useSheets({ ref, sheets, scroller, preview, paper, selected, startAt, onSize });
  const pressedAt = useRef({ x: 0, y: 0 });
  const [choice, setChoice] = useState<Choice | null>(null);

  /** Opens the one place, or lets choose among several. */
  const openOne = (written: readonly string[], element: HTMLElement) => {
    const [first, ...others] = written;
    if (first === undefined) return;
    // A click gave it to the page; who comes back before the other screen was drawn finds it where it was opened.
    focusOn(element);
    const from = { block: element.dataset['id'] ?? null, section: sheetOf(element) };
    if (others.length === 0) onOpen(first, from.block, from.section);
    else {
      const { left, bottom } = element.getBoundingClientRect();
      setChoice({ ...from, cells: written, at: { left, top: bottom } });
    }
  };

  const open = (element: HTMLElement | null) => {
    const section = element?.dataset['section'];
    jumps();
    if (section !== undefined) {
      sheets?.scrollTo(section);
      onReading(section);
    } else if (element?.dataset['origin'] !== undefined) openOne(placesOf(element), element);
  };

  /** Opens the cells of the figures in a passage. */
  const openFigures = (element: HTMLElement | null) => {
    if (element === null) return;
    const marks = [...element.querySelectorAll<HTMLElement>('[data-note]')];
    const notes = marks.flatMap(({ dataset }) => sheets?.note(dataset['note'] ?? '') ?? []);
    jumps();
    openOne([...new Set([...notes, element].flatMap(cellsOf))], element);
  };

  const onClick = (event: MouseEvent) => {
    const dragged = Math.hypot(event.clientX - pressedAt.current.x, event.clientY - pressedAt.current.y) > 4;
    const [innermost] = event.nativeEvent.composedPath();
    if (!(innermost instanceof Element)) return;
    if (innermost.closest('a') !== null) event.preventDefault();
    const note = innermost.closest<HTMLElement>('[data-note]')?.dataset['note'];
    if (!dragged && note !== undefined) {
      sheets?.reveal(note, true);
      return;
    }
    const chosen = innermost.closest<HTMLElement>('[data-section], [data-origin]');
    if (!dragged && chosen !== null && !chosen.classList.contains('sheet')) open(chosen);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    moved();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') sheets?.step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && event.shiftKey) openFigures(sheets?.focused ?? null);
    else if (event.key === 'Enter') open(sheets?.focused ?? null);
    else if (event.key === 'Escape' && sheets?.focused) scroller.current?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears what the texts in it let through */}
      <div
        ref={scroller}
        className={css['canvas']}
        role="region"
        aria-label={t('packs.preview')}
        aria-describedby={how}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        tabIndex={0}
        data-first-focus
        onScroll={() => {
          const section = reading();
          if (section !== null) onReading(section);
        }}
        onWheel={moved}
        onPointerDown={(event) => {
          moved();
          pressedAt.current = { x: event.clientX, y: event.clientY };
        }}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <VisuallyHidden id={how}>{t('packs.previewHow')}</VisuallyHidden>
        <div ref={host} />
      </div>
      {/* Beside it: what is pressed in the menu would else be heard by the page. */}
      {choice !== null && (
        <CellMenu
          cells={choice.cells}
          at={choice.at}
          onChoose={(written) => onOpen(written, choice.block, choice.section)}
          onClose={() => {
            setChoice(null);
            if (choice.block !== null) sheets?.reveal(choice.block, true);
          }}
        />
      )}
    </>
  );
}

/** Where a text of the page was written; of a footnote all cells that it is about. */
function placesOf({ dataset }: HTMLElement): string[] {
  const others = dataset['others']?.split('\n') ?? [];
  return dataset['origin'] === undefined ? [] : [dataset['origin'], ...others];
}

/** The cells among these places. */
function cellsOf(element: HTMLElement): string[] {
  return placesOf(element).filter((written) => written.startsWith('sources:'));
}

/** The section that a text of the page stands in. */
function sheetOf(element: HTMLElement): string {
  return element.closest<HTMLElement>('.sheet')?.dataset['id'] ?? '';
}
