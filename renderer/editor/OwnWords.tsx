import type { OwnText } from '../../shared/pack/outline';
import { useText } from '../app/texts/texts';
import { useAutosave } from './autosave';
import css from './OwnWords.module.css';
import { TextEditor } from './TextEditor';

interface OwnWordsProps {
  /** Of what it is kept with: one thing is saved under one id. */
  id: string;
  label: string;
  own: OwnText;
  lang: string;
  /** Calls the engine; throws its error. */
  save: (text: OwnText) => Promise<unknown>;
}

/** A drafted paragraph in an officer's own words, saved as it is typed. */
export function OwnWords({ id, label, own, lang, save }: OwnWordsProps) {
  const t = useText();
  const { change, flush } = useAutosave<OwnText>(id, (fields) => save({ ...own, ...fields }));
  return (
    <div className={css['ownWords']}>
      <TextEditor
        label={label}
        text={own.text}
        bindings={own.bindings}
        shape="many"
        look="writing"
        lang={lang}
        placeholder={t('pair.ownWords')}
        onChange={(text, bindings) => change({ text, bindings })}
        onBlur={() => void flush()}
      />
    </div>
  );
}
