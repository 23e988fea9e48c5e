/**
 * Adjectives of countries as titles have them ("Pakistani exports", "Exportations françaises", "Белорусский экспорт"), in
 * folded words; `*` stands for every ending. Only what names one state and no language or style of goods.
 */
const ADJECTIVES: Readonly<Record<string, string>> = {
  AFG: 'afghan|афганск*',
  ARE: 'emirati|эмиратск*|الاماراتيه|اماراتيه',
  ARG: 'argentine|argentinian|argentinas|argentinos|argentina|аргентинск*',
  ARM: 'armenian|армянск*|armensk*',
  AUS: 'australian|australiennes|австралийск*',
  AUT: 'austrian|osterreichische|osterreichischen|osterreichischer|австрийск*|rakousk*|austriack*',
  AZE: 'azerbaijani|азербайджанск*',
  BEL: 'belgian|belges|belga|belgas|бельгийск*',
  BGD: 'bangladeshi|бангладешск*',
  BGR: 'bulgarian|bulgarische|bulgarischen|болгарск*|българск*|bulharsk*|bulgarsk*',
  BLR: 'belarusian|belarussian|byelorussian|bielorusses|bielorrusas|belarussische|belarussischen|белорусск*|беларускі*|беларуск*|білоруськ*|bialorusk*|belorusk*|بيلاروسيه|البيلاروسيه',
  BRA: 'brazilian|brasileiras|brasileiros|brasileira|brasileiro|brasilenas|бразильск*',
  CAN: 'canadian|canadiennes|канадск*',
  CHE: 'swiss|suisses|svizzere|schweizer|schweizerische|schweizerischen|schweizerischer|швейцарск*',
  CHL: 'chilean|chilenas|chilenos|чилийск*',
  CHN: 'chinese|chinoises|chinas|chinesische|chinesischen|cinesi|китайск*|кітайск*|chinsk*|cinsk*|الصينيه|صينيه',
  COL: 'colombian|colombianas|colombianos|колумбийск*',
  CZE: 'czech|tschechische|tschechischen|чешск*|cesk*|czesk*',
  DEU: 'german|allemandes|alemanas|deutsche|deutschen|deutscher|tedesche|германск*|немецк*|nemeck*|niemieck*|الالمانيه',
  DNK: 'danish|danische|danischen|датск*',
  EGY: 'egyptian|egyptiennes|египетск*|المصريه|مصريه',
  ESP: 'spanish|espagnoles|espanolas|espanoles|spagnole|spanische|spanischen|испанск*',
  EST: 'estonian|эстонск*',
  ETH: 'ethiopian|эфиопск*',
  FIN: 'finnish|finnische|finnischen|финск*|финляндск*',
  FRA: 'french|francaises|francais|francaise|francesas|francesi|franzosische|franzosischen|французск*|francouzsk*|francusk*|الفرنسيه',
  GBR: 'british|britanniques|britanicas|britische|britischen|британск*|britsk*|brytyjsk*|البريطانيه',
  GEO: 'georgian|грузинск*|gruzinsk*',
  GHA: 'ghanaian',
  GRC: 'ελλαδας|ελλαδος|greek|grecques|griechische|griechischen|греческ*',
  HRV: 'croatian|хорватск*|hrvatsk*',
  HUN: 'hungarian|ungarische|ungarischen|венгерск*|madarsk*|wegiersk*|magyar',
  IDN: 'indonesian|индонезийск*',
  IND: 'indian|indiennes|indische|indischen|индийск*|indyjsk*|indick*|الهنديه|هنديه',
  IRN: 'iranian|iraniennes|iraniennes|иранск*|iransk*|الايرانيه|ايرانيه',
  IRQ: 'iraqi|иракск*|العراقيه|عراقيه',
  IRL: 'irish|ирландск*',
  ISR: 'israeli|israelische|израильск*|الاسرائيليه',
  ITA: 'italian|italiennes|italianas|italiane|italiani|italienische|italienischen|итальянск*|italsk*|wlosk*|الايطاليه',
  JOR: 'jordanian|иорданск*|الاردنيه|اردنيه',
  JPN: 'japanese|japonaises|japonesas|giapponesi|japanische|japanischen|японск*|japonsk*|اليابانيه',
  KAZ: 'kazakh|kazakhstani|казахстанск*|kazachsk*|қазақстандық',
  KEN: 'kenyan|кенийск*',
  KGZ: 'kyrgyz|кыргызск*|киргизск*|кыргызстанск*',
  KOR: 'south korean|южнокорейск*',
  KWT: 'kuwaiti|кувейтск*|الكويتيه|كويتيه',
  LBN: 'lebanese|ливанск*|اللبنانيه',
  LKA: 'sri lankan|шри-ланкийск*',
  LTU: 'lithuanian|литовск*|litewsk*',
  LVA: 'latvian|латвийск*',
  MAR: 'moroccan|marocaines|marocains|марокканск*|المغربيه|مغربيه',
  MDA: 'moldovei|moldovan|молдавск*|молдовск*',
  MEX: 'mexican|mexicaines|mexicanas|mexicanos|мексиканск*',
  MNG: 'mongolian|монгольск*',
  MYS: 'malaysian|малайзийск*',
  NGA: 'nigerian|нигерийск*',
  NLD: 'dutch|neerlandaises|niederlandische|niederlandischen|нидерландск*|голландск*|holendersk*|nizozemsk*',
  NOR: 'norwegian|норвежск*',
  NPL: 'nepali|nepalese|непальск*',
  OMN: 'omani|оманск*|العمانيه',
  PAK: 'pakistani|pakistanaises|pakistanies|pakistanische|pakistanischen|пакистанск*|пакістанск*|pakistansk*|الباكستانيه|باكستانيه',
  PER: 'peruvian|peruanas|peruanos|перуанск*',
  PHL: 'philippine|филиппинск*',
  POL: 'polish|polonaises|polacas|polacche|polnische|polnischen|польск*|польськ*|polsk*',
  PRT: 'portuguese|portugaises|portuguesas|portugueses|portugiesische|португальск*',
  QAT: 'qatari|катарск*|القطريه|قطريه',
  ROU: 'romaniei|romanian|roumaines|rumanische|румынск*|romanesc*|rumunsk*',
  RUS: 'russian|russes|rusas|russe|russische|russischen|russischer|российск*|расійск*|російськ*|rosyjsk*|rusk*|الروسيه|روسيه',
  SAU: 'saudi|saoudiennes|саудовск*',
  SRB: 'serbian|сербск*|српск*|srpsk*',
  SVK: 'slovak|slowakische|словацк*|slovensk*|slowack*',
  SVN: 'slovenian|slovene|словенск*',
  SWE: 'swedish|schwedische|schwedischen|шведск*|svensk*',
  SYR: 'syrian|сирийск*|السوريه|سوريه',
  THA: 'thai|таиландск*|тайск*',
  TJK: 'tajik|tajikistani|таджикск*|таджикистанск*',
  TKM: 'turkmen|turkmenistani|туркменск*|туркменистанск*',
  TUN: 'tunisian|tunisiennes|тунисск*|التونسيه|تونسيه',
  TUR: 'turkish|turques|turcas|turche|turkische|turkischen|turk|турецк*|tureck*|التركيه|تركيه',
  UKR: 'ukrainian|ukrainiennes|ucranianas|ukrainische|ukrainischen|украинск*|українськ*|украінск*|ukrajinsk*|ukrainsk*',
  USA: 'american|americaines|estadounidenses|amerikanische|amerikanischen|американск*|amerykansk*|americk*|الامريكيه|امريكيه',
  UZB: 'uzbek|uzbekistani|узбекск*|узбекистанск*|uzbeck*',
  VNM: 'vietnamese|вьетнамск*',
  YEM: 'yemeni|йеменск*|اليمنيه',
  ZAF: 'south african|южноафриканск*',
};

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
