import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KeptEdition } from '../../../shared/contract/editions';
import type { Pack } from '../../../shared/contract/packs';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { toast } from '../../ui/toast-store';
import { Waiting } from '../../ui/Waiting';
import { baseName, beside, plainFileName } from './file-name';
import { LookFrame } from './LookFrame';
import css from './Look.module.css';
import { PagesShown } from './PagesShown';

export interface AddendumViewProps {
  edition: KeptEdition;
  pack: Pack;
  onBack: () => void;
}

/** The next addendum to an edition as it will be printed; it goes out as one file, or as one for each holder. */
export function AddendumView({ edition, pack, onBack }: AddendumViewProps) {
  const t = useText();
  const { version, id: editionId, copies } = edition;
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const { data, error } = useAnswer('editions.previewAddendum', { editionId, reason }, { keepBefore: true });
  const write = useAct('editions.exportAddendum');
  const number = data?.number ?? 1;
  const held = copies.some((copy) => copy.number !== null && copy.addendum === null && copy.fate === null);

  const exportIt = async (format: 'docx' | 'pdf', each: boolean) => {
    const name = plainFileName(t('editions.addendumFile', { number, version, title: pack.title }), format);
    const near = beside(copies[0]?.path ?? null, each ? '' : name);
    const path = each ? await window.chancery.chooseFolder(near) : await window.chancery.chooseTarget(near, format);
    if (path === null) return;
    const made = await write.run({ editionId, reason: typed, format, path, each }, { subject: baseName(path) });
    if (made === null) return;
    const first = made.copies[0]?.path ?? path;
    const show = { label: t('packs.showInFolder'), run: () => window.chancery.showInFolder(first), keys: null };
    const told = each
      ? t('editions.addendumWrittenEach', { number: made.number, version, count: made.copies.length })
      : t('editions.addendumWritten', { number: made.number, version });
    toast(told, show);
  };
  const writing = write.running ? t('packs.exporting') : null;

  return (
    <LookFrame title={t('editions.addendumTitle', { number, version })} onBack={onBack}>
      {error !== null && <ErrorNote error={error} />}
      {data === undefined && error === null && <Waiting>{t('editions.comparing', { version })}</Waiting>}
      {data?.changes === 0 && <Empty>{t('editions.addendumNothing', { version })}</Empty>}
      {data !== undefined && data.changes > 0 && (
        <>
          <div className={css['fields']}>
            <TextInput
              label={t('editions.addendumReason')}
              value={typed}
              maxLength={300}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onBlur={() => setReason(typed)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') setReason(typed);
              }}
            />
            {held ? (
              <>
                <Button variant="filled" reason={writing} onClick={() => void exportIt('docx', true)}>
                  {t('editions.addendumEachWord')}
                </Button>
                <Button reason={writing === null ? null : ''} onClick={() => void exportIt('pdf', true)}>
                  {t('editions.addendumEachPdf')}
                </Button>
              </>
            ) : null}
            <Button
              variant={held ? 'default' : 'filled'}
              reason={writing === null ? null : held ? '' : writing}
              onClick={() => void exportIt('docx', false)}
            >
              {t('editions.addendumWord')}
            </Button>
            <Button reason={writing === null ? null : ''} onClick={() => void exportIt('pdf', false)}>
              {t('editions.addendumPdf')}
            </Button>
          </div>
          {data.long && <p className={css['note']}>{t('editions.addendumLong')}</p>}
          <PagesShown sheets={data} pack={pack} />
        </>
      )}
    </LookFrame>
  );
}
