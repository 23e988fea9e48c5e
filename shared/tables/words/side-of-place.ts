import type { Flow } from '../../figures/figure';
import { casesOf } from '../../places/cases';
import { fold } from '../../places/fold';
import type { PlaceFound } from '../../places/places-in-text';
import { flowIn } from './flow-words';

/** Which side of the trade a place in a title is on, by the words before and behind it. */

/** "Avec les pays de l'Afrique", "to the countries of the CIS": the preposition stands before all of it. */
const COUNTRIES_OF =
  /(?<=(?:^| )(?:to|with|from|into|avec|vers|depuis|provenance (?:de|du|des)|dans|con|a|hacia|desde|mit|nach|aus|с|со|в|из)) (?:the |les |des |los |las |den )?(?:member states|countries|pays(?: membres)?|etats(?: membres)?|paises|landern|странами|страны|стран) (?:of(?: the)?|de(?: la| l)?|du|des|d|del|der)$/;

/** "De la République Populaire de Chine": a part of the name. */
const STATE_OF =
  /(?<= )(?:republique|republica) (?:(?:populaire|democratique|islamique|federale|arabe|popular|democratica|islamica|federal) )?(?:de(?: la| l)?|du|d|do|da)$/;

const ARTICLES =
  /(?: (?:the|la|le|les|l|el|il|lo|gli|los|las|o|os|as|al|der|die|das|den|republic|republica|republique|республик\S*|исламск\S*|королевств\S*|государств\S*|г))+$/;
const TO =
  /(?:^| )(?:to|with|w|into|towards|бо|avec|vers|verso|con|com|com as?|hacia|para|para as?|mit|nach|с|со|з|із|зі|в|во|на|до|у|partner|partner country|destination|대상국가?|상대국가?|교역국가?|country of destination|من و|الي|مع|إلى|با|به|ile|dengan|ke|voi|sang|catre|spre|προς|till|naar|destined to|destinado a|a destinacao)$/;
const FROM =
  /(?:^| )(?:from|desde|provenant (?:de|du|des|d)|en provenance (?:de|du|des|d)|(?:procedentes?|provenientes?|provenance|provenienti?|originari[ao]s|oriund[ao]s) (?:de|do|da|dos|das|del|des|du|dal|dalla)|dal|dall|dalla|dallo|dagli|dai|aus|из|з|із|зі|z|ze|iz|from the|originating in|من|از|dari|dan|tu)$/;
/** "국가별 수출입 (파키스탄)": one of the partners of a list of them. */
const BY_COUNTRY = /(?:^| )국가별 (?:수출입|수출|수입|교역|무역)(?: (?:실적|현황|통계|추이))?$/;
const INTO = /(?:^| )(?:to|into|a|para|vers|nach|в|do|до|у|na|الي)$/;
/** "Import do Polski", "Импорт в Россию": into where imports go is who imports. */
const ENTERS = /(?:^| )(?:to|into|nach|do|в|во|до|الي)$/;
const BY =
  /(?:^| )(?:by|reported by|reporter|reporting country|exported by|imported by|of|from the point of view of|par|por|de|do|da|dos|das|del|des|du)$/;

const written = (...words: readonly string[]) => words.map(fold).join('|');

/** Languages that say it behind the name: "Azerbaycan ile", "Pokiston bilan", "بیلاروس کے ساتھ". */
const WITH_BEHIND = new RegExp(
  `^ ?(?:과의?|와의?|との)|^ ?(?:ile|ilə|bilan|bilen|kanssa|менен|билан|${written('کے ساتھ')})(?: |$)`,
  'u',
);
/** "Türkiye ile Pakistan arasındaki ticaret": of both, and neither is the other's partner more than that of it. */
const BETWEEN = new RegExp(`(?:^| )(?:aras\\S*|ortasida\\S*|${written('درمیان', 'مابین', 'بین')})(?: |$)`, 'u');
const TO_BEHIND = new RegExp(`^ (?:${written('کو', 'کے لیے')})(?: |$)|^ ?(?:への?|向け|으로의?|로의)`, 'u');
const FROM_BEHIND = new RegExp(`^ (?:${written('سے')})(?: |$)|^ ?(?:からの?|산|으로부터|로부터)`, 'u');
/** Turkish endings behind the apostrophe of a name: "Pakistan'a ihracat", "Pakistan'dan ithalat". */
const TURKISH_TO = /^ (?:y?[ae]|n[ae]) (?=(?:\S+ )*ihrac)/;
const TURKISH_FROM = /^ (?:n?[dt][ae]n) (?=(?:\S+ )*ithal)/;

/** "Do Białorusi", "z Pakistanem", "s Běloruskem": prepositions that are other words elsewhere. */
const SLAVIC_TO = /(?:^| )(?:do|na|z|ze|s|se|sa|u|iz)$/;
/** "Importers of Russian gas", "who is buying Russian oil": what is bought is of the other side. */
const BOUGHT =
  /(?:^| )(?:importers of|imports? of|purchases of|buyers of|customers (?:of|for)|buy|buys|buying|bought|imported|importing)$/;
/** "Produits importés de la France": where they came from. */
const IMPORTED_FROM =
  /(?:^| )(?:importe(?:e?s)?|importad[oa]s?|importat[aie]|importato) (?:de|du|des|d|del|da|do|dos|das|dal|dalla|dai)$/;
const GOODS_AFTER = /^ (?:goods|products?|origin|товар\S*|продукци\S*)(?: |$)/;

/** "Top importers of rice from Pakistan": those who trade with it are in the rows. */
export const TRADERS_WITH =
  /(?:^| )(?:importers (?:of (?:[\p{L}-]+ ){1,4})?from|exporters (?:of (?:[\p{L}-]+ ){1,4})?to)$/u;
/** "Exportaciones a Pakistán", "Exportações de carne ao Egito", "Esportazioni al Pakistan". */
const SOLD_TO =
  /(?:^| )(?:exportacion(?:es)?|exportac(?:ao|oes)|esportazion[ei]|export|ventas|vendas|vendite)(?: (?:totales|totais|totali)| (?:de|di) (?:[\p{L}-]+ ){0,2}[\p{L}-]+)? (?:a|al|ao|aos|alla|agli|a la|a los|a las)$/u;
/** "China share in exports", "Share of Pakistan in imports", "Доля Пакистана в экспорте": whose part of somebody's trade it is. */
const SHARES_IN = /^(?: s)? (?:percentage )?share (?:in|of) (?!(?:the )?(?:world|global))/;
const SHARE_OF =
  /(?:^| )(?:share of|доля|удельный вес|частка|anteil(?: (?:von|der|des))?|part (?:de|du|d|des)|participacion (?:de|del)|participacao (?:de|do|da)|quota (?:di|del|della|dell))$/;
const IN_TRADE = /^ (?:in|an|dans|en|em|na|no|nas|nos|nel|nell|nella|в|у) (?!(?:the )?(?:world|global|миров))/;
const OF_ROMANCE = /(?:^| )(?:de|do|da|dos|das|del|des|du|della|dal|dalla)$/;

/** "Износ на България": in Bulgarian and Macedonian whose it is stands behind "на". */
const OF_SOUTH_SLAVIC = /(?:^| )(?:износ\S*|внос\S*|търгови\S*|извоз\S*|увоз\S*|трговиј\S*)(?: |$)/;

/** A text that names one or two places. */
export interface PlacesText {
  folded: string;
  flow: Flow | null;
  found: readonly PlaceFound[];
  /** It speaks of what was brought in from somewhere. */
  brought: boolean;
  /** It is in a Slavic language in Latin letters. */
  slavic: boolean;
}

export function beforeOf(folded: string, start: number): string {
  const before = folded.slice(0, start).trimEnd().replace(STATE_OF, '').trimEnd();
  return before.replace(ARTICLES, '').replace(COUNTRIES_OF, '');
}

export function brought(
  folded: string,
  different: ReadonlyMap<string, PlaceFound>,
): Pick<PlacesText, 'brought' | 'slavic'> {
  const from = [...different.values()].some(
    ({ start, end, adjective }) =>
      (adjective === true && GOODS_AFTER.test(folded.slice(end))) || FROM.test(beforeOf(folded, start)),
  );
  return { brought: from && flowIn(folded).flow === 'import', slavic: casesOf(folded).slavic };
}

/** Which side of the trade a place is on, by what stands before and behind it; null where it is named for something else. */
export function sideOf(place: PlaceFound, text: PlacesText): 'reporter' | 'partner' | 'open' | null {
  const { ref, start, end, adjective } = place;
  const { folded, flow, found, slavic } = text;
  const before = beforeOf(folded, start);
  // "Macau S.A.R." is no genitive.
  const after = folded.slice(end).replace(/^ s a r(?= |$)/, '');
  // "Top products in Africa": groups seldom report, and here it is not said.
  if (ref.level === 'group' && /(?:^| )in$/.test(before) && !ref.code.startsWith('EU')) return null;
  const from = FROM.test(before) || FROM_BEHIND.test(after) || TURKISH_FROM.test(after);
  const brings = text.brought && INTO.test(before);
  const enters = flow === 'import' && found.length === 1 && ENTERS.test(before);
  const leaves = from && flow === 'export';
  // "Importações brasileiras do Paquistão": the adjective says whose they are.
  const owned =
    flow === 'import' && OF_ROMANCE.test(before) && found.some((one) => one !== place && one.adjective === true);
  const part = found.length === 1 && (SHARES_IN.test(after) || (SHARE_OF.test(before) && IN_TRADE.test(after)));
  const ofIt = /(?:^| )на$/.test(before) && OF_SOUTH_SLAVIC.test(folded);
  const towards =
    place.towards === true ||
    owned ||
    TRADERS_WITH.test(before) ||
    BY_COUNTRY.test(before) ||
    SOLD_TO.test(before) ||
    (flow === 'import' && IMPORTED_FROM.test(before)) ||
    (adjective === true && BOUGHT.test(before)) ||
    (adjective === true && flow === 'import' && GOODS_AFTER.test(after)) ||
    (slavic && SLAVIC_TO.test(before) && !enters && !brings && !leaves) ||
    TO_BEHIND.test(after) ||
    TURKISH_TO.test(after) ||
    (WITH_BEHIND.test(after) && !BETWEEN.test(after)) ||
    (TO.test(before) && !enters && !brings && !leaves && !ofIt) ||
    /[对對対대]$|(?:向|与|與|自|从|從)$/.test(before) ||
    (from && flow === 'import');
  if (ref.level === 'world' || part || (towards && !after.startsWith(' s '))) return 'partner';
  const genitive = after === ' s' || after.startsWith(' s ') || /^[의的の]/.test(after);
  return brings || enters || leaves || genitive || ofIt || BY.test(before) ? 'reporter' : 'open';
}
