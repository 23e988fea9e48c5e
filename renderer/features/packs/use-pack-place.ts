import { useRef, useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Finding } from '../../../shared/contract/findings';
import type { Pack } from '../../../shared/contract/packs';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { editionsAt } from './editions-at';
import type { Looking } from './looking';
import { targetOf, type Origin } from './origin-target';
import { outlineRows } from './outline-rows';
import type { PackMemory } from './pack-memory';
import type { Findings } from './queries';
import type { SideTab } from './Side';
import type { PreviewHandle } from './use-sheets';

interface PackPlace {
  pack: Pack;
  visit: Output<'visits.get'>;
  /** The part to show first. */
  at: string | null;
  sections: Output<'packs.preview'>['sections'];
  findings: Findings | null;
  memory: PackMemory;
}

/** Where in a pack one is: the part that is chosen, what the pane beside shows, and what is looked at instead of the pages. */
export function usePackPlace({ pack, visit, at, sections, findings, memory }: PackPlace) {
  const t = useText();
  const { go } = useNavigation();
  const [askedFor, setAskedFor] = useState(at);
  const [tab, setTab] = useState<SideTab>(at === null ? 'checks' : editionsAt(at) === null ? 'section' : 'editions');
  const [looking, setLooking] = useState<Looking | null>(null);
  const pages = useRef<PreviewHandle>(null);

  const rows = outlineRows({ pack, visit, variant: memory.variant, sections, findings }, (kind) => t(kind));
  const known = (id: string | null) => (rows.some(({ part }) => part.id === id) ? id : null);
  const selected = known(askedFor) ?? known(memory.part) ?? rows[0]?.part.id ?? null;

  /** Says which part is read. */
  const read = (part: string) => {
    setAskedFor(null);
    memory.read(part);
  };
  /** Chooses a part, and brings its first page into view. */
  const select = (id: string) => {
    read(id);
    setLooking(null);
    pages.current?.scrollTo(id);
  };
  /** The same, with what can be set of the part beside it. */
  const showPart = (id: string) => {
    select(id);
    setTab('section');
  };
  /** Goes to what a block was made of. */
  const open = (origin: Origin) => {
    const target = targetOf(origin, visit);
    if (origin.area === 'packs') {
      if (origin.at === null) setTab('section');
      else showPart(origin.at);
    } else if (target !== null) go(target);
  };
  /** Goes to what a finding is about. */
  const jump = ({ target, section, block }: Finding) => {
    if (target?.area === 'packs' && target.at === 'recall') setLooking({ kind: 'recall' });
    else if (target !== null) open(target);
    else if (section !== null) pages.current?.reveal(block, section);
  };
  return {
    rows,
    row: rows.find(({ part }) => part.id === selected) ?? null,
    selected,
    /** The block at which the pages begin; null where a part was asked for. */
    startAt: askedFor === null ? memory.block : null,
    tab,
    setTab,
    looking,
    setLooking,
    pages,
    read,
    select,
    showPart,
    open,
    jump,
  };
}
