import { Checkbox } from '@mantine/core';
import type { Draft } from '../../../shared/contract/figure-offers';
import { draftedBlocks } from '../../../shared/figures/drafting/drafted-text';
import { useText } from '../../app/texts/texts';
import { OwnWords } from '../../editor/OwnWords';
import { stepOfBinding } from '../../trail/step';
import { Button } from '../../ui/Button';
import type { ChosenDrafts } from './draft-choices';
import css from './pair.module.css';
import type { Chosen } from './view';

interface DraftedProps {
  /** Null: nothing can be said of its table. */
  paragraph: Draft[number] | null;
  language: string;
  /** Null: not read yet. */
  choices: ChosenDrafts | null;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** The marks with which a text begins: they stay in the line of the number before them. */
function markBefore(text: string): string {
  return /^[.,;:!?)»”،؛۔]+/.exec(text)?.[0] ?? '';
}

/** A drafted paragraph: its numbers show their cells, and it is taken into the pack, written anew or left out. */
export function Drafted({ paragraph, language, choices, chosen, onChoose }: DraftedProps) {
  const t = useText();
  if (paragraph === null || choices === null) return null;
  const { key, parts } = paragraph;
  const own = choices.texts[key];
  const isTaken = !choices.leftOut.includes(key);
  const name = t(`pair.text-${key}`);
  const edit = () =>
    choices.write(
      key,
      draftedBlocks(parts, () => crypto.randomUUID()),
    );
  return (
    <section className={css['drafted']} aria-label={name} data-left-out={!isTaken || undefined}>
      {own === undefined ? (
        <p className={key === 'headline' ? css['headline'] : css['sentences']} lang={language} dir="auto">
          {parts.map(({ text, figure }, index) => {
            const id = `draft ${key} ${index}`;
            const before = parts[index - 1]?.figure ?? null;
            if (figure === null) return before === null ? text : text.slice(markBefore(text).length);
            return (
              <span key={id} className={css['whole']}>
                <button
                  type="button"
                  className={css['live']}
                  aria-pressed={chosen.id === id}
                  onClick={() =>
                    onChoose({ id, step: stepOfBinding({ ...figure, id }, language), missing: null, row: null })
                  }
                >
                  {text}
                </button>
                {parts[index + 1]?.figure === null && markBefore(parts[index + 1]?.text ?? '')}
              </span>
            );
          })}
        </p>
      ) : (
        <OwnWords
          id={`${choices.id} ${key}`}
          label={name}
          own={own}
          lang={language}
          save={(text) => choices.save(key, text)}
        />
      )}
      <div className={css['draftTools']}>
        <Checkbox
          size="xs"
          label={t('pair.take')}
          aria-label={`${t('pair.take')}: ${name}`}
          checked={isTaken}
          onChange={() => choices.take(key, !isTaken)}
        />
        <Button
          variant="link"
          aria-label={`${t(own === undefined ? 'pair.edit' : 'pair.asDrafted')}: ${name}`}
          onClick={own === undefined ? edit : () => choices.write(key, null)}
        >
          {t(own === undefined ? 'pair.edit' : 'pair.asDrafted')}
        </Button>
      </div>
    </section>
  );
}
