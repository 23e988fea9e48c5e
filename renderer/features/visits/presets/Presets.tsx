import { useState } from 'react';
import type { ListedPreset, VisitPreset } from '../../../../shared/contract/presets';
import { useAct, useAnswer } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Frame } from '../../../ui/Frame';
import { PaneHead, ThingHead } from '../../../ui/heads';
import { Pill } from '../../../ui/Pill';
import { RowList } from '../../../ui/RowList';
import { Scroll } from '../../../ui/Scroll';
import { PresetEditor } from './PresetEditor';

/** The kinds of visit: what a new visit of each begins with, to be changed by the desk. */
export function Presets({ onClose }: { onClose: () => void }) {
  const t = useText();
  const answer = useAnswer('visits.presets', {});
  const save = useAct('visits.savePreset');
  const remove = useAct('visits.removePreset');
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = answer.data ?? [];
  const preset = rows.find(({ id }) => id === chosen) ?? rows[0] ?? null;
  if (answer.error !== null) return <ErrorNote error={answer.error} />;

  const keep = async (id: string | null, changed: VisitPreset) => {
    const made = await save.run({ id, preset: changed });
    if (made !== null) setChosen(made.id);
  };
  const makeOwn = () => {
    if (preset === null) return;
    const name = nameBeside(rows, t('visitWork.presetCopyOf', { name: preset.name }));
    void keep(null, { ...bodyOf(preset), name });
  };
  const giveBack = async ({ id, name, origin }: ListedPreset) => {
    if ((await remove.run({ id })) === null) return;
    undoToast(t(origin === 'own' ? 'visitWork.presetRemoved' : 'visitWork.presetRestored', { title: name }));
  };

  const list = (
    <>
      <PaneHead title={t('visitWork.presets')} />
      <RowList
        label={t('visitWork.presets')}
        rows={rows}
        idOf={({ id }) => id}
        selected={preset?.id ?? null}
        onSelect={setChosen}
      >
        {({ name, origin }) => (
          <>
            {name}{' '}
            {origin !== 'shipped' && (
              <Pill>{t(origin === 'own' ? 'visitWork.presetOwn' : 'visitWork.presetChanged')}</Pill>
            )}
          </>
        )}
      </RowList>
    </>
  );
  return (
    <Frame id="visits" label={t('visitWork.presets')} start={{ label: t('visitWork.presets'), content: list }}>
      <ThingHead title={preset?.name ?? t('visitWork.presets')}>
        {preset !== null && preset.origin !== 'shipped' && (
          <Button small onClick={() => void giveBack(preset)}>
            {t(preset.origin === 'own' ? 'visitWork.presetRemove' : 'visitWork.presetRestore')}
          </Button>
        )}
        <Button small onClick={makeOwn}>
          {t('visitWork.presetNew')}
        </Button>
        <Button small onClick={onClose}>
          {t('visitWork.presetBack')}
        </Button>
      </ThingHead>
      <Scroll>
        {preset !== null && (
          <PresetEditor
            preset={preset}
            taken={rows.filter(({ id }) => id !== preset.id).map(({ name }) => name)}
            onChange={(fields) => void keep(preset.id, { ...bodyOf(preset), ...fields })}
          />
        )}
      </Scroll>
    </Frame>
  );
}

function bodyOf({ name, about, kind, level, days, programme, meetings, briefs, outline }: ListedPreset): VisitPreset {
  return { name, about, kind, level, days, programme, meetings, briefs, outline };
}

/** A name that no other kind of visit has. */
function nameBeside(rows: readonly ListedPreset[], name: string): string {
  const taken = rows.map((row) => row.name);
  let free = name;
  for (let n = 2; taken.includes(free); n++) free = `${name} ${n}`;
  return free;
}
