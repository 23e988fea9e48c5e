import type { Brief, BriefText } from '../../../../shared/contract/briefs';
import { call } from '../../../app/bridge';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { useAutosave } from '../../../editor/autosave';
import { TextEditor } from '../../../editor/TextEditor';
import { useTextLanguage } from '../text-language';
import { textWords } from './brief-parts';
import type { TextPart } from './brief-parts';
import { PartHead } from './PartHead';
import css from './sheet.module.css';

type Words = Pick<BriefText, 'text' | 'bindings'>;

const nothing: Words = { text: [], bindings: [] };

/** One written part of a brief, saved as it is typed. */
export function TextPartEditor({ brief, part }: { brief: Brief; part: TextPart }) {
  const t = useText();
  const lang = useTextLanguage();
  const { text, bindings } = brief.texts.find((one) => one.part === part) ?? nothing;
  const { change, flush } = useAutosave<Words>(`${brief.id} ${part}`, (fields) =>
    call('visits.writeText', { id: brief.id, text: { part, text, bindings, ...fields } }),
  );
  const ownAmount = useAct('visits.ownAmount');
  const amounts = {
    known: brief.ownAmounts.map((one) => one.text),
    own: (amount: string, reason: string) => void ownAmount.run({ id: brief.id, text: amount, reason }),
  };
  const title = t(textWords[part]);
  return (
    <section aria-label={title}>
      <PartHead title={title} />
      <div className={css['text']} data-part={part}>
        <TextEditor
          label={title}
          text={text}
          bindings={bindings}
          shape="many"
          look="writing"
          lang={lang}
          placeholder={t('visits.writeHere')}
          amounts={amounts}
          onChange={(words, shown) => change({ text: words, bindings: shown })}
          onBlur={() => void flush()}
        />
      </div>
    </section>
  );
}
