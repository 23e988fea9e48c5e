import { useState } from 'react';
import type { Member, Reading } from '../../shared/figures/binding';
import { cellName } from '../../shared/figures/figure';
import { wordReading } from '../../shared/figures/wording';
import { useLanguage, useText } from '../app/texts/texts';
import { useNavigation } from '../app/use-navigation';
import { Button } from '../ui/Button';
import { FigureSource } from './FigureSource';
import type { Step } from './step';
import css from './trail.module.css';

interface TrailProps {
  step: Step;
  /** Without the cells around each number. */
  brief?: boolean;
  /** The shortcuts that open the sheets of the first numbers where this stands. */
  keys?: readonly string[] | undefined;
  onLeave?: () => void;
}

/** More than this many at once help nobody. */
const AT_ONCE = 8;

/**
 * Where a number comes from: its cell; or, of one that was computed, how, and the same for each number that it was
 * computed from. The one component for this, wherever a figure is shown.
 */
export function Trail({ step, keys, ...how }: TrailProps) {
  if (step.kind === 'figure') {
    return <FigureSource figureId={step.figureId} reading={step.reading} keys={keys?.[0] ?? null} {...how} />;
  }
  if (step.kind === 'set') return <Members reading={step.reading} {...how} />;
  return <Derived step={step} keys={keys} {...how} />;
}

function Derived({
  step,
  keys,
  ...how
}: Omit<TrailProps, 'step' | 'keys'> & {
  step: Extract<Step, { kind: 'derived' }>;
  keys: readonly string[] | undefined;
}) {
  const t = useText();
  const [all, setAll] = useState(false);
  const { formula, value, parts } = step;
  const shown = all ? parts : parts.slice(0, AT_ONCE);
  return (
    <div className={css['derived']}>
      <p className={css['made']}>
        {formula === null ? t('trail.madeOf', { count: parts.length }) : <bdi dir="ltr">{formula}</bdi>}
        {value !== null && <b> = {value}</b>}
      </p>
      <ol className={css['parts']}>
        {shown.map((part, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- one figure can be a term twice
          <li key={index}>
            {part.kind === 'figure' ? (
              <FigureSource
                figureId={part.figureId}
                reading={part.reading}
                named
                keys={keys?.[index] ?? null}
                {...how}
              />
            ) : (
              <Trail step={part} {...how} />
            )}
          </li>
        ))}
      </ol>
      {shown.length < parts.length && (
        <p className={css['made']}>
          {t('trail.more', { count: parts.length - shown.length })}{' '}
          <Button variant="link" small onClick={() => setAll(true)}>
            {t('trail.showAll')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** All members of a set, the largest first, each with the way to its cell. */
function Members({ reading, onLeave }: { reading: Reading; onLeave?: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const [all, setAll] = useState(false);
  const members = reading.members ?? [];
  const shown = all ? members : members.slice(0, AT_ONCE);
  const open = ({ row, col }: Member) => {
    onLeave?.();
    go({ area: 'sources', id: reading.source.id, at: { ...reading.address, row, col } });
  };
  const amount = (value: number) =>
    wordReading(value, { form: 'amount', decimals: null, language }, { unit: reading.key.unit });
  return (
    <section className={css['source']}>
      <p className={css['small']}>{t('trail.members', { count: members.length, file: reading.source.fileName })}</p>
      <ul className={css['members']}>
        {shown.map((member) => (
          <li key={`${member.figureId} ${member.row} ${member.col}`}>
            <span className={css['member']}>
              <bdi>{member.label ?? member.name}</bdi>
            </span>
            <span>{amount(member.value)}</span>
            <Button variant="link" small onClick={() => open(member)}>
              {cellName(member.row, member.col)}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < members.length && (
        <Button variant="link" small onClick={() => setAll(true)}>
          {t('trail.showAll')}
        </Button>
      )}
    </section>
  );
}
