import { Checkbox, Drawer, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Allowances, PairTable } from '../../../shared/contract/country-pair';
import type { SheetDraft } from '../../../shared/contract/sheet-drafts';
import { factSheetShow, textParts, usuallyShown } from '../../../shared/pack/fact-sheet-show';
import type { FactSheetShow } from '../../../shared/pack/fact-sheet-show';
import type { Part, PartContent } from '../../../shared/pack/outline';
import { act, useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PaneHead, SectionHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import css from './pair.module.css';

interface PutIntoPackProps {
  pair: PairTable;
  /** The year that was asked for; null: the latest. */
  year: number | null;
  allowed: Allowances;
  language: string;
  /** Sentences that were left out or written anew. */
  choices: SheetDraft;
  open: boolean;
  onClose: () => void;
}

/** Puts the sheet into a pack as a live section: which pack, and what the section shows. */
export function PutIntoPack({ open, onClose, ...of }: PutIntoPackProps) {
  const t = useText();
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      position="right"
      size="24rem"
      withCloseButton={false}
      overlayProps={{ backgroundOpacity: 0 }}
      attributes={{ content: { 'aria-label': t('pair.put') } }}
    >
      <PaneHead title={t('pair.put')}>
        <IconButton label={t('ui.close')} icon={<IconX size={16} stroke={1.5} aria-hidden />} onClick={onClose} />
      </PaneHead>
      <PutForm {...of} onDone={onClose} />
    </Drawer>
  );
}

interface PutFormProps extends Omit<PutIntoPackProps, 'open' | 'onClose'> {
  onDone: () => void;
}

function PutForm({ pair, year, allowed, language, choices, onDone }: PutFormProps) {
  const t = useText();
  const packs = useAnswer('packs.list', { visitId: null }).data ?? null;
  const [packId, setPackId] = useState<string | null>(null);
  const [show, setShow] = useState<readonly FactSheetShow[]>(() =>
    usuallyShown.filter((one) => !isLeftOut(one, choices)),
  );
  const [fixed, setFixed] = useState(year !== null);
  const newest = packs?.toSorted((a, b) => b.updated.localeCompare(a.updated))[0]?.id ?? null;
  const chosen = packId ?? newest;
  const setPart = useAct('packs.setPart');
  const addPart = useAct('packs.addPart');
  if (packs === null) return null;
  if (packs.length === 0) return <Empty>{t('pair.noPacks')}</Empty>;

  const put = async () => {
    // Asked when it is put there: what the pack holds then counts, and nothing is lost that is pressed early.
    const pack = chosen === null ? null : await act('packs.get', { id: chosen });
    if (pack === null) return;
    const there = pack.outline.find((part) => isOf(part, pair));
    const before = there?.content.kind === 'fact-sheet' ? there.content : null;
    const { language: _, ...kept } = before ?? {};
    const content: PartContent = {
      ...kept,
      kind: 'fact-sheet',
      place: pair.other.code,
      other: pair.place.code,
      year: fixed ? pair.year : null,
      show: factSheetShow.options.filter((one) => show.includes(one)),
      track: pair.track,
      ...(language === pack.language ? {} : { language }),
      texts: { ...before?.texts, ...choices.texts },
      ...(allowed.length === 0 ? {} : { allowed }),
    };
    const done =
      there === undefined
        ? await addPart.run({
            id: pack.id,
            part: { title: null, content, leftOut: [], marking: null },
            after: placeIn(pack.outline),
          })
        : await setPart.run({ id: pack.id, part: { ...there, content } });
    if (done === null) return;
    undoToast(t('pair.putDone', { pack: pack.title }));
    onDone();
  };

  return (
    <div className={css['put']}>
      <Select
        label={t('pair.pack')}
        data={packs.map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen}
        allowDeselect={false}
        onChange={setPackId}
      />
      <div className={css['shows']}>
        <SectionHead title={t('pair.shows')} />
      </div>
      <div className={css['choices']}>
        {factSheetShow.options.map((one) => (
          <Checkbox
            key={one}
            label={t(`pair.part-${one}`)}
            checked={show.includes(one)}
            onChange={() => setShow((now) => (now.includes(one) ? now.filter((o) => o !== one) : [...now, one]))}
          />
        ))}
      </div>
      <div className={css['choices']}>
        <Checkbox
          label={t('pair.fixedYear', { year: pair.year ?? '' })}
          checked={fixed}
          onChange={() => setFixed((now) => !now)}
        />
      </div>
      <p className={css['putFoot']}>
        <Button variant="filled" reason={show.length === 0 ? t('pair.nothingChosen') : null} onClick={() => void put()}>
          {t('pair.put')}
        </Button>
      </p>
    </div>
  );
}

/** Whether a part is a paragraph that was left out on the sheet. */
function isLeftOut(show: FactSheetShow, { leftOut }: SheetDraft): boolean {
  const key = textParts[show];
  return key !== undefined && leftOut.includes(key);
}

/** Whether a part is the sheet of these two places, from either side. */
function isOf({ content }: Part, { place, other }: PairTable): boolean {
  if (content.kind !== 'fact-sheet') return false;
  const codes = [content.place, content.other];
  return codes.includes(place.code) && codes.includes(other.code);
}

/** A fact sheet stands before the delegations, or else at the end. */
function placeIn(outline: readonly Part[]): string | null {
  const at = outline.findIndex(({ content }) => content.kind === 'delegations' || content.kind === 'sources');
  return (at < 0 ? outline.at(-1) : outline[at - 1])?.id ?? null;
}
