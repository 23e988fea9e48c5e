import { useEffect, useRef } from 'react';
import type { Output } from '../../shared/contract/contract';
import type { Binding } from '../../shared/figures/binding';
import { useAnswer } from '../app/queries';
import { useLanguage, useText } from '../app/texts/texts';
import { countryName } from '../ui/countries';
import { stepOfBinding } from '../trail/step';
import { Trail } from '../trail/Trail';
import { Button } from '../ui/Button';
import { Anchored } from './Anchored';
import css from './FigureProof.module.css';
import { labelOf } from './figure-label';

interface FigureProofProps {
  anchor: DOMRect;
  binding: Binding | null;
  /** The words of the chip. */
  text: string;
  newer: boolean;
  /** Opened by a key: the focus goes in, Esc brings it back. */
  focused: boolean;
  onClose: () => void;
  /** Null where the text cannot be changed. */
  onTakeNewer: ((binding: string, reading: Output<'figures.read'>) => void) | null;
  /** Opens the builder for it; null where it cannot be changed. */
  onChange: (() => void) | null;
}

/** Where a figure comes from: its words, its formula, the cells of the sheet around it with its own lit, the source. */
export function FigureProof({
  anchor,
  binding,
  text,
  newer,
  focused,
  onClose,
  onTakeNewer,
  onChange,
}: FigureProofProps) {
  const t = useText();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const first = binding?.readings[0] ?? null;

  useEffect(() => {
    if (!focused) return undefined;
    before.current = document.activeElement;
    box.current?.querySelector('button')?.focus();
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    };
  }, [focused]);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    window.addEventListener('keydown', leave, { capture: true });
    return () => window.removeEventListener('keydown', leave, { capture: true });
  }, [onClose]);

  useEffect(() => {
    if (focused) return undefined;
    const follow = ({ clientX: x, clientY: y }: MouseEvent) => {
      const near = [anchor, box.current?.getBoundingClientRect()].some((area) => area && isNear(area, x, y));
      if (!near) onClose();
    };
    window.addEventListener('mousemove', follow);
    return () => window.removeEventListener('mousemove', follow);
  }, [focused, anchor, onClose]);

  return (
    <Anchored anchor={anchor}>
      <div ref={box} role="dialog" aria-label={t('editor.proofOf', { figure: text })} className={css['proof']}>
        <p className={css['head']}>
          <b>{text}</b>
        </p>
        {first === null ? (
          <p className={css['quiet']}>{t('editor.noReading')}</p>
        ) : (
          <>
            {binding && <p className={css['quiet']}>{labelOf(binding, (code) => countryName(code, language))}</p>}
            {binding && (
              <div className={css['trail']}>
                <Trail step={stepOfBinding(binding, language)} keys={['Enter']} onLeave={onClose} />
              </div>
            )}
          </>
        )}
        {newer && binding && onTakeNewer && <Newer binding={binding} onTake={onTakeNewer} />}
        {first !== null && onChange !== null && (
          <p className={css['verbs']}>
            <Button small onClick={onChange}>
              {t('editor.change')}
            </Button>
          </p>
        )}
      </div>
    </Anchored>
  );
}

const slack = 12;

/** Whether the pointer is on a figure or its proof, or on the way from one to the other. */
function isNear({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

/** What the store holds now, and the verb that takes it over. */
function Newer({ binding, onTake }: { binding: Binding; onTake: NonNullable<FigureProofProps['onTakeNewer']> }) {
  const t = useText();
  const { id, ...rest } = binding;
  const { data } = useAnswer('figures.read', { binding: rest });
  if (!data?.newer || data.text === null) return null;
  return (
    <p className={css['newer']}>
      {t('editor.newerIs', { figure: data.text })}
      <Button small variant="link" keys="Ctrl+Alt+U" onClick={() => onTake(id, data)}>
        {t('editor.takeNewer')}
      </Button>
    </p>
  );
}
