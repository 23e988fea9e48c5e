import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { DraftKey } from '../../../shared/figures/drafting/draft';
import { draftedText } from '../../../shared/figures/drafting/drafted-text';
import { factSheetShow, textParts, usuallyShown } from '../../../shared/pack/fact-sheet-show';
import type { FactSheetShow } from '../../../shared/pack/fact-sheet-show';
import type { OwnText } from '../../../shared/pack/outline';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { useAutosave } from '../../editor/autosave';
import { TextEditor } from '../../editor/TextEditor';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import type { FactSheetFieldsProps, SheetContent } from './FactSheetFields';
import css from './Side.module.css';

/** What a fact sheet shows; its sentences are left as they are drafted, written anew or left out. */
export function FactSheetParts({ part, content, language: packLanguage, onChange }: FactSheetFieldsProps) {
  const t = useText();
  const shown = content.show ?? usuallyShown;
  const toggle = (one: FactSheetShow) => {
    const now = shown.includes(one) ? shown.filter((other) => other !== one) : [...shown, one];
    onChange({ ...content, show: factSheetShow.options.filter((other) => now.includes(other)) });
  };
  return (
    <>
      <SectionHead title={t('pair.shows')} />
      <div className={css['sheetParts']}>
        {factSheetShow.options.map((one) => {
          const key = textParts[one];
          return (
            <div key={one} className={css['sheetPart']}>
              <Checkbox label={t(`pair.part-${one}`)} checked={shown.includes(one)} onChange={() => toggle(one)} />
              {key !== undefined && shown.includes(one) && (
                <SheetText
                  partId={part.id}
                  content={content}
                  name={t(`pair.part-${one}`)}
                  textKey={key}
                  language={content.language ?? packLanguage}
                  onChange={onChange}
                />
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}

interface SheetTextProps {
  partId: string;
  content: SheetContent;
  name: string;
  textKey: DraftKey;
  language: string;
  onChange: (content: SheetContent) => void;
}

/** One paragraph: as drafted until somebody edits it; then it is kept as it is written, and can go back. */
function SheetText({ partId, content, name, textKey, language, onChange }: SheetTextProps) {
  const t = useText();
  const own = content.texts?.[textKey];
  const draft = useDraft(content, language, own === undefined);
  const write = (text: OwnText | null) => {
    const { [textKey]: _, ...others } = content.texts ?? {};
    onChange({ ...content, texts: text === null ? others : { ...others, [textKey]: text } });
  };
  const edit = () => {
    const parts = draft?.find(({ key }) => key === textKey)?.parts ?? [];
    const drafted = draftedText(parts, () => crypto.randomUUID());
    const common = { id: crypto.randomUUID(), dir: 'auto', lang: null, portion: null } as const;
    write({ text: [{ kind: 'paragraph', ...common, content: drafted.content }], bindings: drafted.bindings });
  };
  if (own === undefined) {
    return (
      <Button
        variant="link"
        aria-label={`${t('pair.edit')}: ${name}`}
        reason={draft === null ? '' : null}
        onClick={edit}
      >
        {t('pair.edit')}
      </Button>
    );
  }
  return (
    <>
      <Button variant="link" aria-label={`${t('pair.asDrafted')}: ${name}`} onClick={() => write(null)}>
        {t('pair.asDrafted')}
      </Button>
      <OwnWords id={`${partId}/${textKey}`} name={name} own={own} language={language} onWrite={write} />
    </>
  );
}

interface OwnWordsProps {
  id: string;
  name: string;
  own: OwnText;
  language: string;
  onWrite: (text: OwnText) => void;
}

function OwnWords({ id, name, own, language, onWrite }: OwnWordsProps) {
  const t = useText();
  // The words of the last keystroke, while their save is on its way.
  const [typed, setTyped] = useState<OwnText | null>(null);
  const { change, flush } = useAutosave<OwnText>(id, async (fields) => {
    onWrite({ ...own, ...fields });
    setTyped(null);
    return Promise.resolve();
  });
  const now = typed ?? own;
  return (
    <div className={css['ownWords']}>
      <TextEditor
        label={name}
        text={now.text}
        bindings={now.bindings}
        shape="many"
        look="writing"
        lang={language}
        placeholder={t('pair.ownWords')}
        onChange={(text, bindings) => {
          setTyped({ text, bindings });
          change({ text, bindings });
        }}
        onBlur={() => void flush()}
      />
    </div>
  );
}

/** The sentences as the tables of the sheet give them. */
function useDraft(content: SheetContent, language: string, enabled: boolean) {
  const { place, other, year, track, products, allowed, digits } = content;
  const asked = {
    place: other,
    other: place,
    year,
    language,
    track: track ?? null,
    ...(products === undefined ? {} : { products }),
    ...(allowed === undefined ? {} : { allowed }),
    ...(digits === undefined ? {} : { digits }),
  };
  return useAnswer('figures.draft', asked, { enabled }).data ?? null;
}
