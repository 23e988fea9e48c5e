import type { VisitPreset } from '../../../../shared/contract/presets';
import { useText } from '../../../app/texts/texts';

/** `3 days, 11 lines of programme, 5 briefs`: what a new visit of a kind begins with. */
export function PresetGives({ preset: { days, programme, briefs } }: { preset: VisitPreset }) {
  const t = useText();
  const meetings = programme.filter(({ kind }) => kind === 'meeting').length;
  return (
    <>
      {t('visitWork.presetGives', {
        days: t('visitWork.days', { count: days }),
        items: t('visitWork.presetItems', { count: programme.length }),
        briefs: t('visitWork.briefs', { count: briefs.length + meetings }),
      })}
      .
    </>
  );
}
