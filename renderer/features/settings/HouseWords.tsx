import { IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { houseWordKind, type HouseWord, type HouseWordFields } from '../../../shared/contract/house-words';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { SectionHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import css from './settings.module.css';

const blank: HouseWordFields = { kind: 'name', word: '', wrong: [], language: null, reason: '' };
const languages = ['en', 'ru', 'ur', 'ar', 'fr'] as const;

/** Names, titles and forms of address as the desk writes them, and words that it never writes. */
export function HouseWords() {
  const t = useText();
  const words = useAnswer('settings.houseWords', {});
  const set = useAct('settings.setHouseWord');
  const remove = useAct('settings.removeHouseWord');
  if (words.error !== null) return <ErrorNote error={words.error} />;
  const rows = words.data ?? [];
  const drop = async ({ id, word, wrong }: HouseWord) => {
    if ((await remove.run({ id })) !== null) undoToast(t('settings.houseWordGone', { word: word || (wrong[0] ?? '') }));
  };
  return (
    <section aria-label={t('settings.houseWords')}>
      <SectionHead title={t('settings.houseWords')} count={rows.length === 0 ? null : rows.length} />
      <p className={css['note']}>{t('settings.houseWordsNote')}</p>
      <table className={css['products']}>
        <thead>
          <tr>
            <th scope="col">{t('settings.houseKind')}</th>
            <th scope="col">{t('settings.houseWrong')}</th>
            <th scope="col">{t('settings.houseRight')}</th>
            <th scope="col">{t('settings.houseLanguage')}</th>
            <th scope="col" colSpan={2}>
              {t('settings.houseReason')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, ...fields }) => (
            <WordRow
              key={`${id} ${JSON.stringify(fields)}`}
              fields={fields}
              onTake={(changed) => void set.run({ id, fields: changed })}
              onRemove={() => void drop({ id, ...fields })}
            />
          ))}
          <WordRow
            key={`new ${rows.length}`}
            fields={blank}
            onTake={(made) => void set.run({ id: null, fields: made })}
            onRemove={null}
          />
        </tbody>
      </table>
    </section>
  );
}

interface WordRowProps {
  fields: HouseWordFields;
  onTake: (fields: HouseWordFields) => void;
  /** Null for the line that waits for a new word. */
  onRemove: (() => void) | null;
}

/** A word in a line; Enter takes what is typed, Esc leaves it. A line that is there is taken when one leaves it, too. */
function WordRow({ fields, onTake, onRemove }: WordRowProps) {
  const t = useText();
  const [typed, setTyped] = useState({ ...fields, wrong: fields.wrong.join('; ') });
  const wrong = typed.wrong
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const whole: HouseWordFields = { ...typed, word: typed.word.trim(), reason: typed.reason.trim(), wrong };
  const can = wrong.length > 0 && (whole.word !== '' || whole.kind === 'never');
  const take = (now: HouseWordFields = whole) => {
    if (can && JSON.stringify(now) !== JSON.stringify(fields)) onTake(now);
  };
  const keys = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') take();
      else if (event.key === 'Escape') setTyped({ ...fields, wrong: fields.wrong.join('; ') });
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    onBlur: () => {
      if (onRemove !== null) take();
    },
  };
  const named = (label: string) =>
    onRemove === null ? `${label}: ${t('settings.houseNew')}` : `${label}: ${fields.wrong.join('; ')}`;
  return (
    <tr>
      <td>
        <select
          aria-label={named(t('settings.houseKind'))}
          value={typed.kind}
          onChange={({ currentTarget: { value } }) => {
            const kind = houseWordKind.safeParse(value);
            if (!kind.success) return;
            setTyped({ ...typed, kind: kind.data });
            if (onRemove !== null) take({ ...whole, kind: kind.data });
          }}
        >
          {houseWordKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {t(`settings.house_${kind}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          {...keys}
          dir="auto"
          aria-label={named(t('settings.houseWrong'))}
          placeholder={onRemove === null ? t('settings.houseWrongHint') : ''}
          value={typed.wrong}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, wrong: value })}
        />
      </td>
      <td>
        <input
          {...keys}
          dir="auto"
          maxLength={200}
          aria-label={named(t('settings.houseRight'))}
          placeholder={typed.kind === 'never' ? t('settings.houseNothing') : ''}
          value={typed.word}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, word: value })}
        />
      </td>
      <td>
        <select
          aria-label={named(t('settings.houseLanguage'))}
          value={typed.language ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const language = value === '' ? null : value;
            setTyped({ ...typed, language });
            if (onRemove !== null) take({ ...whole, language });
          }}
        >
          <option value="">{t('settings.houseAny')}</option>
          {languages.map((language) => (
            <option key={language} value={language}>
              {new Intl.DisplayNames(['en'], { type: 'language' }).of(language)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          {...keys}
          dir="auto"
          maxLength={500}
          aria-label={named(t('settings.houseReason'))}
          value={typed.reason}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, reason: value })}
        />
      </td>
      <td>
        {onRemove === null ? (
          <Button small reason={can ? null : ''} onClick={() => take()}>
            {t('settings.houseAdd')}
          </Button>
        ) : (
          <IconButton
            label={`${t('settings.houseRemove')}: ${fields.wrong.join('; ')}`}
            icon={<IconX size={14} stroke={1.5} aria-hidden />}
            onClick={onRemove}
          />
        )}
      </td>
    </tr>
  );
}
