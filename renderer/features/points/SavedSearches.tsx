import { TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { focusAtOnce } from '../../ui/focus-at-once';
import { SectionHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import css from './filters.module.css';
import { setLibrary, useLibrary } from './library-state';

/** Searches that the desk keeps: what was typed, with the filters. */
export function SavedSearches() {
  const t = useText();
  const { text, chosen } = useLibrary();
  const { data: searches = [] } = useAnswer('library.searches', {});
  const saving = useAct('library.saveSearch', { inline: true });
  const deleting = useAct('library.deleteSearch');
  const [naming, setNaming] = useState(false);
  const asksNothing = text === '' && Object.values(chosen).every((values) => values.length === 0);
  const save = async (name: string) => {
    if (name.trim() === '') return;
    if ((await saving.run({ name, search: { text, chosen } })) !== null) setNaming(false);
  };
  if (searches.length === 0 && asksNothing) return null;
  return (
    <section aria-label={t('points.searches')} className={css['section']}>
      <SectionHead title={t('points.searches')}>
        {!asksNothing && (
          <IconButton
            label={t('points.saveSearch')}
            icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
            onClick={() => setNaming(true)}
          />
        )}
      </SectionHead>
      {naming && (
        <div className={css['topicForm']}>
          <TextInput
            aria-label={t('points.searchName')}
            placeholder={t('points.searchName')}
            defaultValue={text}
            maxLength={80}
            dir="auto"
            ref={focusAtOnce}
            onBlur={() => setNaming(false)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setNaming(false);
              else if (event.key === 'Enter') void save(event.currentTarget.value);
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
          {saving.error && <ErrorNote error={saving.error} />}
        </div>
      )}
      {searches.map(({ id, name, search }) => (
        <div key={id} className={css['topic']}>
          <Button variant="link" className={css['savedName']} onClick={() => setLibrary(search)}>
            {name}
          </Button>
          <MenuButton
            dots
            label={t('points.searchMenu', { name })}
            items={[
              {
                id: 'delete',
                label: t('points.searchDelete'),
                run: () => {
                  void deleting.run({ id }).then((done) => done && undoToast(t('points.searchDeleted', { name })));
                },
              },
            ]}
          />
        </div>
      ))}
    </section>
  );
}
