import { IconArrowLeft } from '@tabler/icons-react';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';

/** From one file back to the list of all. */
export function AllSources() {
  const t = useText();
  const { go } = useNavigation();
  return (
    <Button
      variant="quiet"
      icon={<IconArrowLeft size={16} stroke={1.5} className="flip" aria-hidden />}
      onClick={() => go({ area: 'sources' })}
    >
      {t('sources.back')}
    </Button>
  );
}
