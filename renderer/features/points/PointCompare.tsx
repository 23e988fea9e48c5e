import { Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Output } from '../../../shared/contract/contract';
import type { PastFields } from '../../../shared/contract/point-history';
import { isUnchanged, textDiff } from '../../../shared/document/text-diff';
import { diffWords } from '../../../shared/document/word-diff';
import { useAct, useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { ToolRow } from '../../ui/bars';
import { Button } from '../../ui/Button';
import { DiffText, Runs } from '../../ui/DiffText';
import { ErrorNote } from '../../ui/ErrorNote';
import { IconButton } from '../../ui/IconButton';
import { Scroll } from '../../ui/Scroll';
import type { Below, ShowBelow } from './below';
import css from './compare.module.css';
import { useFieldChanges } from './field-changes';

interface PointCompareProps {
  pointId: string;
  compare: Extract<Below, { kind: 'compare' }>;
  onShow: ShowBelow;
}

/** Two saves of a point in one text, word by word, with the other fields that differ; either can be had back. */
export function PointCompare({ pointId, compare: { from, to }, onShow }: PointCompareProps) {
  const t = useText();
  const { data, error } = useAnswer('points.compare', { id: pointId, from, to }, { keepBefore: true });
  return (
    // Esc from any control inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={css['pane']}
      aria-label={t('library.changes')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onShow(null);
      }}
    >
      {error !== null && <ErrorNote error={error} />}
      {data !== undefined && (
        <>
          <Head pointId={pointId} data={data} onShow={onShow} />
          <Scroll>
            <Changes before={data.from?.fields ?? null} after={data.to.fields} />
          </Scroll>
        </>
      )}
    </section>
  );
}

function Head({ pointId, data, onShow }: { pointId: string; data: Output<'points.compare'>; onShow: ShowBelow }) {
  const t = useText();
  const language = useLanguage();
  const history = useAnswer('points.history', { id: pointId }).data ?? [];
  const restoring = useAct('points.restore');
  const { from, to, present } = data;
  const known = [from, to].filter((one) => one !== null);
  const all = [...known, ...history.filter(({ revision }) => known.every((one) => one.revision !== revision))];
  const options = all
    .toSorted((a, b) => (a.revision < b.revision ? 1 : -1))
    .map(({ revision, at, author }) => ({
      value: revision,
      label: revision === present ? t('library.now') : `${momentText(at, language)} · ${author}`,
    }));
  const past = to.revision === present ? from : to;
  const restore = async () => {
    if (past === null || (await restoring.run({ id: pointId, revision: past.revision })) === null) return;
    onShow(null);
    undoToast(t('library.restored', { moment: momentText(past.at, language) }));
  };
  const choose = (side: 'from' | 'to') => (revision: string | null) => {
    if (revision === null) return;
    const chosen = { from: from?.revision ?? null, to: to.revision, [side]: revision };
    onShow({ kind: 'compare', ...chosen });
  };
  return (
    <ToolRow
      end={
        <>
          {past !== null && (
            <Button onClick={() => void restore()}>
              {t('library.restore', { moment: momentText(past.at, language) })}
            </Button>
          )}
          <IconButton
            label={t('library.backToWords')}
            icon={<IconX size={16} stroke={1.5} aria-hidden />}
            onClick={() => onShow(null)}
          />
        </>
      }
    >
      <Select
        aria-label={t('library.from')}
        placeholder={t('library.beginning')}
        data={options}
        value={from?.revision ?? null}
        allowDeselect={false}
        onChange={choose('from')}
      />
      <span className={css['arrow']} aria-hidden>
        →
      </span>
      <Select
        aria-label={t('library.to')}
        data={options}
        value={to.revision}
        allowDeselect={false}
        onChange={choose('to')}
      />
    </ToolRow>
  );
}

/** What differs; a first save is as it was. */
export function Changes({ before, after }: { before: PastFields | null; after: PastFields }) {
  const t = useText();
  const fields = useFieldChanges(before, after);
  const was = before ?? after;
  const lead = textDiff([was.lead], [after.lead]);
  const body = textDiff(was.body, after.body);
  const plain = (['theirPoint', 'stopLine'] as const).filter((name) => was[name] !== '' || after[name] !== '');
  const same = isUnchanged([...lead, ...body]) && plain.every((name) => was[name] === after[name]);
  return (
    <div className={css['sheet']}>
      {fields.length > 0 && (
        <dl className={css['fields']}>
          {fields.map(({ label, from, to }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Runs
                  runs={[
                    { kind: 'removed', text: from },
                    { kind: 'added', text: to },
                  ]}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {before !== null && same && <p className={css['quiet']}>{t('library.sameWords')}</p>}
      {plain.includes('theirPoint') && (
        <Plain label={t('points.theirPoint')} from={was.theirPoint} to={after.theirPoint} />
      )}
      <div className={css['lead']}>
        <DiffText blocks={lead} lang={after.language} />
      </div>
      <DiffText blocks={body} lang={after.language} />
      {plain.includes('stopLine') && <Plain label={t('points.stopLine')} from={was.stopLine} to={after.stopLine} />}
    </div>
  );
}

function Plain({ label, from, to }: { label: string; from: string; to: string }) {
  return (
    <div className={css['plain']}>
      <span className={css['quiet']}>{label}</span>
      <p dir="auto">
        <Runs runs={diffWords(from, to)} />
      </p>
    </div>
  );
}
