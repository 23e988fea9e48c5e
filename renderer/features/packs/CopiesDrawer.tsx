import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { KeptEdition } from '../../../shared/contract/editions';
import type { Finding } from '../../../shared/contract/findings';
import type { Edition, Pack } from '../../../shared/contract/packs';
import { variant as variants } from '../../../shared/pack/outline';
import type { Variant } from '../../../shared/pack/outline';
import { isGuarded } from '../../../shared/pack/variants';
import { useAct, useAnswer } from '../../app/queries';
import { today } from '../../app/texts/dates';
import { useText, type Say } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Problem } from '../../ui/Problem';
import { Segmented } from '../../ui/Segmented';
import { toast } from '../../ui/toast-store';
import { Blocked } from './Blocked';
import { Choices } from './Choices';
import css from './Export.module.css';
import { baseName, beside, fileName } from './file-name';
import { HolderList } from './HolderList';
import { emptyLine, holdersOf, lastHolders, type HolderTrouble } from './holders';
import type { Findings } from './queries';
import { DrawerSheet, SideDrawer } from './SideDrawer';

export interface CopiesDrawerProps {
  open: boolean;
  onClose: () => void;
  pack: Pack;
  visit: Output<'visits.get'>;
  kept: readonly KeptEdition[];
  findings: Findings | null;
  variant: Variant;
  onVariant: (variant: Variant) => void;
  onJump: (finding: Finding) => void;
}

/** Numbered copies: who gets one, in which format; then the folder that all of them go into. */
export function CopiesDrawer(props: CopiesDrawerProps) {
  const t = useText();
  const { open, onClose } = props;
  return (
    <SideDrawer title={t('editions.copiesTitle')} width={32} open={open} onClose={onClose}>
      <CopiesForm {...props} />
    </SideDrawer>
  );
}

type Format = Edition['format'];

function CopiesForm({ pack, visit, kept, findings, variant, onVariant, onJump }: CopiesDrawerProps) {
  const t = useText();
  const [format, setFormat] = useState<Format>('docx');
  const [lines, setLines] = useState(() => {
    const last = lastHolders(kept, variant);
    return last.length > 0 ? last : [emptyLine(1)];
  });
  const [overriding, setOverriding] = useState(false);
  const [reason, setReason] = useState('');
  const next = useAnswer('editions.next', { packId: pack.id, variant }, { keepBefore: true }).data;
  const write = useAct('editions.exportCopies', { inline: true });
  const [done, setDone] = useState<Output<'editions.exportCopies'> | null>(null);
  const errors = findings?.errors ?? [];
  const { holders, trouble } = holdersOf(lines);
  const blocked = errors.length > 0 && (!overriding || reason.trim() === '');
  const hindrance = write.running
    ? t('editions.writingCopies')
    : trouble !== null
      ? troubleWords(trouble, t)
      : blocked
        ? t(overriding ? 'packs.reasonMissing' : 'packs.mendFirst')
        : null;

  const start = async () => {
    const version = next?.version ?? 1;
    const values = {
      reference: visit.visit.reference,
      // The name of a pack is for colleagues.
      title: isGuarded(variant) ? visit.visit.title : pack.title,
      variant: t(`packs.${variant}`),
      version,
      date: today(),
      copy: '',
    };
    const name = fileName(pack.fileName, values, 'x').replace(/\.x$/, '').slice(0, 160);
    const folder = await window.chancery.chooseFolder(beside(kept[0]?.copies[0]?.path ?? null, ''));
    if (folder === null) return;
    const override = errors.length > 0 ? { override: reason.trim() } : {};
    const order = { packId: pack.id, format, copy: 'clean' as const, variant, folder, name, holders, ...override };
    const made = await write.run(order, { subject: pack.title });
    if (made === null) return;
    setDone(made);
    const first = made.copies[0]?.path ?? folder;
    const show = { label: t('packs.showInFolder'), run: () => window.chancery.showInFolder(first), keys: null };
    toast(t('editions.copiesToast', { count: made.copies.length }), show);
  };

  const foot = (
    <Button variant="filled" reason={hindrance} onClick={() => void start()} data-autofocus>
      {t('editions.writeCopies', { count: Math.max(1, holders.length) })}
    </Button>
  );
  return (
    <DrawerSheet foot={foot}>
      {write.error !== null && write.error.data.code !== 'call.cancelled' && <ErrorNote error={write.error} />}
      {done !== null && (
        <div className={css['done']} role="status">
          <Problem
            state="ok"
            what={t('editions.copiesWritten', { count: done.copies.length, version: done.version })}
            where={done.folder}
          />
          <ul className={css['list']}>
            {done.copies.map(({ id, path }) => (
              <li key={id}>
                <bdi>{baseName(path)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {errors.length > 0 && (
        <Blocked
          errors={errors}
          onJump={onJump}
          overriding={overriding}
          onOverriding={setOverriding}
          reason={reason}
          onReason={setReason}
        />
      )}
      <div>
        <h3 className={css['legend']}>{t('editions.holders')}</h3>
        <HolderList lines={lines} onChange={setLines} />
        <p className={css['quiet']}>{t('editions.holdersHow')}</p>
        <p className={css['quiet']}>{t('editions.pasteHow')}</p>
      </div>
      <Choices
        label={t('packs.format')}
        choices={[
          { value: 'docx', label: t('packs.wordClean'), says: t('packs.wordSays') },
          { value: 'pdf', label: t('packs.pdf'), says: t('packs.pdfSays') },
        ]}
        value={format}
        onChange={setFormat}
      />
      <div>
        <h3 className={css['legend']}>{t('packs.variant')}</h3>
        <Segmented
          label={t('packs.variant')}
          options={variants.options.map((value) => ({ value, label: t(`packs.${value}`) }))}
          value={variant}
          onChange={onVariant}
        />
      </div>
      {next !== undefined && (
        <p className={css['quiet']}>
          {t(next.known ? 'editions.versionAgain' : 'editions.version', { version: next.version })}
        </p>
      )}
    </DrawerSheet>
  );
}

function troubleWords(trouble: HolderTrouble, t: Say): string {
  switch (trouble.code) {
    case 'none':
      return t('editions.noHolders');
    case 'number':
      return t('editions.noNumber');
    case 'twice':
      return t('editions.twice', { number: trouble.number });
  }
}
