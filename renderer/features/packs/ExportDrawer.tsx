import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Finding } from '../../../shared/contract/findings';
import type { Edition, Pack } from '../../../shared/contract/packs';
import { variant as variants } from '../../../shared/pack/outline';
import type { Variant } from '../../../shared/pack/outline';
import { isGuarded } from '../../../shared/pack/variants';
import { useAnswer } from '../../app/queries';
import { today } from '../../app/texts/dates';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Blocked } from './Blocked';
import { Choices } from './Choices';
import css from './Export.module.css';
import { DoneVerbs, ExportDone } from './ExportDone';
import { beside, fileName } from './file-name';
import type { Findings } from './queries';
import { DrawerSheet, SideDrawer } from './SideDrawer';
import type { Exporting } from './use-export';
import { useOverride } from './use-override';

export interface ExportDrawerProps {
  open: boolean;
  onClose: () => void;
  pack: Pack;
  visit: Output<'visits.get'>;
  editions: readonly Edition[];
  findings: Findings | null;
  variant: Variant;
  onVariant: (variant: Variant) => void;
  /** Whether this variant has any part. */
  empty: boolean;
  exporting: Exporting;
  onJump: (finding: Finding) => void;
}

/** Hands over the pack: format, kind of copy and variant, then where to save it; and afterwards what was written. */
export function ExportDrawer(props: ExportDrawerProps) {
  const t = useText();
  const { open, onClose, exporting } = props;
  return (
    <SideDrawer title={t('packs.exportTitle')} width={26} open={open} onClose={onClose}>
      {exporting.done === null ? (
        <ExportForm {...props} />
      ) : (
        <DrawerSheet foot={<DoneVerbs exported={exporting.done} onAnother={exporting.clear} />}>
          <ExportDone exported={exporting.done} />
        </DrawerSheet>
      )}
    </SideDrawer>
  );
}

function ExportForm(props: ExportDrawerProps) {
  const { pack, visit, editions, findings, variant, onVariant, empty, exporting, onJump } = props;
  const t = useText();
  const [format, setFormat] = useState<Edition['format']>('docx');
  const [wordCopy, setWordCopy] = useState<Edition['copy']>('working');
  const override = useOverride(findings);
  // Only a Word file has anything to keep out: pages and HTML bear neither anchors nor names.
  const copy = format === 'docx' ? wordCopy : 'clean';
  const next = useAnswer('editions.next', { packId: pack.id, variant }, { keepBefore: true }).data;
  const version = next?.version ?? (editions[0]?.version ?? 0) + 1;
  const values = {
    reference: visit.visit.reference,
    // The name of a pack is for colleagues.
    title: isGuarded(variant) ? visit.visit.title : pack.title,
    variant: t(`packs.${variant}`),
    version,
    date: today(),
    copy: t(copy === 'working' ? 'packs.working' : 'packs.clean'),
  };
  const name = fileName(pack.fileName, values, format);
  const hindrance = exporting.running ? t('packs.exporting') : empty ? t('packs.noParts') : override.hindrance;
  const start = () => {
    const order = { packId: pack.id, format, copy, variant, ...override.order };
    exporting.start(order, beside(editions[0]?.path ?? null, name));
  };

  const foot = (
    <Button variant="filled" reason={hindrance} onClick={start} data-autofocus>
      {t('packs.exportNow')}
    </Button>
  );
  return (
    <DrawerSheet foot={foot}>
      {exporting.error !== null && <ErrorNote error={exporting.error} />}
      <Blocked override={override} onJump={onJump} />
      <Choices
        label={t('packs.format')}
        choices={[
          { value: 'docx', label: t('packs.word'), says: t('packs.wordSays') },
          { value: 'pdf', label: t('packs.pdf'), says: t('packs.pdfSays') },
          { value: 'html', label: t('packs.html'), says: t('packs.htmlSays') },
        ]}
        value={format}
        onChange={setFormat}
      />
      {format === 'docx' && (
        <Choices
          label={t('packs.copy')}
          choices={[
            { value: 'working', label: t('packs.working'), says: t('packs.workingSays') },
            { value: 'clean', label: t('packs.clean'), says: t('packs.cleanSays') },
          ]}
          value={wordCopy}
          onChange={setWordCopy}
        />
      )}
      <Choices
        label={t('packs.variant')}
        choices={variants.options.map((value) => ({
          value,
          label: t(`packs.${value}`),
          says: t(`packs.says-${value}`),
        }))}
        value={variant}
        onChange={onVariant}
      />
      <div>
        <h3 className={css['legend']}>{t('packs.file')}</h3>
        <bdi className={css['name']}>{name}</bdi>
        <p className={css['quiet']}>{t('packs.fileWhere')}</p>
      </div>
    </DrawerSheet>
  );
}
