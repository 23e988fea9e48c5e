import { Checkbox } from '@mantine/core';
import type { DraftKey } from '../../../shared/figures/drafting/draft';
import { draftedBlocks } from '../../../shared/figures/drafting/drafted-text';
import { factSheetShow, textParts, usuallyShown } from '../../../shared/pack/fact-sheet-show';
import type { FactSheetShow } from '../../../shared/pack/fact-sheet-show';
import type { OwnText } from '../../../shared/pack/outline';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { OwnWords } from '../../editor/OwnWords';
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
    write(draftedBlocks(parts, () => crypto.randomUUID()));
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
      <OwnWords
        id={`${partId}/${textKey}`}
        label={name}
        own={own}
        lang={language}
        save={async (text) => Promise.resolve(write(text))}
      />
    </>
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
