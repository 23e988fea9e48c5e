import type { Output } from '../../../shared/contract/contract';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText, type TextKey } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import css from './people.module.css';

const roleWords: Readonly<Record<string, TextKey>> = {
  guest: 'people.role_guest',
  principal: 'people.role_principal',
  meeting: 'people.role_meeting',
};

/** The visits that a person takes part in, and as what. */
export function PersonVisits({ visits }: { visits: Output<'people.get'>['visits'] }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  return (
    <ul className={css['visits']}>
      {visits.map(({ id, title, starts, role }) => {
        const key = roleWords[role];
        return (
          <li key={id} className={css['visitLine']}>
            <Button variant="link" onClick={() => go({ area: 'visits', id })}>
              {title}
            </Button>
            <span className={css['quiet']}>
              {[starts === null ? '' : dayText(starts, language, 'short'), key === undefined ? role : t(key)]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
