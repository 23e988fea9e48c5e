import { fold } from './fold';

/**
 * Adjectives of countries as titles have them ("Pakistani exports", "Exportations françaises", "Белорусский экспорт"), in
 * folded words; `*` stands for every ending. Only what names one state and no language or style of goods.
 */
const ADJECTIVES: Readonly<Record<string, string>> = {
  AFG: 'afghan|афганск*|afghanisch*|afghanes*',
  ARE: 'emirati|эмиратск*|الاماراتيه|اماراتيه',
  ARG: 'аргентинск*|argentinisch*|argentin*',
  ARM: 'armenian|армянск*|armensk*|armenisch*|armenien*|armeni',
  AUS: 'австралийск*|australisch*|australien*|australian*',
  AUT: 'austrian|австрийск*|rakousk*|austriack*|osterreichisch*|autrichien*|austriac*',
  AZE: 'azerbaijani|азербайджанск*|aserbaidschanisch*|azerbaidjanais*|azeri|azerbaigian*',
  BEL: 'belgian|belges|belga|belgas|бельгийск*|belgisch*|belge',
  BGD: 'bangladeshi|бангладешск*|bangladeschisch*|bangladais*',
  BGR: 'bulgarian|болгарск*|българск*|bulharsk*|bulgarsk*|bulgarisch*|bulgares|bulgar',
  BLR: 'belarusian|belarussian|byelorussian|bielorusses|белорусск*|беларускі*|беларуск*|білоруськ*|bialorusk*|belorusk*|بيلاروسيه|البيلاروسيه|belarussisch*|bielorusse|bielorrus*',
  BRA: 'brazilian|бразильск*|brasilianisch*|bresilien*|brasileir*|brasilen*|brasilian*',
  CAN: 'canadian|канадск*|kanadisch*|canadien*|canadiense*|canades*',
  CHE: 'swiss|suisses|schweizer|швейцарск*|schweizerisch*|suizos|suizas|svizzer*',
  CHL: 'chilean|чилийск*|chilenisch*|chilien*|chilen*|cilen*',
  CHN: 'chinese|chinas|cinesi|китайск*|кітайск*|chinsk*|cinsk*|الصينيه|صينيه|chinesisch*|chinois*|chinos|chino|chines|chineses|chinesas|chinesa|cinese',
  COL: 'колумбийск*|kolumbianisch*|colombien*|colombian*',
  CZE: 'czech|чешск*|cesk*|czesk*|tschechisch*|tcheques|tcheque|checos|checas|ceche|cechi',
  DEU: 'german|alemanas|deutsche|deutschen|deutscher|германск*|немецк*|nemeck*|niemieck*|الالمانيه|deutsch|deutsches|deutschem|allemand*|alemao|alemaes|alemas|tedesc*|alman',
  DNK: 'danish|датск*|danisch*|danois*',
  DZA: 'algerian|algerisch*|algerien*|argelin*|algerin*|алжирск*|الجزائريه',
  EGY: 'egyptian|египетск*|المصريه|مصريه|agyptisch*|egyptien*|egipci*|egizian*',
  ESP: 'spanish|испанск*|spanisch*|espagnol*|espanol*|espanhol*|spagnol*',
  EST: 'estonian|эстонск*|estnisch*|estonien*',
  ETH: 'ethiopian|эфиопск*|athiopisch*|ethiopien*|etiop*',
  FIN: 'finnish|финск*|финляндск*|finnisch*|finlandais*|finlandes*',
  FRA: 'french|francaises|francais|francaise|французск*|francouzsk*|francusk*|الفرنسيه|franzosisch*|frances*',
  GBR: 'british|britanniques|британск*|britsk*|brytyjsk*|البريطانيه|britisch*|britannique|britanic*|ingiliz',
  GEO: 'georgian|грузинск*|gruzinsk*|georgisch*|georgien*|gurcu',
  GHA: 'ghanaian',
  GRC: 'ελλαδας|ελλαδος|greek|grecques|греческ*|griechisch*|grecque|grecs|grieg*',
  HRV: 'хорватск*|hrvatsk*|kroatisch*|croat*',
  HUN: 'венгерск*|madarsk*|wegiersk*|magyar|ungarisch*|hongrois*|hungar*|ungheres*',
  IDN: 'индонезийск*|indonesisch*|indonesien*|indonesian*',
  IND: 'indian|индийск*|indyjsk*|indick*|الهنديه|هنديه|indisch*|indien*',
  IRN: 'iranian|иранск*|iransk*|الايرانيه|ايرانيه|iranisch*|iranien*|iraniano|iraniana',
  IRQ: 'iraqi|иракск*|العراقيه|عراقيه|irakisch*|irakien*',
  IRL: 'irish|ирландск*|irisch*|irlandais*|irlandes*',
  ISR: 'israeli|израильск*|الاسرائيليه|israelisch*|israelien*|israelian*',
  ITA: 'italiennes|итальянск*|italsk*|wlosk*|الايطاليه|italienisch*|italian*|italyan',
  JOR: 'jordanian|иорданск*|الاردنيه|اردنيه|jordanisch*|jordanien*|giordan*',
  JPN: 'japanese|японск*|japonsk*|اليابانيه|japanisch*|japonais*|japones*|giappones*|japon',
  KAZ: 'kazakhstani|казахстанск*|kazachsk*|қазақстандық|kasachisch*|kazajo|kazak*',
  KEN: 'кенийск*|kenianisch*|kenyan*',
  KGZ: 'kyrgyz|кыргызск*|киргизск*|кыргызстанск*|kirgisisch*|kirghiz*|kirguis*|kirgiz',
  KOR: 'south korean|южнокорейск*|sudkoreanisch*|sud coreen|sud coreens|sud coreennes|coreano|coreana|coreanas|coreanos',
  KWT: 'kuwaiti|кувейтск*|الكويتيه|كويتيه|kuwaitisch*|koweitien*',
  LBN: 'lebanese|ливанск*|اللبنانيه|libanesisch*|libanais*|libanes*',
  LKA: 'sri lankan|шри-ланкийск*',
  LTU: 'lithuanian|литовск*|litewsk*|litauisch*|lituanien*',
  LVA: 'latvian|латвийск*|lettisch*',
  MAR: 'moroccan|марокканск*|المغربيه|مغربيه|marokkanisch*|marocain*|marroqui*|marocchin*',
  MDA: 'moldovei|moldovan|молдавск*|молдовск*|moldauisch*',
  MEX: 'мексиканск*|mexikanisch*|mexicain*|mexican*|messican*',
  MNG: 'mongolian|монгольск*|mongolisch*|mongol',
  MYS: 'malaysian|малайзийск*|malaysisch*|malaisien*|malasi*',
  NGA: 'нигерийск*|nigerianisch*|nigerian*',
  NLD: 'dutch|нидерландск*|голландск*|holendersk*|nizozemsk*|niederlandisch*|neerlandais*|holandes*|olandes*',
  NOR: 'norwegian|норвежск*|norwegisch*|norvegien*|norueg*',
  NPL: 'nepali|nepalese|непальск*|nepalesisch*|nepalais*',
  OMN: 'omani|оманск*|العمانيه|omanisch*|omanais*',
  PAK: 'pakistani|pakistanies|пакистанск*|пакістанск*|pakistansk*|الباكستانيه|باكستانيه|pakistanisch*|pakistanais*|paquistanes*|pakistano|pakistana|pakistane',
  PER: 'peruvian|перуанск*|peruanisch*|peruvien*|peruan*',
  PHL: 'philippine|филиппинск*|philippinisch*|filipin*',
  POL: 'polish|польск*|польськ*|polsk*|polnisch*|polonais*|polac*',
  PRT: 'португальск*|portugiesisch*|portugais*|portugues*|portoghes*',
  QAT: 'qatari|катарск*|القطريه|قطريه|katarisch*',
  ROU: 'romaniei|romanian|румынск*|romanesc*|rumunsk*|rumanisch*|roumain*|rumen*',
  RUS: 'russian|russes|rusas|russe|российск*|расійск*|російськ*|rosyjsk*|rusk*|الروسيه|روسيه|russisch*|rusos|ruso|rusa|russo|russa|rus',
  SAU: 'saudi|саудовск*|saudisch*|saoudien*|saudit*',
  SRB: 'serbian|сербск*|српск*|srpsk*|serbisch*|serbes',
  SVK: 'slovak|словацк*|slovensk*|slowack*|slowakisch*|slovaques',
  SVN: 'slovenian|slovene|словенск*|slowenisch*',
  SWE: 'swedish|шведск*|svensk*|schwedisch*|suedois*|suec*|svedes*',
  SYR: 'syrian|сирийск*|السوريه|سوريه|syrisch*|syrien*',
  THA: 'thai|таиландск*|тайск*|thailandisch*|thailandais*|tailandes*|thailandes*',
  TJK: 'tajik|tajikistani|таджикск*|таджикистанск*|tadschikisch*|tadjik*|tacik',
  TKM: 'turkmen|turkmenistani|туркменск*|туркменистанск*|turkmenisch*|turkmenes',
  TUN: 'tunisian|тунисск*|التونسيه|تونسيه|tunesisch*|tunisien*|tunecin*|tunisin*',
  TUR: 'turkiyenin|turkish|turques|turcas|turche|turk|турецк*|tureck*|التركيه|تركيه|turkisch*|turc|turcs|turque|turco|turca|turcos',
  UKR: 'ukrainian|украинск*|українськ*|украінск*|ukrajinsk*|ukrainsk*|ukrainisch*|ukrainien*|ucranian*|ucrain*',
  USA: 'american|estadounidenses|американск*|amerykansk*|americk*|الامريكيه|امريكيه|amerikanisch*|americain*|americano|americana|americanos|americane|estadounidense|amerikan',
  UZB: 'uzbek|uzbekistani|узбекск*|узбекистанск*|uzbeck*|usbekisch*|ouzbek*|uzbeko|uzbeka|uzbeche|uzbeki|uzbeque*|ozbek',
  VNM: 'vietnamese|вьетнамск*|vietnamesisch*|vietnamien*|vietnamit*',
  YEM: 'yemeni|йеменск*|اليمنيه|jemenitisch*|yemenit*',
  ZAF: 'south african|южноафриканск*|sudafrikanisch*|sud africain*|sudafrican*',
};

/** What stands for a country before the adjective of another: "franco-ouzbek", "Sino-Pakistani", "американо-китайский". */
const BEFORE: ReadonlyMap<string, string> = new Map(
  (
    'sino CHN|franco FRA|italo ITA|russo RUS|indo IND|hispano ESP|luso PRT|anglo GBR|germano DEU|greco GRC|turco TUR|' +
    'austro AUT|belgo BEL|nippo JPN|франко FRA|итало ITA|англо GBR|индо IND|американо USA|германо DEU|японо JPN|' +
    'греко GRC|испано ESP|австро AUT|афгано AFG|ирано IRN|монголо MNG|пакистано PAK|турко TUR|китае CHN'
  )
    .split('|')
    .map((pair) => [pair.slice(0, -4), pair.slice(-3)] as const),
);

const PAK = fold('پاک');

/**
 * The ISO code of a country that is named by half of a joined adjective; `next`: the word behind it, `isName`: whether that names a
 * country itself ("한·우즈베키스탄").
 */
export function countryBefore(folded: string, next: string, isName: boolean): string | null {
  if (folded === '한' && isName) return 'KOR';
  // "پاک ایران", "پاک چین".
  if (folded === PAK && isName) return 'PAK';
  const code = BEFORE.get(folded) ?? null;
  return code !== null && countryOfAdjective(next) !== null ? code : null;
}

const whole = new Map<string, string>();
const stems = new Map<string, string>();
for (const [code, written] of Object.entries(ADJECTIVES))
  for (const form of written.split('|'))
    if (form.endsWith('*')) stems.set(form.slice(0, -1), code);
    else whole.set(form, code);

const SHORTEST = Math.min(...[...stems.keys()].map((stem) => stem.length));
/** No ending is longer: `белорусск-ими`. */
const ENDING = 4;

/** The ISO code of the country whose adjective a folded word (or two) is; null when it is none. */
export function countryOfAdjective(folded: string): string | null {
  const known = whole.get(folded);
  if (known !== undefined) return known;
  if (folded.includes(' ')) return null;
  for (let end = folded.length; end >= Math.max(SHORTEST, folded.length - ENDING); end -= 1) {
    const code = stems.get(folded.slice(0, end));
    if (code !== undefined) return code;
  }
  return null;
}
