import { useState } from 'react';
import type { HeldCopy } from '../../../shared/contract/editions';
import { dayText, momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { formatWords } from './format-words';
import css from './Side.module.css';

export interface EditionFilesProps {
  version: number;
  copies: readonly HeldCopy[];
  onAgain: (copy: HeldCopy) => void;
}

/** How many files stand open without being asked for. */
const fewFiles = 3;

/** The files of an edition: number and holder, format, time, place; and what became of a copy that was called back. */
export function EditionFiles({ version, copies, onAgain }: EditionFilesProps) {
  const t = useText();
  const language = useLanguage();
  const [open, setOpen] = useState(copies.length <= fewFiles);
  const files = t('editions.copies', { count: copies.length });
  return (
    <div className={css['files']}>
      {copies.length > fewFiles && (
        <Button variant="link" small aria-expanded={open} onClick={() => setOpen((before) => !before)}>
          {t(open ? 'editions.hideCopies' : 'editions.showCopies', { files })}
        </Button>
      )}
      {open && (
        <ul aria-label={t('editions.copiesOf', { version })}>
          {copies.map((copy) => {
            const { id, number, name, office, addendum, fate, path } = copy;
            const who = [name, office].filter((part) => part !== '').join(', ');
            const titles = [
              ...(number === null ? [] : [t('editions.copyNumber', { number })]),
              ...(who === '' ? [] : [who]),
              ...(addendum === null ? [] : [t('editions.addendumNumber', { number: addendum })]),
            ];
            return (
              <li key={id} className={css['file']}>
                <span>{titles.length === 0 ? t('editions.noHolder') : titles.join(' · ')}</span>
                <span className={css['fileVerbs']}>
                  <Button
                    variant="link"
                    small
                    aria-label={`${t('packs.showInFolder')}: ${path}`}
                    onClick={() => window.chancery.showInFolder(path)}
                  >
                    {t('packs.showInFolder')}
                  </Button>
                  {addendum === null && (
                    <Button
                      variant="link"
                      small
                      aria-label={`${t('editions.again')}: ${titles.join(' · ') || path}`}
                      onClick={() => onAgain(copy)}
                    >
                      {t('editions.again')}
                    </Button>
                  )}
                </span>
                <span className={css['small']}>
                  {t('packs.editionFile', { format: t(formatWords(copy)), moment: momentText(copy.at, language) })}
                </span>
                <bdi className={`${css['small']} ${css['path']}`}>{path}</bdi>
                {fate !== null && (
                  <span className={css['small']}>
                    {t(`editions.fate-${fate.kind}`, { day: dayText(fate.on, language, 'full'), by: fate.by })}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
