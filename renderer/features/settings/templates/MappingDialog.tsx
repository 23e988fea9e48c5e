import { Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { TemplateView } from '../../../../shared/contract/templates';
import type { TemplateChoices } from '../../../../shared/document/template-choices';
import { wordTemplateNote } from '../../../../shared/sentences/template-notes';
import type { TemplateNote } from '../../../../shared/templates/found';
import { useAct, useAnswer } from '../../../app/queries';
import { useLanguage, useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { DialogHead } from '../../../ui/heads';
import { Scroll } from '../../../ui/Scroll';
import { RoleTable } from './RoleTable';
import { SamplePages } from './SamplePages';
import { Terms } from './Terms';
import css from './templates.module.css';

export interface MappingDialogProps {
  id: string;
  onClose: () => void;
}

/** Which style of a template each thing of a pack takes and why, what the template lacks, and a sample page of it all. */
export function MappingDialog({ id, onClose }: MappingDialogProps) {
  const t = useText();
  const [choices, setChoices] = useState<TemplateChoices | null>(null);
  const input = choices === null ? { id } : { id, choices };
  const view = useAnswer('templates.view', input, { keepBefore: true });
  const map = useAct('templates.map');
  const { data } = view;
  const title = t('templates.dialog', { name: data?.name ?? '' });
  const save = async () => {
    if (data === undefined || choices === null) return;
    if ((await map.run({ id, choices })) === null) return;
    undoToast(t('templates.mapped', { name: data.name }));
    onClose();
  };
  return (
    <Modal.Root opened onClose={onClose} size="72rem">
      <Modal.Overlay backgroundOpacity={0} />
      <Modal.Content aria-label={title}>
        <div className={css['dialog']}>
          <DialogHead title={title} onClose={onClose} />
          {view.error !== null && <ErrorNote error={view.error} />}
          {data !== undefined && (
            <div className={css['both']}>
              <Scroll>
                <div className={css['side']}>
                  <Notes title={t('templates.lacks')} notes={data.lacks} none={null} />
                  <RoleTable view={data} onChange={setChoices} />
                  <Pages view={data} onChange={setChoices} />
                  <Terms choices={data.choices} onChange={setChoices} />
                  <Notes title={t('templates.stripped')} notes={data.stripped} none={t('templates.nothingStripped')} />
                </div>
              </Scroll>
              <SamplePages id={id} choices={choices} />
            </div>
          )}
          <div className={css['foot']}>
            <Button onClick={onClose}>{t('templates.cancel')}</Button>
            <Button
              variant="filled"
              reason={choices === null ? t('templates.unchanged') : null}
              onClick={() => void save()}
            >
              {t('templates.save')}
            </Button>
          </div>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

interface PartProps {
  view: TemplateView;
  onChange: (choices: TemplateChoices) => void;
}

/** Which pages of the template are taken. */
function Pages({ view, onChange }: PartProps) {
  const t = useText();
  const { choices, sections, section } = view;
  return (
    <section aria-label={t('templates.pages')}>
      <h3 className={css['subtitle']}>{t('templates.pages')}</h3>
      {sections.length > 1 && (
        <label className={css['line']}>
          <span>{t('templates.section')}</span>
          <select
            value={section}
            onChange={({ currentTarget: { value } }) => onChange({ ...choices, section: Number(value) })}
          >
            {sections.map(({ width, height, header }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- sections have no other name
              <option key={at} value={at}>
                {t('templates.sectionOf', { number: at + 1, width, height, words: header === '' ? '' : `, ${header}` })}
              </option>
            ))}
          </select>
        </label>
      )}
      {view.bodyHead && (
        <Checkbox
          label={t('templates.bodyHead')}
          checked={choices.bodyHead}
          onChange={({ currentTarget: { checked } }) => onChange({ ...choices, bodyHead: checked })}
        />
      )}
      {view.firstPage && (
        <label className={css['line']}>
          <span>{t('templates.firstPages')}</span>
          <select
            value={choices.firstPages}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...choices, firstPages: value === 'parts' ? 'parts' : 'pack' })
            }
          >
            <option value="pack">{t('templates.firstOfPack')}</option>
            <option value="parts">{t('templates.firstOfParts')}</option>
          </select>
        </label>
      )}
      <p className={css['paper']}>
        {sections[section] !== undefined && `${sections[section].width} × ${sections[section].height} mm`}
      </p>
    </section>
  );
}

function Notes({ title, notes, none }: { title: string; notes: readonly TemplateNote[]; none: string | null }) {
  const language = useLanguage();
  if (notes.length === 0 && none === null) return null;
  return (
    <section aria-label={title}>
      <h3 className={css['subtitle']}>{title}</h3>
      {notes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={css['notes']}>
          {notes.map((note) => (
            <li key={`${note.code} ${JSON.stringify(note.params)}`}>{wordTemplateNote(note, language)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
