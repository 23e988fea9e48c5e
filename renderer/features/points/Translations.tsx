import { Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RenderedPoint } from '../../../shared/contract/translations';
import type { Point } from '../../../shared/contract/points';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { languageName, textLanguages } from '../../editor/languages';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { focusAtOnce } from '../../ui/focus-at-once';
import { SectionHead } from '../../ui/heads';
import { MenuButton } from '../../ui/MenuButton';
import { RowList } from '../../ui/RowList';
import { SearchSelect } from '../../ui/SearchSelect';
import type { Below, ShowBelow } from './below';
import css from './translations.module.css';

interface TranslationsProps {
  point: Point;
  below: Below | null;
  onShow: ShowBelow;
}

/** The same text in other languages: which is the original, which are behind it; each is shown beside the open one. */
export function Translations({ point, below, onShow }: TranslationsProps) {
  const t = useText();
  const { go } = useNavigation();
  const { data } = useAnswer('points.translations', { id: point.id });
  const unlinking = useAct('points.setOriginal');
  const texts = data?.texts ?? [];
  const others = texts.filter(({ id }) => id !== point.id);
  const own = texts.find(({ id }) => id === point.id) ?? null;
  const unlink = async (id: string) => {
    if ((await unlinking.run({ id, original: null })) !== null) undoToast(t('library.unlinked'));
  };
  return (
    <section aria-label={t('library.translations')} className={css['section']}>
      <SectionHead title={t('library.translations')} count={others.length === 0 ? null : others.length}>
        <NewTranslation point={point} taken={[point.language, ...texts.map(({ language }) => language)]} />
      </SectionHead>
      {own?.behind === true && (
        <p className={css['own']}>
          {t('library.isBehind')}{' '}
          <Button
            variant="link"
            onClick={() =>
              data?.original !== null && data !== undefined && onShow({ kind: 'beside', id: data.original })
            }
          >
            {t('library.seeBeside')}
          </Button>
        </p>
      )}
      <ul>
        {others.map((one) => (
          <li key={one.id} className={css['line']}>
            <Other one={one} shown={below?.kind === 'beside' && below.id === one.id} onShow={onShow} />
            <MenuButton
              dots
              label={t('library.translationMenu', { language: languageName(one.language) })}
              items={[
                { id: 'open', label: t('library.openPoint'), run: () => go({ area: 'points', id: one.id }) },
                {
                  id: 'unlink',
                  label: t('library.unlink'),
                  separated: true,
                  run: () => void unlink(one.original ? point.id : one.id),
                },
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Other({ one, shown, onShow }: { one: RenderedPoint; shown: boolean; onShow: ShowBelow }) {
  const t = useText();
  const { id, language, lead, dir, original, behind } = one;
  return (
    <>
      <Button
        variant="link"
        className={css['language']}
        aria-pressed={shown}
        onClick={() => onShow(shown ? null : { kind: 'beside', id })}
      >
        <bdi>{languageName(language)}</bdi>
      </Button>
      <bdi className={css['lead']} dir={dir} lang={language} title={lead}>
        {lead}
      </bdi>
      {original && <span className={css['quiet']}>{t('library.original')}</span>}
      {behind && <span className={css['behind']}>{t('library.behind')}</span>}
    </>
  );
}

/** Makes a translation, or says of which point this one is a translation. */
function NewTranslation({ point, taken }: { point: Point; taken: readonly string[] }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button variant="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('library.translate')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {open && <TranslateForm point={point} taken={taken} onDone={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function TranslateForm({ point, taken, onDone }: { point: Point; taken: readonly string[]; onDone: () => void }) {
  const t = useText();
  const { go } = useNavigation();
  const making = useAct('points.translate', { inline: true });
  const make = async (language: string) => {
    const made = await making.run({ id: point.id, language });
    if (made === null) return;
    onDone();
    go({ area: 'points', id: made.id, at: 'lead' });
  };
  return (
    <div className={css['form']}>
      <SearchSelect
        label={t('library.translateInto')}
        data={textLanguages
          .filter(({ code }) => !taken.includes(code))
          .map(({ code, name }) => ({ value: code, label: name }))}
        nothingFoundMessage={t('points.nothingThere')}
        ref={focusAtOnce}
        comboboxProps={{ withinPortal: false }}
        maxDropdownHeight={200}
        onChange={(language) => language !== null && void make(language)}
      />
      {making.error !== null && <ErrorNote error={making.error} />}
      <LinkForm point={point} onDone={onDone} />
    </div>
  );
}

/** The points in other languages that words find; the chosen one is the original of this. */
function LinkForm({ point, onDone }: { point: Point; onDone: () => void }) {
  const t = useText();
  const linking = useAct('points.setOriginal', { inline: true });
  const [text, setText] = useState('');
  const wanted = { filter: { text }, sort: 'fit', descending: false, offset: 0, limit: 30 } as const;
  const { data } = useAnswer('points.list', wanted, { enabled: text.trim().length > 1, keepBefore: true });
  const rows = text.trim().length > 1 ? (data?.rows ?? []).filter((row) => row.language !== point.language) : [];
  const link = async (original: string) => {
    if ((await linking.run({ id: point.id, original })) === null) return;
    onDone();
    undoToast(t('library.linked'));
  };
  return (
    <>
      <TextInput
        label={t('library.linkTo')}
        placeholder={t('library.linkHint')}
        value={text}
        dir="auto"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {rows.length > 0 && (
        <RowList
          label={t('library.linkTo')}
          rows={rows.slice(0, 6)}
          idOf={({ id }) => id}
          selected={null}
          onSelect={(id) => void link(id)}
        >
          {(row) => (
            <bdi className={css['lead']} dir={row.dir} lang={row.language}>
              {row.lead.replace(/[\ue000\ue001]/g, '')}
            </bdi>
          )}
        </RowList>
      )}
      {linking.error !== null && <ErrorNote error={linking.error} />}
    </>
  );
}
