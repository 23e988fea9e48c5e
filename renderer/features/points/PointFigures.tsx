import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Binding } from '../../../shared/figures/binding';
import { bindingIds, type Block } from '../../../shared/document/rich-text';
import { useLanguage, useText } from '../../app/texts/texts';
import { stepOfBinding } from '../../trail/step';
import { Trail } from '../../trail/Trail';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import css from './inspector.module.css';

/** The live figures of a text, each with the cells it was read from. */
export function PointFigures({ data: { point, state } }: { data: Output<'points.get'> }) {
  const t = useText();
  const text = [point.lead, ...point.body];
  const shown = bindingIds(text).flatMap((id) => point.bindings.find((binding) => binding.id === id) ?? []);
  if (shown.length === 0) return null;
  return (
    <section aria-label={t('points.figures')} className={css['section']}>
      <SectionHead title={t('points.figures')} count={shown.length} />
      <ul>
        {shown.map((binding) => (
          <FigureLine
            key={binding.id}
            binding={binding}
            words={wordsOf(text, binding.id)}
            newer={state.newer.includes(binding.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** A figure's words; behind them, where it comes from. */
function FigureLine({ binding, words, newer }: { binding: Binding; words: string; newer: boolean }) {
  const t = useText();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <li className={css['figure']}>
      <span className={css['figureWords']}>{words}</span>
      {binding.readings.length > 0 && (
        <Button
          variant="link"
          small
          aria-expanded={open}
          aria-label={`${t(open ? 'points.hideTrail' : 'points.showTrail')}: ${words}`}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'points.hideTrail' : 'points.showTrail')}
        </Button>
      )}
      {open && (
        <div className={css['trail']}>
          <Trail step={stepOfBinding(binding, language)} brief />
        </div>
      )}
      {newer && (
        <span className={css['newer']}>
          <IconAlertTriangle size={14} stroke={1.5} aria-hidden /> {t('points.newer')}
        </span>
      )}
    </li>
  );
}

function wordsOf(text: readonly Block[], binding: string): string {
  for (const { content } of text)
    for (const part of content) if (part.kind === 'figure' && part.binding === binding) return part.text;
  return '';
}
