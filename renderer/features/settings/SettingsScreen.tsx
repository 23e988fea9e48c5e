import { assertNever } from '../../../shared/document/assert-never';
import type { ScreenProps, SettingsPage } from '../../app/navigation';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Frame } from '../../ui/Frame';
import { PaneHead, ThingHead } from '../../ui/heads';
import { RowList } from '../../ui/RowList';
import { Scroll } from '../../ui/Scroll';
import { AppearancePage } from './AppearancePage';
import { DeskPage } from './DeskPage';
import { ReadingPage } from './ReadingPage';
import { SafetyPage } from './SafetyPage';
import css from './settings.module.css';
import { TemplatesPage } from './templates/TemplatesPage';
import { WordingPage } from './WordingPage';

const pages = [
  'desk',
  'wording',
  'templates',
  'reading',
  'appearance',
  'safety',
] as const satisfies readonly SettingsPage[];

export function SettingsScreen({ target: { page = 'desk' } }: ScreenProps<'settings'>) {
  const t = useText();
  const { replace } = useNavigation();
  const list = (
    <>
      <PaneHead title={t('settings.area')} />
      <RowList
        label={t('settings.pages')}
        rows={pages}
        idOf={(one) => one}
        selected={page}
        onSelect={(_id, one) => replace({ area: 'settings', page: one })}
      >
        {(one) => t(`settings.${one}`)}
      </RowList>
    </>
  );
  return (
    <Frame id="settings" label={t(`settings.${page}`)} start={{ label: t('settings.area'), content: list }}>
      <ThingHead title={t(`settings.${page}`)} />
      <Scroll>
        <div className={css['page']}>
          <Page page={page} />
        </div>
      </Scroll>
    </Frame>
  );
}

function Page({ page }: { page: SettingsPage }) {
  switch (page) {
    case 'desk':
      return <DeskPage />;
    case 'wording':
      return <WordingPage />;
    case 'templates':
      return <TemplatesPage />;
    case 'reading':
      return <ReadingPage />;
    case 'appearance':
      return <AppearancePage />;
    case 'safety':
      return <SafetyPage />;
    default:
      return assertNever(page);
  }
}
