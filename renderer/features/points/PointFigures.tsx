import { IconAlertTriangle } from '@tabler/icons-react';
import type { Output } from '../../../shared/contract/contract';
import { cellName } from '../../../shared/figures/figure';
import type { Binding } from '../../../shared/figures/binding';
import { bindingIds, type Block } from '../../../shared/document/rich-text';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { openTarget } from '../../editor/figure-target';
import { formulaText } from '../../editor/formula-text';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import css from './inspector.module.css';

/** The live figures of a text, each with the cell it was read from. */
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

function FigureLine({ binding, words, newer }: { binding: Binding; words: string; newer: boolean }) {
  const t = useText();
  const { go } = useNavigation();
  const target = openTarget(binding);
  const [first] = binding.readings;
  const cell =
    binding.readings.length > 1
      ? t('points.cells', { count: binding.readings.length })
      : first && cellName(first.address.row, first.address.col);
  return (
    <li className={css['figure']}>
      <span className={css['figureWords']}>{words}</span>
      {target && (
        <Button variant="link" small title={first?.source.fileName} onClick={() => go(target)}>
          {cell}
        </Button>
      )}
      <span className={css['formula']}>
        {[first?.source.publisher ?? first?.source.fileName, binding.readings.length > 1 && formulaText(binding)]
          .filter(Boolean)
          .join(' · ')}
      </span>
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
