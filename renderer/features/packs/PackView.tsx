import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Finding } from '../../../shared/contract/findings';
import type { Pack } from '../../../shared/contract/packs';
import { useOffer } from '../../app/offers';
import { useText } from '../../app/texts/texts';
import { Frame } from '../../ui/Frame';
import { editionsAt } from './editions-at';
import { EmptyVariant } from './EmptyVariant';
import { LookingAt } from './LookingAt';
import { Outline } from './Outline';
import { readOrigin } from './origin-target';
import { PackDrawers, type OpenDrawer } from './PackDrawers';
import { PreviewPane } from './PreviewPane';
import { useEditions, useFindings, useKeptEditions, usePreview } from './queries';
import { Side } from './Side';
import { useFindingSteps } from './use-finding-steps';
import { usePartActions } from './use-part-actions';
import { usePackMemory } from './pack-memory';
import { usePackPlace } from './use-pack-place';

export interface PackViewProps {
  pack: Pack;
  visit: Output<'visits.get'>;
  /** The part to show first. */
  at: string | null;
}

/** Outline, preview and what is known of them, in step with each other. */
export function PackView({ pack, visit, at }: PackViewProps) {
  const t = useText();
  const memory = usePackMemory(pack.id);
  const { variant, show: setVariant } = memory;
  const [drawer, setDrawer] = useState<OpenDrawer>(null);
  const kept = useKeptEditions(pack.id);
  const preview = usePreview(pack.id, variant);
  const findings = useFindings(pack.id, variant);
  const editions = useEditions(pack.id);
  const actions = usePartActions(pack, visit.briefs);
  const sections = preview.data?.sections ?? [];
  const place = usePackPlace({ pack, visit, at, sections, findings, memory });
  const { rows, selected, looking, setLooking, pages, select, showPart, open } = place;

  const jump = (finding: Finding) => {
    setDrawer(null);
    place.jump(finding);
  };
  const addMedia = async () => {
    const made = await actions.add({ kind: 'media', texts: {}, facts: {} }, pack.outline.at(-1)?.id ?? null);
    if (made !== null) showPart(made);
  };

  useOffer('packs.export', () => setDrawer('export'));
  useOffer('packs.copies', () => setDrawer('copies'));
  useOffer('packs.recall', () => setLooking({ kind: 'recall' }));
  const finding = useFindingSteps({
    findings,
    sections,
    marking: pack.marking,
    onList: () => place.setTab('checks'),
    onShow: ({ block, section }) => {
      setLooking(null);
      if (section !== null) pages.current?.reveal(block, section);
    },
  });

  return (
    <>
      <Frame
        id="pack"
        label={pack.title}
        start={{
          label: t('packs.outline'),
          content: (
            <Outline
              pack={pack}
              visit={visit}
              rows={rows}
              variant={variant}
              onVariant={setVariant}
              selected={selected}
              onSelect={select}
              onOpen={showPart}
              actions={actions}
            />
          ),
        }}
        end={{
          label: t('packs.details'),
          content: (
            <Side
              tab={place.tab}
              onTab={place.setTab}
              findings={findings}
              editions={editions}
              ledTo={editionsAt(at)}
              onJump={jump}
              looking={looking}
              // A guarded reader's page may have no title; its part has one.
              parts={rows.map(({ part: { id }, title }) => ({ id, title }))}
              current={finding}
              onLook={setLooking}
              onCopies={() => setDrawer('copies')}
              pack={pack}
              visit={visit}
              row={place.row}
              marking={sections.find(({ id }) => id === selected)?.marking.label ?? null}
              actions={actions}
            />
          ),
        }}
      >
        {looking !== null && (
          <LookingAt
            looking={looking}
            pack={pack}
            kept={kept}
            onLook={setLooking}
            onBack={() => setLooking(null)}
            onOpen={open}
          />
        )}
        {looking === null && (
          <PreviewPane
            ref={pages}
            preview={preview.data ?? null}
            error={preview.error}
            paper={pack.paper}
            selected={selected}
            onSelect={select}
            empty={<EmptyVariant variant={variant} onAddMedia={() => void addMedia()} />}
            onReading={place.read}
            startAt={place.startAt}
            onOpen={(written, block, section) => {
              const origin = readOrigin(written);
              if (origin === null) return;
              memory.leave(section, block);
              open(origin);
            }}
          />
        )}
      </Frame>
      <PackDrawers
        drawer={drawer}
        onClose={() => setDrawer(null)}
        empty={preview.data !== undefined && sections.length === 0}
        onVariant={setVariant}
        onJump={jump}
        {...{ pack, visit, kept, editions, findings, variant }}
      />
    </>
  );
}
