import { useClickOutside, useFocusTrap, useMergedRef } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { hasCaret, putAtCaret } from '../editor/active-editor';
import { focusAtOnce } from '../ui/focus-at-once';
import { KeyCap } from '../ui/KeyCap';
import type { CommandContext } from './commands';
import { placeOfHit } from './hits';
import { closeOverlay, openKeys } from './overlays';
import { asksForCommands, paletteGroups, wordsTyped, type Entry } from './palette-entries';
import css from './Palette.module.css';
import { PaletteRow } from './PaletteRow';
import { asAppError } from './bridge';
import { useAnswer } from './queries';
import { useText } from './texts/texts';
import type { Target } from './navigation';
import { placeFor } from './use-navigation';
import { toastError } from '../ui/toast-store';

const HITS = 24;
const FIGURES = 6;

/** Drops from the search box: finds cells that are named, points, figures, people, visits, sources and commands as one types. */
export function Palette({ context, opening }: { context: CommandContext; opening: string }) {
  const t = useText();
  const list = useId();
  const [typed, setTyped] = useState(opening);
  const [at, setAt] = useState(0);
  const box = useMergedRef(useClickOutside<HTMLDivElement>(closeOverlay), useFocusTrap());
  const text = useDeferredValue(wordsTyped(typed));
  const searching = text !== '' && !asksForCommands(typed);
  const found = useAnswer('search.find', { text, limit: HITS }, { enabled: searching, keepBefore: true });
  const numbers = useAnswer('figures.find', { text, limit: FIGURES }, { enabled: searching && text.length >= 3 });
  const cited = useAnswer('search.cited', { text }, { enabled: searching && /[A-Z]\d/.test(text) });
  const hits = searching ? found.data : undefined;
  const figures = searching ? numbers.data : undefined;
  const cells = searching ? cited.data : undefined;
  const groups = useMemo(
    () => paletteGroups(typed, hits ?? [], { figures: figures ?? [], cells: cells ?? [] }, context),
    [typed, hits, figures, cells, context],
  );
  const entries = groups.flatMap((group) => group.entries);
  const active = Math.min(at, entries.length - 1);
  const [canPut] = useState(hasCaret);

  const onKeyDown = (event: KeyboardEvent) => {
    const entry = entries[active];
    if (event.key === 'Escape') closeOverlay();
    else if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(1, entries.length));
    else if (event.key === 'ArrowUp') setAt((active - 1 + entries.length) % Math.max(1, entries.length));
    else if (event.key === 'Enter' && event.ctrlKey && entry && canPut) putIn(entry);
    else if (event.key === 'Enter' && entry) open(entry, context, event.altKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={box} role="dialog" aria-label={t('shell.searchLabel')} className={css['palette']}>
      <div className={css['head']}>
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <input
          // The trap gives the focus a moment later, and loses what is typed until then.
          ref={focusAtOnce}
          data-autofocus
          className={css['input']}
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-label={t('shell.searchLabel')}
          aria-activedescendant={entries[active] && `${list}-${active}`}
          placeholder={t('shell.search')}
          spellCheck={false}
          value={typed}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget: { value } }) => {
            if (value === '?') openKeys();
            setTyped(value);
            setAt(0);
          }}
        />
        <span className={css['scope']}>{t(asksForCommands(typed) ? 'shell.commandsOnly' : 'shell.everything')}</span>
      </div>
      <div id={list} role="listbox" aria-label={t('shell.searchLabel')} className={css['list']}>
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <div className={css['group']} aria-hidden>
              {group.label}
              {group.entries[0]?.kind !== 'command' && <span className={css['count']}>{group.entries.length}</span>}
            </div>
            {group.entries.map((entry) => {
              const index = entries.indexOf(entry);
              return (
                <PaletteRow
                  key={entry.id}
                  id={`${list}-${index}`}
                  entry={entry}
                  active={index === active}
                  onPoint={() => setAt(index)}
                  onOpen={() => open(entry, context)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className={css['nothing']}>{t('shell.noHits')}</p>}
      <div className={css['foot']}>
        <span>
          <KeyCap keys="Enter" /> {t('shell.open')}
        </span>
        {canPut && (
          <span>
            <KeyCap keys="Ctrl+Enter" /> {t('shell.intoText')}
          </span>
        )}
        <span>
          <KeyCap keys="Alt+Enter" /> {t('shell.openBeside')}
        </span>
        <span className={css['footEnd']}>
          <span>
            <KeyCap keys=">" /> {t('shell.commandsHint')}
          </span>
          <span>
            <KeyCap keys="?" /> {t('shell.keysHint')}
          </span>
        </span>
      </div>
    </div>
  );
}

/** Puts what was found into the text that one was writing: a live figure, or how the thing is called. */
function putIn(entry: Entry): void {
  closeOverlay();
  if (entry.kind === 'command') return;
  if (entry.kind === 'figure' && entry.offer !== null) putAtCaret({ offer: entry.offer });
  else putAtCaret({ words: entry.title.map(({ text }) => text).join('') });
}

/** Opens what was found here, or in a window beside. */
function open(entry: Entry, context: CommandContext, beside: boolean = false): void {
  closeOverlay();
  const go = (place: Target) => {
    if (beside) window.chancery.openWindow(placeFor(place));
    else context.go(place);
  };
  if (entry.kind === 'command') void entry.command.run(context);
  else if (entry.kind === 'figure' || entry.kind === 'country') go(entry.place);
  else void placeOfHit(entry.hit).then(go, (error: unknown) => toastError(asAppError(error)));
}
