import type { Wish } from '../../../shared/contract/people';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { SectionHead } from '../../ui/heads';
import css from './people.module.css';

/** What somebody's side is known to want; those that the desk has no answer to are in amber. */
export function Wishes({ wishes, placed }: { wishes: readonly Wish[]; placed: boolean }) {
  const t = useText();
  const { go } = useNavigation();
  return (
    <section aria-label={t('people.wishes')}>
      <SectionHead title={t('people.wishes')} count={wishes.length === 0 ? null : wishes.length} />
      {wishes.length === 0 && <Empty>{t(placed ? 'people.noWishes' : 'people.wishesNeedCountry')}</Empty>}
      <ul className={css['visits']}>
        {wishes.map(({ id, words, answered }) => (
          <li key={id} className={css['visitLine']}>
            <Button variant="link" onClick={() => go({ area: 'points', id })}>
              <bdi>{words}</bdi>
            </Button>
            <span className={answered ? css['quiet'] : css['old']}>
              {t(answered ? 'people.wishAnswered' : 'people.wishOpen')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
