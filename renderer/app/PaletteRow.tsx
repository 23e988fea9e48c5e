import {
  IconFileExport,
  IconFileText,
  IconFlag,
  IconPlane,
  IconQuote,
  IconSum,
  IconTable,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Hit } from '../../shared/contract/search';
import { KeyCap } from '../ui/KeyCap';
import type { Piece } from './command-search';
import type { Entry } from './palette-entries';
import css from './Palette.module.css';

const icons: Readonly<Record<Hit['kind'], Icon>> = {
  point: IconQuote,
  person: IconUser,
  visit: IconPlane,
  source: IconTable,
  brief: IconFileText,
  edition: IconFileExport,
};

interface PaletteRowProps {
  id: string;
  entry: Entry;
  active: boolean;
  onPoint: () => void;
  onOpen: () => void;
}

/** A line of the palette. Words of a record are in serif, words of the program are not. */
export function PaletteRow({ id, entry, active, onPoint, onOpen }: PaletteRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const Sign =
    entry.kind === 'command'
      ? entry.command.icon
      : entry.kind === 'hit'
        ? icons[entry.hit.kind]
        : entry.kind === 'country'
          ? IconFlag
          : IconSum;
  const written = entry.kind === 'hit' && (entry.hit.kind === 'point' || entry.hit.kind === 'brief');
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the box above has the keys
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={css['row']}
      onPointerMove={active ? undefined : onPoint}
      onClick={onOpen}
    >
      <span className={css['sign']}>{Sign && <Sign size={16} stroke={1.5} />}</span>
      <bdi className={written ? css['written'] : css['title']}>
        <Pieces pieces={entry.title} />
      </bdi>
      <bdi className={css['snippet']}>
        {entry.kind === 'hit' && <Pieces pieces={entry.snippet} />}
        {(entry.kind === 'figure' || entry.kind === 'country') && entry.value}
      </bdi>
      {entry.kind === 'command' && entry.command.shortcut !== null && <KeyCap keys={entry.command.shortcut} />}
      {entry.kind !== 'command' && active && <KeyCap keys="Enter" />}
    </div>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  // A piece has no name but its place.
  return pieces.map(({ text, lit }, place) =>
    // oxlint-disable-next-line react/no-array-index-key
    lit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  );
}
