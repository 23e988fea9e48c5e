import { Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Pack } from '../../../shared/contract/packs';
import type { PartContent, Variant } from '../../../shared/pack/outline';
import { useOffer } from '../../app/offers';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { MenuButton } from '../../ui/MenuButton';
import { addableParts, placeFor } from './addable-parts';
import { MoveTo } from './MoveTo';
import css from './Outline.module.css';
import { OutlineList, type OutlineRow } from './OutlineList';
import { stepTo } from './outline-order';
import { PackSwitch } from './PackSwitch';
import { kindWords, ownTitle } from './part-names';
import { RenamePart } from './RenamePart';
import { VariantSelect } from './VariantSelect';
import type { PartActions } from './use-part-actions';

export interface OutlineProps {
  pack: Pack;
  visit: Output<'visits.get'>;
  rows: readonly OutlineRow[];
  variant: Variant;
  onVariant: (variant: Variant) => void;
  selected: string | null;
  onSelect: (id: string) => void;
  /** Shows what is known of a part. */
  onOpen: (id: string) => void;
  actions: PartActions;
}

/** What floats at a row: its new title, or the places where it can go. */
interface Floating {
  kind: 'rename' | 'move';
  row: OutlineRow;
  /** The row's lower edge in pixels from the top of the list's room. */
  top: number;
}

/** The pack's outline: variant, parts, and what can be done with the part that is chosen. */
export function Outline(props: OutlineProps) {
  const { pack, visit, rows, variant, onVariant, selected, onSelect, onOpen, actions } = props;
  const t = useText();
  const room = useRef<HTMLDivElement>(null);
  const [floating, setFloating] = useState<Floating | null>(null);
  const row = rows.find(({ part }) => part.id === selected) ?? null;
  const ids = rows.map(({ part }) => part.id);

  const float = (kind: Floating['kind']) => {
    if (row !== null && room.current !== null) setFloating({ kind, row, top: lowerEdge(room.current, row.part.id) });
  };
  const settle = () => {
    setFloating(null);
    room.current?.querySelector<HTMLElement>('[data-part][tabindex="0"]')?.focus();
  };
  const step = (by: -1 | 1) => {
    const place = row === null ? null : stepTo(ids, row.part.id, by);
    if (place !== null && row !== null) actions.move(row.part.id, place);
  };

  useOffer('packs.move-up', row === null ? null : () => step(-1));
  useOffer('packs.move-down', row === null ? null : () => step(1));
  useOffer('packs.move-to', row === null ? null : () => float('move'));
  useOffer('packs.rename-part', row === null ? null : () => float('rename'));
  useOffer('packs.include', row === null ? null : () => actions.toggle(row.part, variant));

  return (
    <>
      <PackSwitch pack={pack} />
      <div className={css['head']}>
        <VariantSelect variant={variant} onVariant={onVariant} />
        <span className={css['headEnd']}>
          <AddMenu {...props} />
          {row !== null && (
            <MenuButton
              dots
              label={t('packs.partMenu')}
              items={[
                { id: 'up', label: t('packs.moveUp'), keys: 'Alt+Up', run: () => step(-1) },
                { id: 'down', label: t('packs.moveDown'), keys: 'Alt+Down', run: () => step(1) },
                { id: 'to', label: t('packs.moveTo'), keys: 'Ctrl+Shift+M', run: () => float('move') },
                { id: 'name', label: t('packs.rename'), keys: 'F2', run: () => float('rename'), separated: true },
                {
                  id: 'include',
                  label: t(row.has ? 'packs.leaveOutPart' : 'packs.includePart'),
                  ...(row.can ? {} : { reason: t('packs.notForThemHow', { variant: t(`packs.${variant}`) }) }),
                  keys: 'Space',
                  run: () => actions.toggle(row.part, variant),
                },
                {
                  id: 'remove',
                  label: t('packs.remove'),
                  keys: 'Delete',
                  run: () => actions.remove(row.part, row.title),
                  separated: true,
                },
              ]}
            />
          )}
        </span>
      </div>
      <div className={css['room']} ref={room}>
        <OutlineList
          rows={rows}
          variant={variant}
          selected={selected}
          onSelect={onSelect}
          onToggle={({ part }) => actions.toggle(part, variant)}
          onMove={(id, place) => actions.move(id, place)}
          onRemove={({ part, title }) => actions.remove(part, title)}
          onOpen={({ part }) => onOpen(part.id)}
        />
        <Popover
          opened={floating !== null}
          onChange={(open) => !open && settle()}
          position="bottom-start"
          trapFocus
          withRoles={false}
          width={260}
        >
          <Popover.Target>
            <div className={css['anchor']} style={{ insetBlockStart: floating?.top ?? 0 }} />
          </Popover.Target>
          <Popover.Dropdown
            role="dialog"
            aria-label={floating === null ? '' : t('packs.moveLabel', { part: floating.row.title })}
          >
            {floating?.kind === 'rename' && (
              <RenamePart
                row={floating.row}
                ownTitle={ownTitle(floating.row.part, { pack, briefs: visit.briefs })}
                onDone={(title) => {
                  settle();
                  if (title !== undefined) actions.change({ ...floating.row.part, title });
                }}
              />
            )}
            {floating?.kind === 'move' && (
              <MoveTo
                rows={rows}
                row={floating.row}
                onDone={(place) => {
                  settle();
                  if (place !== null) actions.move(floating.row.part.id, place);
                }}
              />
            )}
          </Popover.Dropdown>
        </Popover>
      </div>
      <p className={css['foot']}>
        {t('packs.leavesOut', { count: rows.filter(({ has }) => !has).length })}{' '}
        {variant !== 'officials' && t(`packs.leaves-${variant}`)}
      </p>
    </>
  );
}

function AddMenu({ pack, visit, selected, onSelect, actions }: OutlineProps) {
  const t = useText();
  const own = useAnswer('settings.get', {}).data?.desk.country ?? null;
  const addable = addableParts(pack.outline, visit, own);
  const name = (content: PartContent) =>
    content.kind === 'brief' || content.kind === 'fact-sheet'
      ? ownTitle({ content }, { pack, briefs: visit.briefs })
      : content.kind === 'text'
        ? t(`packs.form-${content.form}`)
        : t(kindWords[content.kind]);
  const add = async (content: PartContent) => {
    const made = await actions.add(content, placeFor(content, pack.outline, selected));
    if (made !== null) onSelect(made);
  };
  const none = { id: 'none', label: t('packs.nothingToAdd'), reason: t('packs.nothingToAdd'), run: () => undefined };
  return (
    <MenuButton
      label={t('packs.addPart')}
      icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
      items={
        addable.length === 0
          ? [none]
          : addable.map((content, index) => ({
              id: `${content.kind}-${index}`,
              label: name(content),
              run: () => void add(content),
            }))
      }
    />
  );
}

function lowerEdge(room: HTMLElement, partId: string): number {
  const row = room.querySelector(`[data-part="${CSS.escape(partId)}"]`);
  return row === null ? 0 : row.getBoundingClientRect().bottom - room.getBoundingClientRect().top;
}
