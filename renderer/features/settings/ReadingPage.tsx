import { usualLimits, readingLimits, type ReadingLimit } from '../../../shared/tables/reading-limits';
import { useAct, useAnswer } from '../../app/queries';
import { useLanguage, useText, type TextKey } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Fields } from '../../ui/Fields';
import { SectionHead } from '../../ui/heads';
import { TextField } from '../../ui/TextField';
import css from './settings.module.css';

const order = ['fileMegabytes', 'unpackedMegabytes', 'millionCells', 'silentSeconds', 'memoryMegabytes'] as const;

/** Each limit as it is called, and what it keeps from happening. */
const words: Readonly<Record<ReadingLimit, { label: TextKey; why: TextKey }>> = {
  fileMegabytes: { label: 'settings.fileMegabytes', why: 'settings.fileMegabytesWhy' },
  unpackedMegabytes: { label: 'settings.unpackedMegabytes', why: 'settings.unpackedMegabytesWhy' },
  millionCells: { label: 'settings.millionCells', why: 'settings.millionCellsWhy' },
  silentSeconds: { label: 'settings.silentSeconds', why: 'settings.silentSecondsWhy' },
  memoryMegabytes: { label: 'settings.memoryMegabytes', why: 'settings.memoryMegabytesWhy' },
};

/** What a file from outside may cost. */
export function ReadingPage() {
  const t = useText();
  const limits = useAnswer('settings.reading', {});
  const set = useAct('settings.setReading');
  if (limits.error !== null) return <ErrorNote error={limits.error} />;
  if (limits.data === undefined) return null;
  const { data } = limits;
  const changed = order.some((limit) => data[limit] !== usualLimits[limit]);
  return (
    <>
      <SectionHead title={t('settings.readingLimits')}>
        {changed && (
          <Button variant="link" onClick={() => void set.run(usualLimits)}>
            {t('settings.readingBack')}
          </Button>
        )}
      </SectionHead>
      <p className={css['note']}>{t('settings.readingNote')}</p>
      <div className={css['limits']}>
        {order.map((limit) => (
          <Limit key={limit} limit={limit} value={data[limit]} onChange={(value) => void set.run({ [limit]: value })} />
        ))}
      </div>
    </>
  );
}

interface LimitProps {
  limit: ReadingLimit;
  value: number;
  onChange: (value: number) => void;
}

/** One limit: a whole number within its bounds, with the usual one under it. */
function Limit({ limit, value, onChange }: LimitProps) {
  const t = useText();
  const language = useLanguage();
  const { least, most, usual } = readingLimits[limit];
  const written = (number: number) => new Intl.NumberFormat(language).format(number);
  const bounds = { least: written(least), most: written(most), usual: written(usual) };
  return (
    <>
      <Fields>
        <TextField
          label={t(words[limit].label)}
          value={written(value)}
          dir="ltr"
          problem={(typed) => (numberIn(typed, limit) === null ? t('settings.readingProblem', bounds) : null)}
          onChange={(typed) => onChange(numberIn(typed, limit) ?? value)}
        />
      </Fields>
      <p className={css['bounds']}>
        {t(words[limit].why)} {t('settings.readingUsual', bounds)}
      </p>
    </>
  );
}

/** The number that was typed, with or without marks between its thousands; null where it is none that the limit takes. */
function numberIn(typed: string, limit: ReadingLimit): number | null {
  const digits = typed.replace(/[\s,.’']/g, '');
  const { least, most } = readingLimits[limit];
  return /^\d{1,6}$/.test(digits) && Number(digits) >= least && Number(digits) <= most ? Number(digits) : null;
}
