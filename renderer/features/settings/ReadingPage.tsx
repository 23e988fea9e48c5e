import { usualLimits, readingLimits, type ReadingLimit } from '../../../shared/tables/reading-limits';
import { useAct, useAnswer } from '../../app/queries';
import { useText, type TextKey } from '../../app/texts/texts';
import { ErrorNote } from '../../ui/ErrorNote';
import { LimitSection } from './LimitSection';
import { NumberLimit } from './NumberLimit';

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
    <LimitSection
      title={t('settings.readingLimits')}
      note={t('settings.readingNote')}
      onBack={changed ? () => void set.run(usualLimits) : null}
    >
      {order.map((limit) => (
        <NumberLimit
          key={limit}
          label={t(words[limit].label)}
          why={t(words[limit].why)}
          bounds={readingLimits[limit]}
          value={data[limit]}
          onChange={(value) => void set.run({ [limit]: value })}
        />
      ))}
    </LimitSection>
  );
}
