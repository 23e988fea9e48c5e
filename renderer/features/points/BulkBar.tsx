import { Autocomplete, Popover, TagsInput, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { LibraryChange } from '../../../shared/contract/library';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { Button } from '../../ui/Button';
import { DateInput } from '../../ui/DateInput';
import { focusAtOnce } from '../../ui/focus-at-once';
import { useScheme } from '../../ui/MarkingTag';
import { SearchSelect } from '../../ui/SearchSelect';
import css from './bulk.module.css';

/** What can be done to all the chosen points at once; each is one step. */
export function BulkBar({ ids }: { ids: readonly string[] }) {
  const t = useText();
  const scheme = useScheme();
  const changing = useAct('library.change');
  const topics = useAnswer('topics.list', {}).data ?? [];
  const briefs = useAnswer('library.briefs', {}).data ?? [];
  const change = async (to: LibraryChange) => {
    const done = await changing.run({ ids: [...ids], change: to });
    if (done !== null) undoToast(t('points.changedMany', { count: done.count }));
  };
  return (
    <div className={css['bar']} role="toolbar" aria-label={t('points.many')}>
      <span className={css['count']}>{t('points.chosen', { count: ids.length })}</span>
      <Drop label={t('points.topic')}>
        {(close) => (
          <TopicsForm
            topics={topics.map(({ name }) => name)}
            onTake={(add, remove) => {
              close();
              void change({ kind: 'topics', add, remove });
            }}
          />
        )}
      </Drop>
      <Drop label={t('points.marking')}>
        {(close) => (
          <Choice
            label={t('points.marking')}
            options={(scheme?.levels ?? []).map(({ id, label }) => ({ value: id, label }))}
            onTake={(marking) => {
              close();
              void change({ kind: 'marking', marking });
            }}
          />
        )}
      </Drop>
      <Drop label={t('points.owner')}>
        {(close) => (
          <OwnerForm
            onTake={(owner) => {
              close();
              void change({ kind: 'owner', owner });
            }}
          />
        )}
      </Drop>
      <Drop label={t('points.validUntil')}>
        {(close) => (
          <DayForm
            onTake={(validUntil) => {
              close();
              void change({ kind: 'validity', validUntil });
            }}
          />
        )}
      </Drop>
      <Drop label={t('points.askToClear')}>
        {(close) => (
          <AskForm
            onTake={(asked) => {
              close();
              void change({ kind: 'ask', ...asked });
            }}
          />
        )}
      </Drop>
      <Drop label={t('points.intoBrief')}>
        {(close) => (
          <Choice
            label={t('points.brief')}
            options={briefs.map(({ id, title }) => ({ value: id, label: title }))}
            onTake={(briefId) => {
              close();
              void change({ kind: 'brief', briefId });
            }}
          />
        )}
      </Drop>
    </div>
  );
}

function Drop({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>{open && children(() => setOpen(false))}</Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceProps {
  label: string;
  options: { value: string; label: string }[];
  onTake: (value: string) => void;
}

function Choice({ label, options, onTake }: ChoiceProps) {
  const t = useText();
  return (
    <div className={css['form']}>
      <SearchSelect
        label={label}
        data={options}
        nothingFoundMessage={t('points.nothingThere')}
        ref={focusAtOnce}
        comboboxProps={{ withinPortal: false }}
        maxDropdownHeight={240}
        onChange={(value) => value !== null && onTake(value)}
      />
    </div>
  );
}

function TopicsForm({ topics, onTake }: { topics: string[]; onTake: (add: string[], remove: string[]) => void }) {
  const t = useText();
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (add.length + remove.length > 0) onTake(add, remove);
      }}
    >
      <TagsInput
        label={t('points.topicsAdd')}
        data={topics}
        value={add}
        onChange={setAdd}
        ref={focusAtOnce}
        comboboxProps={{ withinPortal: false }}
      />
      <TagsInput
        label={t('points.topicsRemove')}
        data={topics}
        value={remove}
        onChange={setRemove}
        comboboxProps={{ withinPortal: false }}
      />
      <Button type="submit" reason={add.length + remove.length === 0 ? t('points.topicsNone') : null}>
        {t('points.topicTake')}
      </Button>
    </form>
  );
}

function OwnerForm({ onTake }: { onTake: (owner: string) => void }) {
  const t = useText();
  const known = useAnswer('points.facets', {}, { keepBefore: true }).data?.owners ?? [];
  const [owner, setOwner] = useState('');
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onTake(owner.trim());
      }}
    >
      <Autocomplete
        label={t('points.owner')}
        data={known.map(({ value }) => value)}
        value={owner}
        maxLength={200}
        ref={focusAtOnce}
        comboboxProps={{ withinPortal: false }}
        onChange={setOwner}
      />
      <Button type="submit">{t(owner.trim() === '' ? 'points.ownerNobody' : 'points.topicTake')}</Button>
    </form>
  );
}

function DayForm({ onTake }: { onTake: (day: string | null) => void }) {
  const t = useText();
  const [day, setDay] = useState('');
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onTake(day === '' ? null : day);
      }}
    >
      <DateInput label={t('points.validUntil')} value={day} onChange={setDay} />
      <Button type="submit">{day === '' ? t('points.withoutEnd') : t('points.topicTake')}</Button>
    </form>
  );
}

function AskForm({ onTake }: { onTake: (asked: { office: string; person: string; due: string | null }) => void }) {
  const t = useText();
  const [office, setOffice] = useState('');
  const [due, setDue] = useState('');
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (office.trim() !== '') onTake({ office: office.trim(), person: '', due: due === '' ? null : due });
      }}
    >
      <TextInput
        label={t('points.office')}
        required
        ref={focusAtOnce}
        value={office}
        onChange={(event) => setOffice(event.currentTarget.value)}
      />
      <DateInput label={t('points.due')} value={due} onChange={setDue} />
      <Button type="submit" reason={office.trim() === '' ? t('points.officeMissing') : null}>
        {t('points.ask')}
      </Button>
    </form>
  );
}
