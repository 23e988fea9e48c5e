import type { Flow } from '../../figures/figure';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import type { Facts, PlaceRef } from '../proposal';

/** "As reported by Pakistan", "(Belarus data)", «по данным Пакистана»: whose figures they are, whichever way the goods went. */
const FORMS = [
  /(?:^| )(?:reported by|recorded by|according to|as per|based on|по данным|паводле звестак|за даними|selon|d apres|segun|secondo|laut|nach angaben|podle|wedlug|حسب|وفق|بحسب) (?:the |les? |la |das? |der |des )?(.+)$/u,
  /^(?:customs )?(?:data|figures|statistics|данные|donnees|datos|dados) (?:of|from|by|de la|de|du|do|da|del|des)?(?: the)? ?(.+)$/u,
  /^(.+?) (?:customs )?(?:data|statistics|stats|figures|sources?|side|reporting)$/u,
];

/** Whose figures a text in brackets behind others says that they are: "Exports of Belarus to Pakistan (Pakistan data)". */
export function reportedInBrackets(text: string, places: PlaceIndex): PlaceRef | null {
  const inside = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  return inside === undefined ? null : reportedBy(inside, places);
}

/** A text without the brackets that say whose figures they are. */
export function withoutReported(text: string, places: PlaceIndex): string {
  return reportedInBrackets(text, places) === null ? text : text.replace(/\s*\([^()]+\)\s*$/, '');
}

/** The one country that a text says reported the figures; null where it says none. */
export function reportedBy(text: string, places: PlaceIndex): PlaceRef | null {
  const folded = fold(text);
  for (const form of FORMS) {
    const named = form.exec(folded)?.[1];
    if (named === undefined) continue;
    const found = new Map(places.inText(named).map(({ ref }) => [ref.code, ref]));
    const [only] = found.values();
    if (found.size === 1 && only?.level === 'country' && isAlone(named, only, places)) return only;
  }
  return null;
}

/** "Pakistan customs", «пакистанской стороны»: no more than a country and a word for who counts there. */
function isAlone(named: string, { code }: PlaceRef, places: PlaceIndex): boolean {
  const words = named.split(' ').filter((word) => places.byName(word)?.code !== code);
  return places.byName(named)?.code === code || words.length <= 2;
}

/** "Trade between Egypt and Kenya as reported by Egypt": with whom. */
export function otherEnd({ reporter, partner }: Pick<Facts, 'reporter' | 'partner'>, by: PlaceRef): PlaceRef | null {
  if (reporter === null || partner === null) return null;
  return reporter.code === by.code ? partner : partner.code === by.code ? reporter : null;
}

/** What one end sold the other bought. */
const MIRRORED: Partial<Record<Flow, Flow>> = { export: 'import', import: 'export', turnover: 'turnover' };

/** The same trade as its other end reports it; null of what has no such side, as a balance. */
export function seenFrom(facts: Facts, other: PlaceRef): Facts | null {
  const flow = MIRRORED[facts.flow ?? 'balance'];
  return flow === undefined ? null : { ...facts, reporter: other, partner: facts.reporter, flow };
}
