import { VisuallyHidden } from '@mantine/core';
import { useCallback, useRef, useState } from 'react';
import { highest } from '../../../shared/marking/scheme';
import type { ScreenProps } from '../../app/navigation';
import { useOnScreen, type Fact } from '../../app/on-screen';
import { useOffer } from '../../app/offers';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame } from '../../ui/Frame';
import { useScheme } from '../../ui/MarkingTag';
import { chooseRow, type TableSelection } from '../../ui/table-selection';
import { BulkBar } from './BulkBar';
import { FilterPane } from './FilterPane';
import { useLibrary } from './library-state';
import { OpenPoint } from './OpenPoint';
import { PointInspector } from './PointInspector';
import { PointTable } from './PointTable';
import { ReplacePane } from './ReplacePane';
import { SearchRow } from './SearchRow';
import { TableAndPoint } from './TableAndPoint';
import { useOpenPoint } from './use-open-point';
import { usePointActions } from './use-point-actions';
import { usePointPages } from './use-point-pages';

/** The library: filters, the points that they leave, the one that is open, and what is known about it. */
export function LibraryScreen({ target }: ScreenProps<'points'>) {
  const t = useText();
  const { replace } = useNavigation();
  const library = useLibrary();
  const pages = usePointPages(library);
  const list = useRef<HTMLDivElement>(null);
  const open = target.id ?? null;
  const opened = useOpenPoint(open);
  const { data, below, show, comment } = opened;
  const [selection, setSelection] = useState<TableSelection>(chooseRow(open));
  const shown = selection.cursor === open ? selection : chooseRow(open);
  const [focus, setFocus] = useState<'lead' | null>(target.at === 'lead' ? 'lead' : null);
  const [replacing, setReplacing] = useState(false);
  useOffer('points.replace', () => setReplacing(true));
  const onFocused = useCallback(() => setFocus(null), []);

  const choose = (to: TableSelection) => {
    setSelection(to);
    if (to.cursor !== null && to.cursor !== open) replace({ area: 'points', id: to.cursor });
  };
  const toList = () => list.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const actions = usePointActions({
    rows: pages.rows,
    selection: shown,
    choose: (id) => {
      setSelection(chooseRow(id));
      replace(id === null ? { area: 'points' } : { area: 'points', id });
    },
    write: () => setFocus('lead'),
    toList,
  });
  useFacts(pages.total, shown.chosen.size, data?.state.newer.length ?? 0, data === null ? null : data.point.marking);
  const count = pages.more ? t('points.moreThan', { count: pages.total }) : String(pages.total);

  const table = pages.error ? (
    <ErrorNote error={pages.error} />
  ) : (
    <PointTable
      pages={pages}
      selection={shown}
      onSelection={choose}
      onOpen={() => {
        show(null);
        setFocus('lead');
      }}
      onDelete={actions.remove}
      onNew={actions.create}
    />
  );
  const point =
    data !== null ? (
      <OpenPoint
        key={data.point.id}
        data={data}
        below={below}
        onShow={show}
        onRemark={comment}
        focus={focus}
        onFocused={onFocused}
        onLeave={toList}
      />
    ) : opened.error ? (
      <ErrorNote error={opened.error} />
    ) : (
      open === null && <Empty>{t('points.choose')}</Empty>
    );
  const about = data !== null && (
    <PointInspector
      key={open}
      data={data}
      page={opened.page}
      onPage={opened.setPage}
      below={below}
      onShow={show}
      remarking={opened.remarking}
      onRemarking={comment}
    />
  );
  return (
    <Frame
      id="points"
      label={t('points.area')}
      start={{ label: t('points.filters'), content: <FilterPane shown={count} onNew={actions.create} /> }}
      end={{ label: t('points.aboutPoint'), content: about }}
    >
      <VisuallyHidden>
        <h1>{t('points.area')}</h1>
      </VisuallyHidden>
      <SearchRow
        onRows={() => {
          if (shown.cursor === null && pages.rows[0]) choose(chooseRow(pages.rows[0].id));
          toList();
        }}
      />
      {shown.chosen.size > 1 && !replacing && <BulkBar ids={[...shown.chosen]} />}
      {replacing ? (
        <ReplacePane
          onClose={() => {
            setReplacing(false);
            setTimeout(toList);
          }}
        />
      ) : (
        <TableAndPoint list={list} table={table} point={point} />
      )}
    </Frame>
  );
}

/** What the bars around say of the library. */
function useFacts(total: number, chosen: number, newer: number, marking: string | null): void {
  const t = useText();
  const scheme = useScheme();
  const facts: Fact[] = [{ text: t('points.count', { count: total, chosen }) }];
  if (newer > 0) facts.push({ text: t('points.newerFigures', { count: newer }), warn: true });
  useOnScreen({ marking: marking === null || scheme === null ? null : highest(scheme, [marking]), facts });
}
