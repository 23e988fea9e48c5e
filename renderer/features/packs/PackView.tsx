import { useRef, useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Finding } from '../../../shared/contract/findings';
import type { Pack } from '../../../shared/contract/packs';
import type { Variant } from '../../../shared/pack/outline';
import { useOffer } from '../../app/offers';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Frame } from '../../ui/Frame';
import { CopiesDrawer } from './CopiesDrawer';
import { editionsAt } from './editions-at';
import { EmptyVariant } from './EmptyVariant';
import { ExportDrawer } from './ExportDrawer';
import { LookingAt } from './LookingAt';
import type { Looking } from './looking';
import { Outline } from './Outline';
import { readOrigin, targetOf, type Origin } from './origin-target';
import { outlineRows } from './outline-rows';
import { PreviewPane } from './PreviewPane';
import type { PreviewHandle } from './use-sheets';
import { useEditions, useFindings, useKeptEditions, usePreview } from './queries';
import { Side, type SideTab } from './Side';
import { useExport } from './use-export';
import { useFindingSteps } from './use-finding-steps';
import { usePartActions } from './use-part-actions';
import { usePackMemory } from './pack-memory';

export interface PackViewProps {
  pack: Pack;
  visit: Output<'visits.get'>;
  /** The part to show first. */
  at: string | null;
}

/** Outline, preview and what is known of them, in step with each other. */
export function PackView({ pack, visit, at }: PackViewProps) {
  const t = useText();
  const { go } = useNavigation();
  const memory = usePackMemory(pack.id);
  const { variant } = memory;
  const [askedFor, setAskedFor] = useState(at);
  const [tab, setTab] = useState<SideTab>(at === null ? 'checks' : editionsAt(at) === null ? 'section' : 'editions');
  const [exportOpen, setExportOpen] = useState(false);
  const [copiesOpen, setCopiesOpen] = useState(false);
  const [looking, setLooking] = useState<Looking | null>(null);
  const kept = useKeptEditions(pack.id);
  const preview = usePreview(pack.id, variant);
  const findings = useFindings(pack.id, variant);
  const editions = useEditions(pack.id);
  const actions = usePartActions(pack, visit.briefs);
  const exporting = useExport(exportOpen);
  const pages = useRef<PreviewHandle>(null);

  const sections = preview.data?.sections ?? [];
  const rows = outlineRows({ pack, visit, variant, sections, findings }, (kind) => t(kind));
  const known = (id: string | null) => (rows.some(({ part }) => part.id === id) ? id : null);
  const selected = known(askedFor) ?? known(memory.part) ?? rows[0]?.part.id ?? null;
  const row = rows.find(({ part }) => part.id === selected) ?? null;

  const choose = (part: string) => {
    setAskedFor(null);
    memory.read(part);
  };
  const setVariant = (to: Variant) => memory.show(to);
  const select = (id: string) => {
    choose(id);
    setLooking(null);
    pages.current?.scrollTo(id);
  };
  const showPart = (id: string) => {
    select(id);
    setTab('section');
  };
  const open = (origin: Origin) => {
    const target = targetOf(origin, visit);
    if (origin.area === 'packs') {
      if (origin.at === null) setTab('section');
      else showPart(origin.at);
    } else if (target !== null) go(target);
  };
  const jump = ({ target, section, block }: Finding) => {
    setExportOpen(false);
    setCopiesOpen(false);
    if (target?.area === 'packs' && target.at === 'recall') setLooking({ kind: 'recall' });
    else if (target !== null) open(target);
    else if (section !== null) pages.current?.reveal(block, section);
  };

  const addMedia = async () => {
    const made = await actions.add({ kind: 'media', texts: {}, facts: {} }, pack.outline.at(-1)?.id ?? null);
    if (made !== null) showPart(made);
  };

  useOffer('packs.export', () => setExportOpen(true));
  useOffer('packs.copies', () => setCopiesOpen(true));
  useOffer('packs.recall', () => setLooking({ kind: 'recall' }));
  const finding = useFindingSteps({
    findings,
    sections,
    marking: pack.marking,
    onList: () => setTab('checks'),
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
              tab={tab}
              onTab={setTab}
              findings={findings}
              editions={editions}
              ledTo={editionsAt(at)}
              onJump={jump}
              looking={looking}
              // A guarded reader's page may have no title; its part has one.
              parts={rows.map(({ part: { id }, title }) => ({ id, title }))}
              current={finding}
              onLook={setLooking}
              onCopies={() => setCopiesOpen(true)}
              pack={pack}
              visit={visit}
              row={row}
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
            onReading={choose}
            startAt={askedFor === null ? memory.block : null}
            onOpen={(written, block, section) => {
              const origin = readOrigin(written);
              if (origin === null) return;
              memory.leave(section, block);
              open(origin);
            }}
          />
        )}
      </Frame>
      <ExportDrawer
        open={exportOpen}
        onClose={() => {
          setExportOpen(false);
          exporting.clear();
        }}
        pack={pack}
        visit={visit}
        editions={editions}
        findings={findings}
        variant={variant}
        onVariant={setVariant}
        empty={preview.data !== undefined && sections.length === 0}
        exporting={exporting}
        onJump={jump}
      />
      <CopiesDrawer
        open={copiesOpen}
        onClose={() => setCopiesOpen(false)}
        pack={pack}
        visit={visit}
        kept={kept}
        findings={findings}
        variant={variant}
        onVariant={setVariant}
        onJump={jump}
      />
    </>
  );
}
