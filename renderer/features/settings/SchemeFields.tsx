import { OWN_SCHEME, type OwnScheme } from '../../../shared/contract/markings';
import { markingScheme, type MarkingScheme } from '../../../shared/marking/scheme';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Fact, Fields } from '../../ui/Fields';
import { SectionHead } from '../../ui/heads';
import { MarkingTag } from '../../ui/MarkingTag';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { ForeignMarkings } from './ForeignMarkings';
import { LevelTable } from './LevelTable';
import css from './settings.module.css';

interface SchemeFieldsProps {
  scheme: MarkingScheme;
  /** The scheme that the desk wrote itself, also while another is in use. */
  own: MarkingScheme | null;
  onChoose: (id: string) => void;
}

const atAnyLevel = '';

/** The ministry's markings: one of the shipped schemes, or its own, level by level. */
export function SchemeFields({ scheme, own, onChoose }: SchemeFieldsProps) {
  const t = useText();
  const shipped = useAnswer('settings.schemes', {}).data ?? [];
  const setting = useAct('markings.setScheme', { inline: true });
  const isOwn = scheme.id === OWN_SCHEME;
  const set = (change: Partial<OwnScheme>) => {
    const { id: _, foreign: __, ...present } = scheme;
    void setting.run({ scheme: { ...present, ...change } });
  };
  const withoutCopyLevel = () => {
    const { id: _, foreign: __, copyOnPagesFrom: ___, ...present } = scheme;
    void setting.run({ scheme: present });
  };
  const levels = scheme.levels.map(({ id, label }) => ({ value: id, label }));
  return (
    <section aria-label={t('settings.marking')}>
      <SectionHead title={t('settings.marking')}>
        {!isOwn && (
          <Button variant="link" small onClick={() => set({ name: own?.name ?? t('settings.ownScheme') })}>
            {t('settings.makeOwn')}
          </Button>
        )}
      </SectionHead>
      <p className={css['note']}>{t('settings.schemeNote')}</p>
      {setting.error !== null && <ErrorNote error={setting.error} />}
      <Fields>
        <SelectField
          label={t('settings.scheme')}
          options={[...shipped, ...(own === null ? [] : [own])].map(({ id, name }) => ({ value: id, label: name }))}
          value={scheme.id}
          onChange={(id) => id !== null && onChoose(id)}
        />
        {isOwn ? (
          <>
            <TextField
              label={t('settings.schemeName')}
              value={scheme.name}
              most={80}
              problem={(name) => (name.trim() === '' ? t('settings.schemeNameMissing') : null)}
              onChange={(name) => set({ name })}
            />
            <SelectField
              label={t('settings.portions')}
              options={markingScheme.shape.portions.options.map((value) => ({
                value,
                label: t(`settings.portions-${value}`),
              }))}
              value={scheme.portions}
              onChange={(portions) => set({ portions: markingScheme.shape.portions.parse(portions) })}
            />
            <SelectField
              label={t('settings.copyFrom')}
              options={[{ value: atAnyLevel, label: t('settings.copyAnyLevel') }, ...levels]}
              value={scheme.copyOnPagesFrom ?? atAnyLevel}
              onChange={(level) =>
                level === null || level === atAnyLevel ? withoutCopyLevel() : set({ copyOnPagesFrom: level })
              }
            />
          </>
        ) : (
          <>
            <Fact label={t('settings.levels')}>
              <span className={css['levels']}>
                {scheme.levels.map(({ id }) => (
                  <MarkingTag key={id} level={id} />
                ))}
              </span>
            </Fact>
            <Fact label={t('settings.portions')}>{t(`settings.portions-${scheme.portions}`)}</Fact>
          </>
        )}
      </Fields>
      {isOwn && <LevelTable levels={scheme.levels} onChange={(changed) => set({ levels: changed })} />}
      <ForeignMarkings levels={levels} />
    </section>
  );
}
