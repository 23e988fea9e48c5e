// Names that statistical offices and customs write in their own languages and abbreviations (India's DGCIS, the US Census,
// Russia's FTS, China's GACC, Korea's KITA, Turkey's TUIK …), beside those of place-aliases.mjs; parted by `|`.

/** @type {Record<string, string>} */
export const officeNames = {
  AFG: 'Afghanistan TIS|Afghanistan, I.R. of|Islamic Emirate of Afghanistan|Исламская Республика Афганистан',
  ARE: 'Utd. Arab Emirates|United Arab Em.|United Arab Emir.|Untd Arab Em|Объединенные Арабские Эмираты|دولة الإمارات العربية المتحدة|امارات|BAE|B.A.E.|阿联酋|アラブ首長国連邦|متحدہ عرب امارات|امارات متحده عربی|UEA|EAU|VAE|Emirati Arabi|Emirados Árabes|Обʼєднані Арабські Емірати|Emirates, United Arab',
  ARM: 'Армянская Республика',
  ASM: 'Ameri Samoa|Samoa, American',
  AUS: '호주|Úc|オーストラリア|澳洲|Autralia',
  AZE: 'Азербайджанская Республика|Azerbaijan Rep',
  BEL: 'Belgien (ohne Luxemburg)|Belgium (excl. Luxembourg)|Belgique (y compris Luxembourg)',
  BGD: 'Bangladesh PR|بنجلاديش|Bangla Desh',
  BHR: 'Baharain Is|Bahrain Is|Baharain|Bareine|Barein',
  BIH: 'Bosnia-Hrzgovin|波黑|Bosnien-Herzegowina|Bosnien und Herzegowina|Bosnia Hercegovina|Bosnia & Hrzg.|Bosnia-Herz',
  BLR: 'Беларусь Республика|Белорусь|Рэспубліка Беларусь|بيلاروسيا|بيلاروس|روسيا البيضاء|بلاروس|بیلاروس|Beyaz Rusya|Belarus Cumhuriyeti|Belorus|Belorusia|Belorrusia|Belarusia|Bielorussia|Bélarus|Bielarus|Republik Belarus|République de Bélarus|República de Belarús|Белорусская ССР|БССР|Belarussia|Vitryssland|Hviderusland|Valko-Venäjä|Wit-Rusland|Valgevene|Baltarusija|Baltkrievija',
  BOL: 'Bolivia (Estado Plurinacional de)|Bolivia, Estado Plurinacional de|Estado Plurinacional de Bolivia|Боливия, Многонациональное Государство',
  BRN: 'Бруней-Даруссалам|Бруней|Brunei Darus.|Brunei Darrussalam',
  CAF: 'C Afri Rep|Centrafrique|ЦАР|Центральноафриканская Республика|Центрально-Африканская Республика|中非|Central Africa Rep|Central Afr. Rep.|R. Centroafricana|République Centrafricaine|Rép. centrafricaine',
  CHE: 'Switzerland-Liechtenstein|Switzerland, Liechtenstein|Switzerland Liechtenstein|Швейцария и Лихтенштейн|سوئٹزرلینڈ|Switz.Liecht|Switzerland incl. Liechtenstein|Switzerland (incl. Liechtenstein)|Suisse et Liechtenstein|Suisse, Liechtenstein|Швейцарская Конфедерация',
  CHN: "China P Rp|China, People's Rep.|China People's Rep|China, People's Rep. of|China, P. Rep.|China PR|China PRC|China, PRC|Peoples Republic of China|China, Peoples Republic|China, Peoples Republic of|China, República Popular|República Popular China|República Popular de China|República Popular da China|China, Republica Popular|China, República Popular da|Китайская Народная Республика|中華人民共和国|中华人民共和国|Çin Halk Cumhuriyeti|RRC|R.R.C.|RRT|Republik Rakyat Tiongkok|Republik Rakyat Cina|Tiongkok|Volksrepublik China|China, Volksrepublik|China, VR|VR China|Cộng hòa Nhân dân Trung Hoa|Rep. Pop. China|Rep. Pop. da China|Chine (Rép. populaire)|Chine populaire|Chine, Rép. pop.|Cina, Repubblica popolare|Repubblica popolare cinese|جمهورية الصين الشعبية|چین|China Rep Pop|China, excluding Hong Kong|China (excl. Hong Kong)|Китай (КНР)",
  CIV: 'Cote dIvoire|Coted Ivoire|Costa de Marfil|Costa do Marfim|Elfenbeinküste|كوت ديفوار|كوت دي فوار|Fildişi Sahili|Fildişi Sahilleri|Берег Слоновой Кости|Pantai Gading',
  COD: 'D.R. of the Congo|Congo (Dem. Rep. of)|Congo (Democratic Republic)|Congo (Democratic Republic of the)|Congo DR|Congo, DR|Congo, D.R.|DR of Congo|D R Congo|Congo, Dem Rep of|Democratic Rep. of Congo|Democratic Republic of Congo|Dem. Rep. Congo|R.D. Congo|RD Congo|RDC|République démocratique du Congo|Rép. dém. du Congo|Congo, Rép. dém. du|Congo (Rép. dém.)|Congo, República Democrática del|Congo, República Democrática do|República Democrática del Congo|República Democrática do Congo|Демократическая Республика Конго|Конго, Демократическая Республика|Конго (Демократическая Республика)|ДР Конго|ДРК|刚果民主共和国|刚果(金)|民主刚果|콩고민주공화국|الكونغو الديمقراطية|جمهورية الكونغو الديمقراطية|Demokratik Kongo Cumhuriyeti|Kongo, Dem. Rep.|Kongo, Demokratische Republik|Demokratische Republik Kongo|Congo Kinshasa|Congo (Kinshasa)',
  COG: 'Congo P Rep|Congo P. Rep.|Congo (Rep. of)|République du Congo|Congo, République du|República del Congo|República do Congo|Республика Конго|Конго, Республика|Конго|刚果共和国|刚果(布)|刚果|콩고|الكونغو|Kongo|Congo Brazzaville|Congo (Republic of)|Congo (Republic)',
  CYM: 'Каймановы острова|Cayman I.',
  CZE: 'Rép. tchèque|République tchèque|Tchèque, République|República Checa|República Tcheca|Checa, República|Tcheca, República|Tschechische Republik|Tschechische Rep.|Repubblica Ceca|Rep. Ceca|Чешская Республика|捷克共和国|جمهورية التشيك|Çek Cumhuriyeti|Czech R.|Czech Republik',
  DEU: 'Germany (incl. former GDR from 1991)|Germany, Fed. Rep. of|Fed. Rep. of Germany|Fed. Rep. Germany|Germany (FR)|Germany FR|Alemania, República Federal de|República Federal de Alemania|Allemagne (RFA)|Bundesrepublik Deutschland|Федеративная Республика Германия|Германия (ФРГ)|Germany, Unified',
  DMA: 'Commonwealth of Dominica|Доминика',
  DOM: 'Rép. dominicaine|Rep. Dominicana|República Dominicana|多米尼加|Dominicana, República',
  EGY: 'Арабская Республика Египет|جمهورية مصر العربية|Egypt, A.R.|Egypt Arab Rep',
  ESP: 'Spain (incl. Canary Islands)|Spain, Canary Islands|Королевство Испания',
  ETH: 'Ethiopia, The Federal Dem. Rep. of|Ethiopia (excl. Eritrea)|Federal Democratic Republic of Ethiopia',
  FRA: 'France (incl. Monaco)|France, Monaco|France and Monaco|France (incl. overseas departments)|Французская Республика|France incl. DOM',
  FSM: 'Micronesia, Federated States|Micronesia (Fed. States)|Микронезия, Федеративные Штаты',
  GBR: 'Großbritannien|Gran Bretagna|بريطانيا|برطانیہ|برطانيه|انگلستان|İngiltere|Ingiltere|Inggris|Anh|Великобританія|Англия|イギリス|United Kingdom (excl. Northern Ireland)|United Kingdom (incl. N. Ireland)|Storbritannien|Storbritannia|Iso-Britannia|Ver. Königreich|Regno Unito|Utd. Kingdom|Unit.Kingdom|U.Kingdom|Соединенное Королевство Великобритании и Северной Ирландии|Great Britain (UK)|المملكة المتحدة',
  GIN: 'Guinea (Conakry)|Guinea, Republic of|Republic of Guinea|Guinea Rep|Guinée-Conakry|Guinée (Conakry)|Guinea Conakry',
  GNQ: 'Equtl Guinea|Equat. Guinea|Eq Guinea|Equatorial Guinea, Rep. of|Guinée éq.',
  GRC: 'Греческая Республика|Ελλάδα',
  HKG: 'China Hong Kong|Hong Kong S.A.R.|Hong Kong SAR of China|Hong Kong, SAR|中国香港|中國香港|香港特别行政区|Hong Kong, Special Administrative Region of China|Hong-Kong|هونج كونج|هونغ كونغ|홍콩|Сянган|Сянган (Гонконг)|Гонконг|Гонконг (Китай)|Специальный Административный Район Китая Гонконг|Hong Kong RAE|Hong Kong (RAE de China)|Hong Kong (RAS)',
  HUN: 'Венгерская Республика',
  IDN: '印尼|Republik Indonesia',
  IND: 'Республика Индия|ہندوستان|هندوستان|بھارت|India (excl. Sikkim)|الهند|Bharat',
  IRL: 'Ireland, Republic of|Republic of Ireland|Eire|Irish Republic|Ireland, Rep. of|Ireland (Rep.)|Irish Rep.|Ирландская Республика|Irlanda, República de|Éire',
  IRN: 'Irão|Irã|Исламская Республика Иран|Иран, Исламская Республика|Иран (Исламская Республика)|Iran, République islamique|Iran, République islamique d’|I.R. Iran|IR Iran|Iran I.R.|Islamic Rep. Iran|جمهوری اسلامی ایران|Iran, Islam. Rep.|Iran (Islam. Republik)|Irán, República Islámica',
  JPN: 'Giappone|日本国',
  KAZ: 'Республика Казахстан|Казахстан Республика|Казахская ССР|قازقستان|قازاقستان|کزاخستان|Kazajstán|Kazajistán|Cazaquistão|Kazakh|Kazachstan',
  KGZ: 'Кыргызская Республика|Киргизская Республика|Киргизская ССР|Kirguistán|Quirguistão|Quirguizistão|Kirghizie|Kirgizstan|Kyrgyz',
  KHM: 'Королевство Камбоджа|Cambodia (Kampuchea)',
  KNA: 'St Kitt N A|St.Kitts-Nevis|St. Kitts-Nevis',
  KOR: 'Korea (South)|Korea South|Korea (Republic)|Korea (Republic of)|Korea, Republic|Korea Republic|Korea Republic of|Korea S|Korea, S.|Korea (S)|Korea (Rep.)|Corée (Rép. de)|Corée, Rep.|Corée, Rép. de|Corée (République de)|Corée (République)|Rép. de Corée|République de Corée|Corea, República|Corea (República de)|Corea, Rep. de|República de Corea|Corea (Sur) República de|Corea, Rep. del Sur|Coreia (Rep.)|República da Coreia|Coréia do Sul|Coréia, República da|Korea, Republik|Republik Korea|Corea, Repubblica di|Корея, Республика|Корея (Республика)|Корея Южная|Корея|Республика Корея (Южная Корея)|大韓民国|大韩民国|大韓民國|韓国|한국|جمهورية كوريا|كوريا|كوريا الجنوبية|کوریا|جنوبی کوریا|کره جنوبی|کره|Kore Cumhuriyeti|Güney Kore|Korea Selatan|South Korea (Republic of Korea)|Korea, (South) Republic of|Korea Rep|Korea, South Republic',
  LAO: "Lao P.Dem.R|Lao P. Dem. R.|Lao P.D.R|Лаосская НДР|ЛНДР|Лаосская Народно-Демократическая Республика|République démocratique populaire lao|Lao People's Democratic Rep|Lao, People's Democratic Republic|Laos, RDP|Lao PDR (Laos)|RDP Lao|Laos (Lao PDR)",
  LBY: 'Libyan Arab Rep|Libyan A.J.|Libya, State of|Libyan Arab Jamahiria|Ливийская Арабская Джамахирия|Great Socialist Libyan Arab Jamahiriya',
  LKA: 'Sri Lanka DSR|Ceylon|Шри Ланка|Sri Lanka, Dem. Soc. Rep.|سری لنکا',
  MAC: 'Macau SAR|Macau, SAR|中国澳门|澳门特别行政区|Аомынь|Макао (Китай)|Macao S.A.R.|Macau (Aomen)|Macao SAR of China|Macao, Special Administrative Region of China|China Macao',
  MDA: 'Республика Молдова|Молдова, Республика|Moldova Rep|Rep Moldova|Молдавская ССР',
  MDV: 'Maldive Islands|Maldive Is.|Мальдивские острова|Мальдивская Республика',
  MKD: 'FYR Macedonia|FYR of Macedonia|F.Y.R. Macedonia|FYROM (Macedonia)|Македония|Республика Македония|Бывшая Югославская Республика Македония|Makedonya|Macedonia (FYR)|Macedonia, Former Yug. Rep.|ARYM|Macédoine|Macedonia del Norte|Macedônia|Macedónia|Mazedonien|Ex-Rep. Yug. Macedonia',
  MMR: 'Birmanie|Birmania|Burma (Myanmar)|Мьянма|Бирма|ミャンマー|ميانمار|برما|میانمار|Myanmar, Union of|Union of Myanmar|Myanma',
  MNG: '蒙古国|Mongolian People’s Republic|МНР',
  MYS: 'ملائیشیا|ملايشيا|Federation of Malaysia|Malásia|Malasya|Malaysia (Federation of)|Peninsular Malaysia',
  NAM: 'Namibia (South West Africa)',
  NCL: 'N. Caledonia|New Caledonia (FR)',
  NER: 'Niger Republic|Niger, Rep. of',
  NLD: 'Netherland|Netherlands (Kingdom of the)|Netherlands, Kingdom of the|Olanda|ہالینڈ|Holland (Netherlands)|Países Bajos (Holanda)|Países Baixos (Holanda)|Нидерланды (Голландия)|Королевство Нидерландов|オランダ',
  NZL: 'N. Zealand|Newzealand|Neuseeland|Nuova Zelanda|Yeni Zelanda|Selandia Baru|نیوزی لینڈ|نيوزيلندا|Nova Zelândia|Nueva Zelanda|Nueva Zelandia',
  OMN: 'سلطنة عمان|Sultanate of Oman|Umman',
  PAK: 'Pakistan IR|Pakistan, Islamic Rep.|Paquistan|Pakistan Islamic Rep|Исламская Республика Пакистан|Пакистан, Исламская Республика|ИРП|اسلامی جمہوریہ پاکستان|جمهورية باكستان الإسلامية|Pakistan (Islamic Republic of)|Pakistan (West)|Pakistan Islamic Republic of',
  PHL: 'Philippine|Filipinas|Filipina|Filippine|Philippinen|Филиппины',
  PNG: 'Papua N Gna|Papua New Guin|Papua-New Guinea|P.N.G.|Papua Nueva Guinea|Papua Nova Guiné',
  POL: 'Республика Польша',
  PRK: "Korea, Democratic People's Rep. of|Korea, Democratic People's Rep.|Korea, Democratic Peoples Republic of|Korea DPR|Korea, DPR|Korea D.P.R.|Korea, D.P.R. of|Korea DPR of|Northern Korea|Korea (North)|Korea North|Korea Democratic People's Republic|Korea (Dem. People's Rep.)|Korea (Democratic People's Republic of)|Democratic Peoples Republic of Korea|Северная Корея|Корейская Народно-Демократическая Республика|Корея, Народно-Демократическая Республика|Corée (Rép. pop. dém. de)|Corée, Rép. pop. dém. de|Corea, República Popular Democrática de|Corea del Norte|Coreia do Norte|كوريا الشمالية|کره شمالی|شمالی کوریا|Kuzey Kore|Korea Utara|북한",
  PSE: 'Occupied Palestinian Terr.|Occ. Palestinian Territory|West Bank/Gaza|West Bank & Gaza Strip|West Bank and Gaza Strip|West Bank|Gaza Strip|دولة فلسطين|فلسطين|Palestinian Authority|Palestinian Terr.|Palestina, Estado de|Palestinian Territory, Occupied|Палестинская автономия|Палестинская территория, оккупированная|Territoire palestinien occupé',
  ROU: 'Romanya',
  RUS: 'Russische Föderation|Russian Federn|Russian Federat|Russia Fed|俄罗斯联邦|俄羅斯聯邦|러시아 연방|러시아연방|روسيا الاتحادية|روسيه الاتحاديه|جمهورية روسيا الاتحادية|روسي فيڈريشن|روسی فیڈریشن|فدراسیون روسیه|Rusya Federasyonu|Federasi Rusia|Федерация Россия|Россия, Российская Федерация|Federação Russa|Federazione russa|Federacja Rosyjska|Российской Федерации|РСФСР|Liên bang Nga|ロシア連邦|Rusija|Ryssland',
  SAU: 'Saudi Arab|Королевство Саудовская Аравия|沙特|沙烏地阿拉伯|Arabie Séoudite|Arabia Saudi|Suudi Arab.|مملكت سعودي عرب',
  SDN: 'Sudan (North)|Sudan, Republic of|Sudan, Rep. of|North Sudan',
  SGP: 'Cingapura|Singapura',
  SLV: 'El Salv.|Salvador',
  SPM: 'St Pierre|St. Pierre et Miquelon',
  SRB: 'Республика Сербия|Serbie|Srbija',
  STP: 'Sao Tome|Sao Tome Princ.|S. Tome e Principe|São Tomé e Príncipe',
  SVK: 'Словацкая Республика|Rép. slovaque|República Eslovaca|Eslovaca, República|Slowakische Republik|Repubblica slovacca|Slovak R.|Slovak Republik|Slovak Rep',
  SWZ: 'Swaziland (Eswatini)|Eswatini (Swaziland)|Kingdom of Eswatini|E-Swatini',
  SYR: 'Syrian A.R.|Syria, Arab Republic|Сирийская Арабская Республика|Сирия (САР)|Siria, República Árabe|República Árabe Siria|Syrian Arab Rep',
  THA: 'タイ|ไทย|ประเทศไทย|Thailandia|Tailândia|Thái Lan|Королевство Таиланд',
  TJK: 'Республика Таджикистан|Таджикская ССР|Tayikistán|Tajiquistão|Tadżykistan',
  TKM: 'Туркмения|Туркменская ССР|Turkmenia',
  TLS: 'Тимор-Лешти|Восточный Тимор|Timor Oriental|Timor-Leste (East Timor)|東ティモール',
  TTO: 'Trinidad Tobago|Trinidad y Tabago|Trinidad-Tobago|Trinité-et-Tobago',
  TUR: 'Турецкая Республика|Турция (Турецкая Республика)|터키|튀르키예|ترکی|ترکیہ|Turkey (Turkiye)|Turkey (Türkiye)|Türkiye (Turkey)|Türkiye Cumhuriyeti|Republic of Turkey|Turkey, Rep. of|Turkia|土耳其',
  TWN: 'Taiwan, Prov. China|Taiwan Prov.China|Taiwan, Prov. of China|中国台湾|中国台湾省|台湾省|中華民國|タイワン|Тайвань, Китай|Тайвань (Китай)|Тайвань, провинция Китая|Taiwan Provinz China|Taiwan (China-Taipei)|Formosa|Formosa (Taiwan)|Taiwan (Formosa)|Taiwan R.O.C.|Taiwan, R.O.C.|Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu|China, Taiwan|China (Taiwan)|China, Taiwan Province of|Taipei Chino|Taipé Chinesa|Taiwán (Taipei Chino)|Provincia China de Taiwán|Taipei Chinois|Chinese Taipei (Taiwan)|타이완|대만(중국)|تایوان|Asie, autres',
  TZA: 'U.R. of Tanzania: Mainland|Tanzania U.R.|Tanzania, U.R. of|Tanzania (United Rep.)|Tanzania Uni Rep|République-Unie de Tanzanie|Объединенная Республика Танзания|Танзания, Объединенная Республика|Tanzania: Mainland',
  UKR: 'Украинская ССР|Ukrainian SSR|Ukrajina|Ukrainian',
  USA: "United States (USA)|United States of America (USA)|Vereinigte Staaten von Amerika|Ver. Staaten|Ver. Staaten v. Amerika|USA (Vereinigte Staaten)|Stati Uniti d'America|S.U.A.|SUA|Stany Zjednoczone Ameryki|Stany Zjednoczone|米国|アメリカ|アメリカ合衆国|امریکہ|امريكه|امریکا|آمریکا|ایالات متحده آمریکا|الولايات المتحدة|الولايات المتحدة الامريكية|امريكا|Сполучені Штати Америки|США (Соединенные Штаты)|Соединенные Штаты|A.B.D.|Amerika Birleşik Devletleri|ABD|Amerika|Förenta staterna|Yhdysvallat|Verenigde Staten|Hoa Kỳ|Mỹ|Estados Unidos (EUA)|Estados Unidos (USA)|E.U.A.|E.E.U.U.|Estados Unidos de Norteamérica|Etats-Unis d'Amérique|USA, incl. Puerto Rico|United States (incl. Puerto Rico)|미국(미합중국)|미합중국|U.S.A",
  UZB: 'Республика Узбекистан|Узбекская ССР|Uzbekistán|Usbequistão|Uzbequistão|Ouzbékistan|ازبكستان',
  VEN: 'Venezuela, República Bolivariana de|República Bolivariana de Venezuela|Венесуэла, Боливарианская Республика|Venezuela, Bolivarian Rep. of|Venezuela, Bolivarian Rep.',
  VGB: 'Британские Виргинские острова|Виргинские острова (Британские)|Виргинские острова, Британские|Br Virgin Is|Brit. Virgin Is.|Virgin Is. (Brit.)|Virgin Islands (UK)|Islas Vírgenes Británicas',
  VIR: 'Virgin Is US|Virgin Islands (US)|Virgin Islands US|Виргинские острова (США)|Virgin Islands of the United States|Am. Virgin Is.',
  VNM: 'Viet Nam SR|Viet Nam, S.R.|Vietnam SR|Vietnam, SR|S.R. Viet Nam|Socialist Rep. of Vietnam|Вьетнам, Социалистическая Республика|Социалистическая Республика Вьетнам|СРВ|Viet Nam, Soc. Rep. of|Vietnam, Rep. Soc.|베트남(월남)',
  YEM: 'Yemen Republc|Yemen, Republic|الجمهورية اليمنية|Йеменская Республика|Yemen Arab Republic (unified)|Yemen Rep',
  ZAF: 'Южная Африка|Южно-Африканская Республика|남아프리카공화국|남아공|Güney Afrika Cumhuriyeti|Güney Afrika Cum.|South Africa Republic|South Africa, Rep. of|South African Republic|Rep. of South Africa|南アフリカ共和国|Afrique du Sud, République d’|S. African Rep.',
  WLD: 'Total, all countries|All countries total|All countries, total|All Countries (Total)|Total all countries|Total of all countries|Total countries|Total - all countries|World (all partners)|All origins|All destinations|All economies|Whole world|Global total|Total mundo|Total mundial|Total Mundo|Monde entier|Ensemble des pays|Ensemble du monde|Total monde|Alle Länder|Insgesamt alle Länder|Länder insgesamt|Alle Partnerländer|Tutti i paesi|Mondo|Мир в целом|Весь світ|Світ|Усього по країнах|Всего стран|Всего, по всем странам|Все страны мира|Всего по всем странам|Свет|전체국가|전 세계|총계(국가)|جميع الدول|كافة الدول|كل الدول|جميع البلدان|جہان|تمام ممالک|کل جهان|همه کشورها|جهان|Seluruh Dunia|Semua Negara|Thế giới|Toàn thế giới|Świat|Svět|Welt insgesamt|Wereld|Världen|Maailma|Extra + Intra|WORLD (all)|All countries of the world|INTRA-EU27 + EXTRA-EU27|Total World|Worldwide|世界合計|全部国家|所有国家|各国合计|世界總計|全球總計',
};

/** Groups of countries: continents, unions, regions. @type {Record<string, string>} */
export const groupNames = {
  EU27: 'EU (27)|EU (28)|EU (25)|EU(27)|EU 27 (from 2020)|EU27 (from 2020)|EU27_2020 - European Union - 27 countries (from 2020)|European Union-27|European Union-28|European Union-25|European Union 27|European Union 28|European Union (EU)|European Union (EU27)|European Union (EU-27)|EU-27 (from 2020)|EU-15|EU15|EU25|EU-25|EU countries|EU Member States|EU members|Intra-EU|Intra EU|Intra-EU27|INTRA_EU27_2020|EU27_2020_INTRA|Европейский союз (ЕС)|ЕС-27|ЕС-28|ЕС (27)|ЕС (28)|страны ЕС|Страны Европейского союза|Евросоюз|Європейський Союз|ЄС|Еўрапейскі саюз|UE (27)|UE-28|UE28|Union européenne (27)|Union Européenne à 27|Unión Europea (27)|Unión Europea 27|União Europeia (UE)|UE - União Europeia|Europäische Union|EU-Länder|Unione europea|Unione europea 27|AB|AB (27)|AB-27|AB Ülkeleri|Avrupa Birliği|Uni Eropa|Liên minh châu Âu|EU|欧洲联盟|歐洲聯盟|EU 27개국|유럽연합(EU)|الاتحاد الاوروبي|دول الاتحاد الأوروبي|اتحادیه اروپا|European Communities|EC|EEC|European Economic Community',
  'Extra-EU':
    'Extra-EU|Extra EU|Extra-EU27|Extra-EU27 (from 2020)|Extra-EU28|EXT_EU27_2020|EXTRA_EU27_2020|EU27_2020_EXTRA|Non-EU|Non EU|Non-EU countries|Third countries|Drittländer|Pays tiers|Países terceros',
  ASEAN: 'ASEAN (10)|ASEAN-10|ASEAN region|Страны АСЕАН|ANSA|アセアン|東南アジア諸国連合|东南亚国家联盟|东盟国家|آسيان',
  CIS: 'CIS & Baltics|CIS countries total|C.I.S.|Commonwealth of Independent States, total|Страны СНГ|Государства - участники СНГ|Государства-участники СНГ|СНД|країни СНД|独联体|독립국가연합|BDT|Bağımsız Devletler Topluluğu|Communauté des États indépendants|GUS|GUS-Staaten|CIS (excl. Georgia)|رابطة الدول المستقلة',
  'Outside the CIS':
    'Страны вне СНГ|Вне СНГ|страны дальнего зарубежья|дальнее зарубежье|Outside CIS|Non-CIS countries|Non-CIS|Other than CIS|страны кроме СНГ|Страны кроме государств-участников СНГ|Страны вне ЕАЭС|Страны вне СНГ, всего|Другие страны мира',
  EAEU: 'Eurasian Economic Union (EAEU)|EAEU countries|EEU countries|Страны ЕАЭС|Евразийский экономический союз|Государства - члены ЕАЭС|Государства-члены ЕАЭС|ЕврАзЭС|EurAsEC|Customs Union|Таможенный союз|Union économique eurasiatique|Unión Económica Euroasiática|欧亚经济联盟|الاتحاد الاقتصادي الأوراسي|Avrasya Ekonomik Birliği',
  SAARC:
    'SAARC region|SAARC total|SAARC Countries|СААРК|South Asian Association for Regional Cooperation (SAARC)|سارک ممالک|سارک',
  SCO: 'Shanghai Cooperation Organisation (SCO)|SCO countries|Шанхайская организация сотрудничества|上合组织|上海合作组织',
  GCC: 'G.C.C.|GCC (Gulf Cooperation Council)|Gulf Cooperation Council (GCC)|Arab Gulf Cooperation Council|CCG|دول مجلس التعاون|دول مجلس التعاون الخليجي|مجلس التعاون لدول الخليج العربية|خلیج تعاون کونسل|Körfez İşbirliği Konseyi|海湾合作委员会|ССАГПЗ',
  'Arab countries':
    'Arab countries|Arab League|League of Arab States|Arab world|الدول العربية|جامعة الدول العربية|البلدان العربية|Арабские страны|Pays arabes|Países árabes|GAFTA|عرب ممالک',
  OECD: 'OECD total|OECD - Total|Страны ОЭСР|经合组织|OECD Ülkeleri|OECD (38)|OECD-Länder',
  BRICS: 'BRIC|BRICS countries|BRICS+|страны БРИКС|金砖国家|بریکس',
  NAFTA: 'NAFTA countries|НАФТА|TLCAN|T-MEC|USMCA/CUSMA|ALENA|CUSMA|북미자유무역협정',
  MERCOSUR: 'MERCOSUR (Southern Common Market)|МЕРКОСУР|Mercosur total|Mercado Común del Sur|南方共同市场',
  OPEC: 'OPEP|OPEC countries|ОПЕК (страны)|اوپک|أوبك|OPEC Ülkeleri|石油输出国组织',
  ECO: 'ECO countries|Economic Cooperation Organisation|ECO (Economic Cooperation Organization)|ОЭС|اکو',
  OIC: 'OIC|OIC countries|Organisation of Islamic Cooperation|Organization of Islamic Cooperation|Islamic countries|منظمة التعاون الإسلامي|الدول الإسلامية|İslam İşbirliği Teşkilatı|İKÖ|İİT|ОИС|OCI',
  APEC: 'APEC|APEC countries|АТЭС|страны АТЭС|亚太经合组织|Asia-Pacific Economic Cooperation',
  EFTA: 'EFTA|EFTA countries|ЕАСТ|страны ЕАСТ|AELE|AELC|EFTA Ülkeleri|European Free Trade Association|Страны ЕАСТ|EFTA-Länder',
  COMESA: 'COMESA|Common Market for Eastern and Southern Africa',
  ECOWAS: 'ECOWAS|CEDEAO|Economic Community of West African States',
  SADC: 'SADC|Southern African Development Community',
  EAC: 'EAC|East African Community',
  'African Union': 'African Union|Union africaine',
  ACP: 'ACP|ACP countries|ACP (African, Caribbean and Pacific States)|Pays ACP',
  LDC: 'LDCs|LDC|Least Developed Countries|Least developed countries (LDCs)|LDCs (Least developed countries)|Наименее развитые страны|PMA|Pays les moins avancés',
  RCEP: 'RCEP|Regional Comprehensive Economic Partnership|区域全面经济伙伴关系协定|ВРЭП',
  CARICOM: 'CARICOM|Caribbean Community|Caribbean Common Market',
  'Andean Community': 'Andean Community|Comunidad Andina|CAN Comunidad Andina|Andean Group|Pacto Andino',
  ALADI: 'ALADI|LAIA|Latin American Integration Association|Asociación Latinoamericana de Integración',
  CEFTA: 'CEFTA|СЕФТА',
  MENA: 'MENA region',
  Africa:
    'African countries|AFRICA|Afrika|AFRIQUE|África|Африка (страны)|страны Африки|非洲|아프리카|アフリカ|افريقيا|إفريقيا|افریقہ|آفریقا|Africa, total|Châu Phi|Afrique (total)|AFRICA TOTAL',
  'North Africa':
    'North Africa|Northern Africa|Северная Африка|Afrique du Nord|África del Norte|Kuzey Afrika|شمال افريقيا|北非|Nordafrika|African North',
  'Sub-Saharan Africa':
    'SSA|Sub-Saharan Africa (all)|Other Africa|Африка к югу от Сахары|Afrique subsaharienne|África subsahariana|Diğer Afrika|AFRICA (Sub-Saharan)',
  'West Africa': 'West Africa|Western Africa|Западная Африка|Afrique de l’Ouest|Afrique occidentale',
  'East Africa': 'East Africa|Eastern Africa|Восточная Африка|Afrique de l’Est|Afrique orientale',
  'Central Africa': 'Central Africa|Middle Africa|Центральная Африка|Afrique centrale',
  'Southern Africa': 'Southern Africa|Afrique australe',
  Asia: 'Asian countries|ASIA|Asien|ASIE|Ásia|Азия (страны)|страны Азии|亚洲|亞洲|아시아|アジア|اسيا|ایشیا|Asya|Asia, total|Châu Á|ASIA TOTAL|Azja|Азія|Asya Ülkeleri',
  Europe:
    'European countries|EUROPE|Страны Европы|欧洲|歐洲|유럽|ヨーロッパ|欧州|اوروبا|یورپ|اروپا|Avrupa|Europe, total|Châu Âu|Eropa|Європа|Europe (total)|Avrupa Ülkeleri|Diğer Avrupa|Other Europe',
  'Western Europe':
    'Western Europe|West Europe|Европа западная|Западная Европа|Europe occidentale|Europa Occidental|西欧',
  'Eastern Europe':
    'Eastern Europe|East Europe|Central and Eastern Europe|Восточная Европа|Europe orientale|Europe de l’Est|Europa Oriental|东欧|동유럽',
  Oceania:
    'Oceania and Polar regions|OCEANIA|Australia and Oceania|Австралия и Океания|Ozeanien|Oceânia|大洋洲|오세아니아|大洋州|اوقيانوسيا|أوقيانوسيا|Okyanusya|Oceanía y otros|Australia & Oceania|Австралія і Океанія|Châu Đại Dương|Pacific|Pacific countries|Okyanusya Ülkeleri|Australia/Oceania',
  America:
    'AMERICA|AMERICAS|The Americas|American countries|Amérique (total)|América|Страны Америки|美洲|アメリカ大陸|米州|الامريكتان|Amerika kıtası|Western Hemisphere|Amérique, total|Châu Mỹ|Diğer Amerika|Америка (страны)',
  'North America':
    'NORTH AMERICA|Northern America|América del Norte|América do Norte|Nordamerika|北美洲|北美|북미|Kuzey Amerika|امريكا الشمالية|شمالی امریکہ|Amerika Utara|Bắc Mỹ|Північна Америка|America, North',
  'Latin America & Caribbean':
    'LATIN AMERICA|Latin America and Caribbean|América Latina|América Latina y el Caribe|América Latina e Caribe|Amérique latine|Lateinamerika|Латинская Америка|Латинская Америка и Карибский бассейн|拉丁美洲|拉美|중남미|中南米|امريكا اللاتينية|Latin Amerika|Amerika Latin|South America & Caribbean|America, Latin',
  'South America':
    'South America|SOUTH AMERICA|América del Sur|América do Sul|Amérique du Sud|Südamerika|Южная Америка|南美洲|南美|남미|Güney Amerika|امريكا الجنوبية|جنوبی امریکہ|Nam Mỹ|Sud America|Південна Америка|South & Central America|South and Central America',
  'Central America':
    'Central America|Central America and Caribbean|Central America & Caribbean|América Central|América Central y el Caribe|Amérique centrale|Zentralamerika|Центральная Америка|中美洲|Orta Amerika|Orta Amerika ve Karayipler|MCCA|Mercado Común Centroamericano',
  Caribbean: 'Caribbean|The Caribbean|Caribe|Caraïbes|Karibik|Карибский бассейн|Karayipler|加勒比',
  'South Asia':
    'SOUTH ASIA|Asie du Sud|Asia del Sur|Asia Meridional|Ásia do Sul|Südasien|Южная Азия|南亚|남아시아|جنوب اسيا|جنوبی ایشیا|Güney Asya|Asia Selatan|South Asian countries',
  'South-East Asia':
    'South-East Asia|Southeast Asia|South East Asia|South-eastern Asia|Asie du Sud-Est|Sudeste asiático|Südostasien|Юго-Восточная Азия|东南亚|東南亞|동남아|동남아시아|東南アジア|Asia Tenggara|Đông Nam Á|Güneydoğu Asya',
  'East Asia':
    'East Asia|Eastern Asia|Asie de l’Est|Asia Oriental|Ostasien|Восточная Азия|东亚|동아시아|東アジア|Far East|Far East Asia|East and South East Asia',
  'East Asia & Pacific':
    'East Asia & Pacific (all income levels)|Asia-Pacific|Asia and Pacific|Asia & Pacific|Азиатско-Тихоокеанский регион|Asie-Pacifique|亚太|아시아태평양|Asia-Pacific region',
  'West Asia':
    'West Asia|Western Asia|WANA|West Asia & North Africa|West Asia and North Africa|Западная Азия|Передняя Азия|西亚|Asie occidentale|Batı Asya',
  'Middle East':
    'MIDDLE EAST|Middle East countries|Near East|Near and Middle East|Proche et Moyen-Orient|Oriente Próximo|Oriente Médio|Médio Oriente|Naher Osten|Naher und Mittlerer Osten|Medio Oriente|Ближний и Средний Восток|中东|中東|중동|الشرق الاوسط|مشرق وسطی|خاورمیانه|Orta Doğu|Ortadoğu|Yakın ve Orta Doğu|Timur Tengah|Trung Đông|Близький Схід|Middle-East|Yakın ve Ortadoğu',
  'Central Asia':
    'CENTRAL ASIA|Central Asian Republics|Central Asian countries|CARs|Asie centrale|Asia Central|Ásia Central|Zentralasien|中亚|中亞|중앙아시아|中央アジア|آسيا الوسطى|اسيا الوسطي|وسطی ایشیا|آسیای مرکزی|Orta Asya|Asia Tengah|Центральна Азія|Turkic Republics|Türk Cumhuriyetleri|страны Центральной Азии',
  'Advanced Economies':
    'Advanced economies (IMF)|Industrialized countries|Industrial countries|Industrialised countries|Developed Countries|Developed economies|Развитые страны|Pays développés|Países desarrollados|Países industrializados',
  'Developing Countries':
    'Developing economies|Developing countries (all)|Emerging and Developing Economies (IMF)|Развивающиеся страны|Pays en développement|Países en desarrollo|Emerging and Developing Asia|Emerging and Developing Europe|Emerging markets',
  'Euro area':
    'Euro area (20 countries)|Euro area - 19 countries (from 2015)|Euro area - 20 countries (from 2023)|EA19|EA20|EA|Euro-zone|Zone euro|Zona euro|Zona do Euro|Eurozone (EA20)|Euroraum|Eurogebiet|Зона евро|Еврозона|Euro Bölgesi|欧元区|유로존|ユーロ圏|منطقة اليورو',
};

/** What is no country and no group. @type {Record<string, string>} */
export const restNames = {
  'Areas, nes':
    'Areas n.e.s.|Areas NES|Area n.e.s.|Other areas, nes|Other areas not elsewhere specified|Other areas|Areas not specified|Other territories|Other Countries not included elsewhere|Other countries n.i.e.|Other countries, n.i.e|Not classified elsewhere|Unclassified|Unallocated|Not allocated|Africa not allocated|Asia not allocated|Europe not allocated|Middle East not allocated|Western Hemisphere not allocated|Zonas n.e.p.|Áreas no especificadas|Zones non spécifiées',
  Unspecified:
    'Unspecified country|Country unknown|Unknown country|Countries unknown|Not specified country|Not stated|Undeclared|Undisclosed|Unidentified|No country|Without country|Country not stated|Secret|Secret countries|Confidential countries|Countries not determined|Countries and territories not specified|Countries and territories not determined|Countries and territories not specified for commercial or military reasons|Special Categories and Economic Zones|Страна неизвестна|Неизвестно|Не указано|Страна не указана|неизвестная страна|Не определена|Прочие, не указанные|разные|Pays non spécifiés|Pays non précisé|Non déclaré|Pays indéterminés|País no declarado|País no identificado|No declarados|No identificado|Não declarados|Não declarado|Não definido|Não informado|Indeterminado|Nicht ermittelte Länder|Nicht ermittelt|Ohne Angabe|Nicht zugeordnet|Paesi non specificati|Bilinmeyen|Belirsiz ülkeler|Gizli Veri|未知|国别不详|국가미상|미상|기타(국가미상)|غير محدد|غير مبين|غير معروف|نامعلوم|Tidak diketahui|Không xác định|Unspecified partners|Unspecified areas',
  'Free Zones':
    'Free zone|Free-zones|Free trade zone|Free ports|FTZ|EPZ|Export processing zone|Export Processing Zones (EPZ)|Свободные зоны|свободная экономическая зона|Zones franches|Zona franca|Zonas francas|Zona Franca Industrial|Serbest Bölgeler|Serbest bölge|المناطق الحرة|المنطقة الحرة|自由貿易區|自由区|保税区|مناطق آزاد',
  Bunkers:
    "Bunkers and ship stores|Ships' stores|Ship stores|Stores and bunkers|Stores and provisions|Bunkering|Ships and aircraft stores|Бункерное топливо|Припасы|Provisions de bord|Avitaillement et soutage|Provisiones de a bordo|Provisão de navios e aeronaves|Provisão de bordo|Schiffs- und Luftfahrzeugbedarf|Bordo e sbarco|مؤن السفن|تموين السفن والطائرات|Aprovisionamiento de buques",
  'International waters':
    'International waters|High seas|International water|Águas internacionais|Aguas internacionales|Eaux internationales|公海|International organizations|International organisations|Organisations internationales|Международные организации|Organizaciones internacionales|UN organizations',
};
