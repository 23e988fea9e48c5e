import type { Variant } from '../../../shared/pack/outline';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';

/** Why a variant has no page, and what makes one. */
export function EmptyVariant({ variant, onAddMedia }: { variant: Variant; onAddMedia: () => void }) {
  const t = useText();
  if (variant === 'cards') return t('packs.emptyCards');
  if (variant !== 'press') return t('packs.emptyPreview');
  return (
    <>
      {t('packs.emptyPress')}{' '}
      <Button variant="link" onClick={onAddMedia}>
        {t('packs.addMedia')}
      </Button>
    </>
  );
}
