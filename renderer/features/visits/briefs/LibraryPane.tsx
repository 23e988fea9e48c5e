import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Output } from '../../../../shared/contract/contract';
import type { PointKind, PointRow } from '../../../../shared/contract/points';
import { useAct, useAnswer } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { Empty } from '../../../ui/Empty';
import { ErrorNote } from '../../../ui/ErrorNote';
import { PaneHead, SectionHead } from '../../../ui/heads';
import { RowList } from '../../../ui/RowList';
import { Scroll } from '../../../ui/Scroll';
import { SearchBox } from '../../../ui/SearchBox';
import { useOwnCountry } from '../own-country';
import { useTextLanguage } from '../text-language';
import type { VisitData } from '../use-visit';
import { otherSide } from '../zone-names';
import { LibraryFilters } from './LibraryFilters';
import css from './library.module.css';
import { ToldPoints } from './ToldPoints';
import { LibraryRow } from './LibraryRow';

export interface LibraryPaneProps {
  data: VisitData;
  /** The brief on screen; null where there is none. */
  brief: Output<'visits.brief'> | null;
  /** The kind of point that belongs into the part on screen; null: any. */
  kind: PointKind | null;
  /** Counts up when the person wants a point from here by the key. */
  asked: number;
}

const shown = 80;

/** The library beside a brief: what fits its counterpart, language and part. Enter puts a point in. */
export function LibraryPane({ data, brief, kind, asked }: LibraryPaneProps) {
  const t = useText();
  const { go } = useNavigation();
  const own = useOwnCountry();
  const language = useTextLanguage();
  const add = useAct('visits.addPoint');
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);

  const other = otherSide(data.visit, own);
  const filters = [
    ...(other === null ? [] : [{ kind: 'place', value: other }]),
    { kind: 'language', value: language },
    ...(kind === null ? [] : [{ kind: 'kind', value: kind }]),
  ].filter((filter) => !dropped.includes(`${filter.kind} ${filter.value}`));
  const of = (wanted: string) => filters.filter((filter) => filter.kind === wanted).map((filter) => filter.value);
  const answer = useAnswer(
    'briefs.library',
    {
      briefId: brief?.brief.id ?? '',
      filter: {
        text,
        places: of('place'),
        languages: of('language'),
        kinds: kind !== null && of('kind').length > 0 ? [kind] : [],
      },
      limit: shown,
    },
    { keepBefore: true, enabled: brief !== null },
  );
  const taken = new Set(brief?.points.map(({ point }) => point.id));
  const rows = answer.data?.rows ?? [];
  const free = rows.filter((row) => !taken.has(row.id));
  const at = Math.max(
    0,
    free.findIndex((row) => row.id === chosen),
  );

  const putIn = async (row: PointRow | undefined) => {
    if (row === undefined || brief === null) return;
    setChosen(free[at + 1]?.id ?? free[at - 1]?.id ?? null);
    await add.run({ briefId: brief.brief.id, pointId: row.id });
  };

  const onSearchKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setChosen(free[Math.min(free.length - 1, Math.max(0, at + by))]?.id ?? null);
    else if (event.key === 'Enter') void putIn(free[at]);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <PaneHead title={t('visits.library')} count={t('visits.thatFits')} />
      <div className={css['search']}>
        <SearchBox
          ref={box}
          value={text}
          label={t('visits.searchLibrary')}
          keys="Ctrl+Shift+P"
          onChange={setText}
          onKeyDown={onSearchKey}
        />
        <LibraryFilters filters={filters} onDrop={(filter) => setDropped([...dropped, filter])} />
      </div>
      <Scroll>
        {answer.error !== null && <ErrorNote error={answer.error} />}
        {answer.data !== undefined && free.length === 0 && (
          <Empty>
            {t(text === '' && rows.length === 0 && filters.length === 0 ? 'visits.libraryEmpty' : 'visits.noneFits')}
          </Empty>
        )}
        <RowList
          label={t('visits.library')}
          rows={free}
          idOf={(row) => row.id}
          selected={free[at]?.id ?? null}
          onSelect={setChosen}
          onOpen={(_, row) => void putIn(row)}
        >
          {(row) => <LibraryRow row={row} chosen={row.id === free[at]?.id} onPut={() => void putIn(row)} />}
        </RowList>
        <ToldPoints
          told={(answer.data?.told ?? []).filter(({ row }) => !taken.has(row.id))}
          onPut={(row) => void putIn(row)}
        />
        {brief !== null && brief.points.length > 0 && (
          <>
            <SectionHead title={t('visits.alreadyIn')} count={brief.points.length} />
            <ul className={css['already']}>
              {brief.points.map(({ use, point }) => (
                <li key={use.id}>
                  <button type="button" className={css['inBrief']} onClick={() => go({ area: 'points', id: point.id })}>
                    {point.kind === 'if-raised' && point.theirPoint !== ''
                      ? point.theirPoint
                      : point.lead.content.map((part) => (part.kind === 'break' ? ' ' : part.text)).join('')}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Scroll>
    </>
  );
}
