import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { LEVEL_LABEL_LONGEST, LEVEL_SHORT_LONGEST, LEVELS_MOST } from '../../../shared/contract/markings';
import type { MarkingScheme } from '../../../shared/marking/scheme';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { LevelInk } from './LevelInk';
import css from './settings.module.css';

type Level = MarkingScheme['levels'][number];

interface LevelTableProps {
  /** The lowest first. */
  levels: readonly Level[];
  onChange: (levels: Level[]) => void;
}

/** The levels of the desk's own scheme, each with its words, portion mark and ink; the last line waits for another. */
export function LevelTable({ levels, onChange }: LevelTableProps) {
  const t = useText();
  const full = levels.length >= LEVELS_MOST;
  return (
    <table className={css['products']}>
      <caption className={css['caption']}>{t('settings.levelsNote')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('settings.levelLabel')}</th>
          <th scope="col" className={css['narrow']}>
            {t('settings.levelShort')}
          </th>
          <th scope="col" colSpan={2}>
            {t('settings.levelInk')}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map((level, at) => (
          <LevelRow
            key={`${level.id} ${level.label} ${level.short} ${level.ink}`}
            level={level}
            onTake={(changed) => onChange(levels.with(at, changed))}
            onMove={(by) => onChange(levels.toSpliced(at, 1).toSpliced(at + by, 0, level))}
            first={at === 0}
            last={at === levels.length - 1}
            onRemove={levels.length === 1 ? null : () => onChange(levels.toSpliced(at, 1))}
          />
        ))}
        {full ? (
          <tr>
            <td colSpan={4} className={css['note']}>
              {t('settings.levelsFull', { most: LEVELS_MOST })}
            </td>
          </tr>
        ) : (
          <NewLevel key={levels.length} ink={levels.at(-1)?.ink ?? ''} onTake={(made) => onChange([...levels, made])} />
        )}
      </tbody>
    </table>
  );
}

/** Markings stand in capitals. */
function asPrinted({ label, short }: Pick<Level, 'label' | 'short'>): Pick<Level, 'label' | 'short'> {
  return { label: label.trim().toUpperCase(), short: short.trim().toUpperCase() };
}

interface LevelRowProps {
  level: Level;
  first: boolean;
  last: boolean;
  onTake: (level: Level) => void;
  onMove: (by: 1 | -1) => void;
  /** Null for the only one. */
  onRemove: (() => void) | null;
}

/** Enter or leaving a field takes what is typed, Esc leaves it as it was. */
function LevelRow({ level, first, last, onTake, onMove, onRemove }: LevelRowProps) {
  const t = useText();
  const [typed, setTyped] = useState(level);
  const take = () => {
    const whole = { ...typed, ...asPrinted(typed) };
    if (whole.label === '') setTyped(level);
    else if (JSON.stringify(whole) !== JSON.stringify(level)) onTake(whole);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape') setTyped(level);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const named = (what: string) => `${what}: ${level.label}`;
  return (
    <tr>
      <WordCells
        of={level.label}
        words={typed}
        onChange={(words) => setTyped({ ...typed, ...words })}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      <td>
        <LevelInk label={named(t('settings.levelInk'))} ink={level.ink} onChange={(ink) => onTake({ ...level, ink })} />
      </td>
      <td className={css['verbs']}>
        <IconButton
          label={named(t('settings.levelLower'))}
          icon={<IconArrowUp size={14} stroke={1.5} aria-hidden />}
          disabled={first}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={named(t('settings.levelHigher'))}
          icon={<IconArrowDown size={14} stroke={1.5} aria-hidden />}
          disabled={last}
          onClick={() => onMove(1)}
        />
        <IconButton
          label={named(t('settings.levelRemove'))}
          icon={<IconX size={14} stroke={1.5} aria-hidden />}
          disabled={onRemove === null}
          onClick={() => onRemove?.()}
        />
      </td>
    </tr>
  );
}

/** A further level, above the others. */
function NewLevel({ ink, onTake }: { ink: string; onTake: (level: Level) => void }) {
  const t = useText();
  const [typed, setTyped] = useState({ label: '', short: '' });
  const whole = asPrinted(typed);
  const take = () => {
    if (whole.label !== '') onTake({ id: crypto.randomUUID(), ...whole, ink });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  };
  return (
    <tr>
      <WordCells of={t('settings.levelNew')} words={typed} onChange={setTyped} onKeyDown={onKeyDown} isNew />
      <td colSpan={2}>
        <Button small reason={whole.label === '' ? '' : null} onClick={take}>
          {t('settings.levelAdd')}
        </Button>
      </td>
    </tr>
  );
}

interface WordCellsProps {
  /** The level, for those who listen. */
  of: string;
  words: Pick<Level, 'label' | 'short'>;
  onChange: (words: Pick<Level, 'label' | 'short'>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur?: () => void;
  isNew?: boolean;
}

/** The words of a level on the page, and before a portion. */
function WordCells({ of, words: { label, short }, onChange, onKeyDown, onBlur, isNew = false }: WordCellsProps) {
  const t = useText();
  const shared = { dir: 'auto', onKeyDown, onBlur } as const;
  return (
    <>
      <td>
        <input
          {...shared}
          maxLength={LEVEL_LABEL_LONGEST}
          aria-label={`${t('settings.levelLabel')}: ${of}`}
          placeholder={isNew ? of : ''}
          value={label}
          onChange={({ currentTarget: { value } }) => onChange({ label: value, short })}
        />
      </td>
      <td>
        <input
          {...shared}
          maxLength={LEVEL_SHORT_LONGEST}
          aria-label={`${t('settings.levelShort')}: ${of}`}
          value={short}
          onChange={({ currentTarget: { value } }) => onChange({ label, short: value })}
        />
      </td>
    </>
  );
}
