import { useLanguage, useText } from '../../../app/texts/texts';
import { countryName } from '../../../ui/countries';
import { Empty } from '../../../ui/Empty';
import { Scroll } from '../../../ui/Scroll';
import { SectionHead } from '../../../ui/heads';
import { meetingMatrix, usualCountry } from '../../../../shared/visits/meeting-matrix';
import { useOwnCountry } from '../own-country';
import { usePeople, type VisitData } from '../use-visit';
import { AddBilateral } from './AddBilateral';
import { ByCountry } from './ByCountry';
import { ByTime } from './ByTime';
import css from './matrix.module.css';

/** All meetings of a visit by time and by country, for many bilaterals in the margins of a conference. */
export function Matrix({ data, onSelect }: { data: VisitData; onSelect: (itemId: string) => void }) {
  const t = useText();
  const language = useLanguage();
  const { byId } = usePeople();
  const own = useOwnCountry();
  const matrix = meetingMatrix(
    data.meetings,
    data.items,
    (personId) => byId.get(personId)?.place ?? null,
    (code) => countryName(code, language),
    usualCountry(data.visit, own),
  );
  return (
    <>
      <Scroll>
        {matrix.byTime.length === 0 ? (
          <Empty>{t('visitWork.noMeetings')}</Empty>
        ) : (
          <div className={css['matrix']}>
            <section aria-label={t('visitWork.byTime')}>
              <SectionHead title={t('visitWork.byTime')} count={matrix.byTime.length} />
              <ByTime data={data} meetings={matrix.byTime} people={byId} onSelect={onSelect} />
            </section>
            <section aria-label={t('visitWork.byCountry')}>
              <SectionHead title={t('visitWork.byCountry')} count={matrix.countries.length} />
              <ByCountry matrix={matrix} onSelect={onSelect} />
            </section>
          </div>
        )}
      </Scroll>
      <AddBilateral data={data} />
    </>
  );
}
