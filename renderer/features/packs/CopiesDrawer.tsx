import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { KeptEdition } from '../../../shared/contract/editions';
import type { Finding } from '../../../shared/contract/findings';
import type { Edition, Pack } from '../../../shared/contract/packs';
import { variant as variants } from '../../../shared/pack/outline';
import type { Variant } from '../../../shared/pack/outline';
import { useText, type Say } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Problem } from '../../ui/Problem';
import { Segmented } from '../../ui/Segmented';
import { Blocked } from './Blocked';
import { Choices } from './Choices';
import css from './Export.module.css';
import { baseName } from './file-name';
import { HolderList } from './HolderList';
import { emptyLine, holdersOf, lastHolders, type HolderTrouble } from './holders';
import type { Findings } from './queries';
import { DrawerSheet, SideDrawer } from './SideDrawer';
import { useCopies, type WrittenCopies } from './use-copies';
import { useOverride } from './use-override';

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

function CopiesForm({ pack, visit, kept, findings, variant, onVariant, onJump }: CopiesDrawerProps) {
  const t = useText();
  const [format, setFormat] = useState<Edition['format']>('docx');
  const [lines, setLines] = useState(() => {
    const last = lastHolders(kept, variant);
    return last.length > 0 ? last : [emptyLine(1)];
  });
  const override = useOverride(findings);
  const { next, done, running, error, start } = useCopies({ pack, visit, kept, variant });
  const { holders, trouble } = holdersOf(lines);
  const hindrance = running
    ? t('editions.writingCopies')
    : trouble !== null
      ? troubleWords(trouble, t)
      : override.hindrance;

  const foot = (
    <Button
      variant="filled"
      reason={hindrance}
      onClick={() => start({ format, holders, ...override.order })}
      data-autofocus
    >
      {t('editions.writeCopies', { count: Math.max(1, holders.length) })}
    </Button>
  );
  return (
    <DrawerSheet foot={foot}>
      {error !== null && <ErrorNote error={error} />}
      {done !== null && <CopiesDone done={done} />}
      <Blocked override={override} onJump={onJump} />
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
      {next !== null && (
        <p className={css['quiet']}>
          {t(next.known ? 'editions.versionAgain' : 'editions.version', { version: next.version })}
        </p>
      )}
    </DrawerSheet>
  );
}

/** Which copies were written, and where. */
function CopiesDone({ done }: { done: WrittenCopies }) {
  const t = useText();
  return (
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
