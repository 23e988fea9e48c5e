import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { TextDetail } from '../../../../shared/contract/texts';
import { linesOf } from '../../../../shared/texts/head';
import type { Span } from '../../../../shared/texts/reading';
import { useText } from '../../../app/texts/texts';
import { KeyCap } from '../../../ui/KeyCap';
import { piecesOf } from './pieces';
import css from './text.module.css';
import type { PassageKey } from './take-passage';

interface TextPaneProps {
  text: TextDetail;
  sentences: readonly Span[];
  /** Which sentence the keys act on. */
  at: number;
  onAt: (at: number) => void;
  lit: readonly Span[];
  /** Words were marked, or are marked no more. */
  onMark: (span: Span | null) => void;
  onKey: (key: PassageKey, span: Span) => void;
}

const keys: readonly PassageKey[] = ['p', 'n', 'f', 'c'];

/** The text as it is. Arrows go from sentence to sentence; a letter takes the sentence, or what is marked, over. */
export function TextPane({ text, sentences, at, onAt, lit, onMark, onKey }: TextPaneProps) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const cursor = sentences[at] ?? null;
  const taken = text.passages.map(({ startAt, endAt }) => ({ start: startAt, end: endAt }));
  const drawn = { marks: text.reading.marks, cursor, lit, taken };
  const litFrom = lit[0]?.start ?? null;
  const cursorFrom = cursor?.start ?? null;
  useEffect(() => show(box.current, litFrom), [litFrom]);
  useEffect(() => show(box.current, cursorFrom), [cursorFrom]);
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const key = keys.find((one) => one === event.key.toLowerCase());
    if (step !== 0) onAt(Math.max(0, Math.min(sentences.length - 1, at + step)));
    else if (key !== undefined && cursor !== null)
      onKey(key, markedIn(box.current) ?? { start: cursor.start, end: cursor.end });
    else return;
    event.preventDefault();
  };
  return (
    <div className={css['page']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys take passages over */}
      <div
        ref={box}
        className={css['text']}
        role="document"
        aria-label={t('sources.theText')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its keys take passages over
        tabIndex={0}
        data-pane
        dir="auto"
        onKeyDown={pressed}
        onKeyUp={() => onMark(markedIn(box.current))}
        onPointerUp={() => onMark(markedIn(box.current))}
      >
        {linesOf(text.body).map((line) => (
          <p key={line.start} dir="auto" className={`${css['line']} ${line.aside ? css['aside'] : ''}`}>
            {piecesOf(line, drawn).map((piece) => (
              <span
                key={piece.start}
                data-at={piece.start}
                data-kind={piece.mark ?? undefined}
                data-lit={piece.lit || undefined}
                data-cursor={piece.cursor || undefined}
                className={[
                  piece.mark === null ? '' : css['mark'],
                  piece.cursor ? css['cursor'] : '',
                  piece.lit ? css['lit'] : '',
                  piece.taken ? css['taken'] : '',
                ].join(' ')}
              >
                {text.body.slice(piece.start, piece.end)}
              </span>
            ))}
          </p>
        ))}
      </div>
      <div className={css['keys']}>
        <span>
          <KeyCap keys="Up" />
          <KeyCap keys="Down" />
          {t('sources.sentence')}
        </span>
        {keys.map((key) => (
          <span key={key}>
            <KeyCap keys={key.toUpperCase()} />
            {t(`sources.take_${key}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Brings the piece that begins at a place into view. */
function show(box: HTMLElement | null, at: number | null): void {
  if (at !== null) box?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: 'nearest' });
}

/** The words that are marked with the pointer or the keyboard; null where nothing is. */
function markedIn(box: HTMLElement | null): Span | null {
  const selection = getSelection();
  if (box === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.commonAncestorContainer)) return null;
  const [start, end] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)];
  return start === null || end === null || end <= start ? null : { start, end };
}

function placeOf(node: Node, offset: number): number | null {
  const piece = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  const at = piece?.dataset['at'];
  return at === undefined ? null : Number(at) + offset;
}
