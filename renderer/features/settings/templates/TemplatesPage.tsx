import { useEffect, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract';
import { claimFiles } from '../../../app/files';
import { useAct, useAnswer } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { Button } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { ErrorNote } from '../../../ui/ErrorNote';
import { SectionHead } from '../../../ui/heads';
import page from '../settings.module.css';
import { MappingDialog } from './MappingDialog';
import css from './templates.module.css';
import { isWordFile, useTakeIn } from './use-take-in';

type Listed = Output<'templates.list'>[number];

/** The ministry's own Word templates: taken in by a dialog or dropped, renamed, renewed, removed; and which style each thing of a pack takes. */
export function TemplatesPage() {
  const t = useText();
  const list = useAnswer('templates.list', {});
  const takeIn = useTakeIn();
  const remove = useAct('templates.remove');
  const [open, setOpen] = useState<string | null>(null);
  useEffect(
    () =>
      claimFiles(async (path) => {
        if (!isWordFile(path)) return false;
        setOpen(await takeIn.from(path));
        return true;
      }),
    [takeIn],
  );
  const choose = async (replaces?: Listed) => {
    const id = await takeIn.choose(replaces?.id);
    if (id !== null) setOpen(id);
  };
  const drop = async ({ id, name }: Listed) => {
    if ((await remove.run({ id })) !== null) undoToast(t('templates.removed', { name }));
  };
  if (list.error !== null) return <ErrorNote error={list.error} />;
  const rows = list.data ?? [];
  return (
    <section aria-label={t('templates.page')}>
      <SectionHead title={t('templates.page')} count={rows.length === 0 ? null : rows.length} />
      <p className={page['note']}>{t('templates.note')}</p>
      {takeIn.error !== null && <ErrorNote error={takeIn.error} />}
      {list.data !== undefined && rows.length === 0 && <Empty>{t('templates.none')}</Empty>}
      {rows.length > 0 && (
        <table className={page['products']} aria-label={t('templates.list')}>
          <thead>
            <tr>
              <th scope="col">{t('templates.name')}</th>
              <th scope="col">{t('templates.file')}</th>
              <th scope="col" colSpan={2}>
                {t('templates.packs')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TemplateRow
                key={`${row.id} ${row.name}`}
                row={row}
                onOpen={() => setOpen(row.id)}
                onReplace={() => void choose(row)}
                onRemove={() => void drop(row)}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className={css['add']}>
        <Button onClick={() => void choose()}>{t('templates.add')}</Button>
      </div>
      {open !== null && <MappingDialog key={open} id={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

interface TemplateRowProps {
  row: Listed;
  onOpen: () => void;
  onReplace: () => void;
  onRemove: () => void;
}

function TemplateRow({ row: { id, name, fileName, packs }, onOpen, onReplace, onRemove }: TemplateRowProps) {
  const t = useText();
  const rename = useAct('templates.rename');
  const [typed, setTyped] = useState(name);
  const take = () => {
    const whole = typed.trim();
    if (whole === '') setTyped(name);
    else if (whole !== name) void rename.run({ id, name: whole });
  };
  const verbs = [
    ['templates.open', onOpen],
    ['templates.replace', onReplace],
    ['templates.remove', onRemove],
  ] as const;
  return (
    <tr>
      <td>
        <input
          dir="auto"
          maxLength={120}
          aria-label={t('templates.nameOf', { name })}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            else if (event.key === 'Escape') setTyped(name);
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      </td>
      <td className={css['cell']}>{fileName}</td>
      <td className={css['cell']}>{t('templates.usedBy', { count: packs })}</td>
      <td className={css['verbs']}>
        {verbs.map(([label, run]) => (
          <Button
            key={label}
            variant="link"
            aria-label={t('templates.actionOf', { action: t(label), name })}
            onClick={run}
          >
            {t(label)}
          </Button>
        ))}
      </td>
    </tr>
  );
}
