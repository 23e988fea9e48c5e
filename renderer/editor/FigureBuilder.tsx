import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, type RefObject } from 'react';
import type { Output } from '../../shared/contract/contract';
import { usualBase } from '../../shared/figures/composition';
import type { Wording } from '../../shared/figures/binding';
import { writtenBefore } from '../../shared/periods/years';
import { wordRefusal } from '../../shared/sentences/refusals';
import { useLanguage, useText, type Say } from '../app/texts/texts';
import { Button } from '../ui/Button';
import { Anchored } from './Anchored';
import css from './FigureBuilder.module.css';
import type { FigureOffer } from './figure-menu';
import { sourceOf } from './figure-menu';
import { useFigureChoice, type Chosen, type ChoiceStart } from './use-figure-choice';

interface FigureBuilderProps extends ChoiceStart {
  anchor: { left: number; right: number; top: number; bottom: number };
  /** Whether a figure of the text is changed, rather than put in. */
  changes: boolean;
  onTake: (figure: FigureOffer) => void;
  onClose: () => void;
}

/** Chooses a figure piece by piece: what of it, when, against what, in which words; it says at once what would stand. */
export function FigureBuilder({ anchor, start, lang, changes, onTake, onClose, ...given }: FigureBuilderProps) {
  const t = useText();
  const language = useLanguage();
  const box = useRef<HTMLFormElement>(null);
  const choice = useFigureChoice({ start, lang, ...given }, onTake);
  const { chosen, change, data, figure, text, wording, setWording, allowed, setAllowed } = choice;
  useFormKeys(box, onClose);

  return (
    <Anchored anchor={anchor}>
      <div role="dialog" aria-label={t('editor.build')}>
        <form
          ref={box}
          className={css['builder']}
          onSubmit={(event) => {
            event.preventDefault();
            choice.take();
          }}
        >
          <p className={css['says']} role="status">
            {text ?? (figure === null ? t('editor.nothingBeside') : refusedText(t, figure.refused, language))}
          </p>
          {figure !== null && (
            <p className={css['about']}>{[figure.label, sourceOf(figure.readings)].filter(Boolean).join(' · ')}</p>
          )}
          <div className={css['fields']}>
            <NativeSelect
              label={t('editor.buildWhat')}
              value={chosen.what}
              data={optionsOfWhat(t, data?.whats ?? [], chosen.what)}
              onChange={({ currentTarget: { value } }) => change(ofAnother(chosen, value as Chosen['what']))}
            />
            <PeriodFields chosen={chosen} periods={data?.periods ?? []} onChange={change} />
            {chosen.what === 'top' && <ListFields chosen={chosen} onChange={change} />}
            <NativeSelect
              label={t('editor.buildWording')}
              value={JSON.stringify(figure?.wording ?? wording)}
              data={wordingOptions(data?.wordings ?? [], figure)}
              onChange={({ currentTarget: { value } }) => setWording(JSON.parse(value) as Wording)}
            />
          </div>
          {(figure?.allowable === true || given.allowed !== null || allowed !== '') && (
            <TextInput
              label={t('editor.allow')}
              description={t('editor.allowHint')}
              value={allowed}
              onChange={({ currentTarget: { value } }) => setAllowed(value)}
            />
          )}
          {figure !== null && (
            <p className={css['formula']}>
              {t('editor.buildFormula')} <code>{figure.formula}</code>
            </p>
          )}
          <p className={css['verbs']}>
            <Button variant="filled" small type="submit" reason={text === null ? '' : null} keys="Enter">
              {t(changes ? 'editor.buildTake' : 'editor.buildPut')}
            </Button>
            <Button small keys="Esc" onClick={onClose}>
              {t('editor.buildCancel')}
            </Button>
          </p>
        </form>
      </div>
    </Anchored>
  );
}

/** Takes the focus in and gives it back; Esc closes, Enter takes even from a list. */
function useFormKeys(box: RefObject<HTMLFormElement | null>, onClose: () => void): void {
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector('select')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [box]);
  useEffect(() => {
    const form = box.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
      else if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) form?.requestSubmit();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    form?.addEventListener('keydown', pressed);
    return () => form?.removeEventListener('keydown', pressed);
  }, [box, onClose]);
}

interface PartProps {
  chosen: Chosen;
  onChange: (to: Partial<Chosen>) => void;
}

/** When, and against what: a fixed period, or the latest complete one, which moves on. */
function PeriodFields({ chosen, periods, onChange }: PartProps & { periods: readonly string[] }) {
  const t = useText();
  const { what, period, base } = chosen;
  const moving = period.startsWith('latest');
  const bases = moving
    ? Array.from({ length: 15 }, (_, i) => writtenBefore(period, i + 1))
    : periods.filter((one) => one < period);
  return (
    <>
      <NativeSelect
        label={t('editor.buildPeriod')}
        value={period}
        data={[{ value: 'latest', label: t('editor.buildLatest') }, ...listed(periods, moving ? null : period)]}
        onChange={({ currentTarget: { value } }) => onChange({ period: value, base: usualBase(what, value) })}
      />
      {base !== null && (
        <NativeSelect
          label={t(what === 'trend' ? 'editor.buildFrom' : 'editor.buildBase')}
          value={base}
          data={listed(bases, base).map(({ value }) => ({ value, label: value.replace(/^latest-(\d+)$/, '−$1') }))}
          onChange={({ currentTarget: { value } }) => onChange({ base: value })}
        />
      )}
    </>
  );
}

/** How many goods, of which level. */
function ListFields({ chosen, onChange }: PartProps) {
  const t = useText();
  return (
    <>
      <NativeSelect
        label={t('editor.buildCount')}
        value={String(chosen.count)}
        data={['1', '2', '3', '4', '5', '6', '8', '10']}
        onChange={({ currentTarget: { value } }) => onChange({ count: Number(value) })}
      />
      <NativeSelect
        label={t('editor.buildLevel')}
        value={chosen.level}
        data={(['2', '4', '6'] as const).map((digits) => ({
          value: digits,
          label: t('editor.buildLevelOf', { digits }),
        }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ level: value === '2' ? '2' : value === '6' ? '6' : '4' })
        }
      />
    </>
  );
}

type Choices = Output<'figures.build'>;

/** The same figure and period, something else said of it. */
function ofAnother(chosen: Chosen, what: Chosen['what']): Partial<Chosen> {
  return { what, base: usualBase(what, chosen.period) };
}

function optionsOfWhat(t: Say, whats: Choices['whats'], own: Chosen['what']) {
  const all = whats.includes(own) ? whats : [own, ...whats];
  return all.map((what) => ({ value: what, label: t(`editor.what-${what}`) }));
}

/** Each words once, the present ones among them. */
function wordingOptions(wordings: Choices['wordings'], figure: Choices['figure']) {
  const own = figure !== null && figure.text !== null ? [{ wording: figure.wording, text: figure.text }] : [];
  const seen = new Set<string>();
  return [...own, ...wordings].flatMap(({ wording, text }) => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ value: JSON.stringify(wording), label: text }];
  });
}

function listed(periods: readonly string[], own: string | null) {
  const all = own === null || periods.includes(own) ? periods : [own, ...periods];
  return all.map((value) => ({ value, label: value }));
}

function refusedText(t: Say, refused: string | null, language: string): string {
  return t('editor.refused', { why: wordRefusal(refused ?? 'missing', language) });
}
