import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import type { VisitData } from '../use-visit';

/** Where a visit has no brief at all: the verbs that make one. */
export function NoBrief({ data: { visit } }: { data: VisitData }) {
  const t = useText();
  const { go } = useNavigation();
  const add = useAct('visits.addBrief');
  const make = async () => {
    const made = await add.run({ visitId: visit.id, kind: 'steering', title: t('visits.steering') });
    if (made !== null) go({ area: 'visits', id: visit.id, tab: 'briefs', at: made.id });
  };
  return (
    <Empty>
      {t('visits.noBriefs')}{' '}
      <Button variant="link" onClick={() => void make()}>
        {t('visits.steering')}
      </Button>
    </Empty>
  );
}
