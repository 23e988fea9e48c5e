import { Splitter, VisuallyHidden } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { highest } from '../../../shared/marking/scheme';
import type { ScreenProps } from '../../app/navigation';
import { useOnScreen, type Fact } from '../../app/on-screen';
import { useOffer } from '../../app/offers';
import { setPreferences, usePreferences } from '../../app/preferences';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame } from '../../ui/Frame';
import { useScheme } from '../../ui/MarkingTag';
import { chooseRow, type TableSelection } from '../../ui/table-selection';
import type { Below } from './below';
import { BulkBar } from './BulkBar';
import { FilterPane } from './FilterPane';
import css from './library.module.css';
import { useLibrary } from './library-state';
import { OpenPoint } from './OpenPoint';
import { PointInspector, type InspectorPage } from './PointInspector';
import type { Remarking } from './RemarkList';
import { PointTable } from './PointTable';
import { ReplacePane } from './ReplacePane';
import { SearchRow } from './SearchRow';
import { usePointActions } from './use-point-actions';
import { usePointPages } from './use-point-pages';

const tableSize = 'points.table';

/** The library: filters, the points that they leave, the one that is open, and what is known about it. */
export function LibraryScreen({ target }: ScreenProps<'points'>) {
  const t = useText();
  const { replace } = useNavigation();
  const { panes } = usePreferences();
  const library = useLibrary();
  const pages = usePointPages(library);
  const list = useRef<HTMLDivElement>(null);
  const open = target.id ?? null;
  const [selection, setSelection] = useState<TableSelection>(chooseRow(open));
  const shown = selection.cursor === open ? selection : chooseRow(open);
  const point = useAnswer('points.get', { id: open ?? '' }, { enabled: open !== null, keepBefore: true });
  const [focus, setFocus] = useState<'lead' | null>(target.at === 'lead' ? 'lead' : null);
  const linked = useAnswer('points.translations', { id: open ?? '' }, { enabled: open !== null }).data;
  const original = linked?.texts.find((one) => one.id !== open)?.id ?? null;
  const [replacing, setReplacing] = useState(false);
  const [asked, setAsked] = useState<{ of: string | null; below: Below | null } | null>(null);
  const below = asked !== null && asked.of === open ? asked.below : null;
  const show = (to: Below | null) => setAsked({ of: open, below: to });
  const [page, setPage] = useState<InspectorPage>('details');
  const [remark, setRemark] = useState<{ of: string | null; about: Remarking | null } | null>(null);
  const remarking = remark !== null && remark.of === open ? remark.about : null;
  const comment = (about: Remarking | null) => {
    setRemark({ of: open, about });
    if (about !== null) setPage('comments');
  };
  useOffer('points.replace', () => setReplacing(true));
  useOffer('points.beside', original === null ? null : () => show({ kind: 'beside', id: original }));
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

  // A point that was merged into another leads to that one.
  const present = point.data?.point.id ?? null;
  useEffect(() => {
    if (open !== null && present !== null && present !== open && !point.isPlaceholderData)
      replace({ area: 'points', id: present });
  }, [open, present, point.isPlaceholderData, replace]);

  const data = open !== null && point.data?.point.id === open ? point.data : null;
  useFacts(pages.total, shown.chosen.size, data?.state.newer.length ?? 0, data === null ? null : data.point.marking);
  const count = pages.more ? t('points.moreThan', { count: pages.total }) : String(pages.total);

  return (
    <Frame
      id="points"
      label={t('points.area')}
      start={{ label: t('points.filters'), content: <FilterPane shown={count} onNew={actions.create} /> }}
      end={{
        label: t('points.aboutPoint'),
        content:
          data === null ? null : (
            <PointInspector
              key={open}
              data={data}
              page={page}
              onPage={setPage}
              below={below}
              onShow={show}
              remarking={remarking}
              onRemarking={comment}
            />
          ),
      }}
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
        <Splitter
          orientation="vertical"
          className={css['split'] ?? ''}
          classNames={{ handle: css['handle'] ?? '' }}
          withHandle={false}
          lineSize={5}
          onResizeEnd={(_handle, [size]) =>
            typeof size === 'number' && setPreferences({ panes: { ...panes, [tableSize]: Math.round(size) } })
          }
        >
          <Splitter.Pane defaultSize={panes[tableSize] ?? 50} min={15}>
            <div className={css['part']} ref={list}>
              {pages.error ? (
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
              )}
            </div>
          </Splitter.Pane>
          <Splitter.Pane defaultSize={100 - (panes[tableSize] ?? 50)} min={20}>
            <div className={css['part']}>
              {data !== null ? (
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
              ) : point.error && open !== null ? (
                <ErrorNote error={point.error} />
              ) : (
                open === null && <Empty>{t('points.choose')}</Empty>
              )}
            </div>
          </Splitter.Pane>
        </Splitter>
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
