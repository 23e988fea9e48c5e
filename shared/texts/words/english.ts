const set = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words that are offices by themselves, and what each is one of. */
export const heads: ReadonlyMap<string, string> = new Map(
  'president premier chancellor king queen emir sultan minister ministers ambassador ambassadors envoy governor mayor speaker chairman chairperson chairwoman spokesperson spokesman spokeswoman commissioner senator-general consul presidents premiers counterpart colleague pm fm'
    .split(' ')
    .map((word) => [
      word,
      word
        .replace(/^(minister|ambassador|president|premier)s$/, '$1')
        .replace(/^pm$/, 'prime minister')
        .replace(/^fm$/, 'minister')
        .replace(/^premier$/, 'prime minister')
        .replace(/^colleague$/, 'counterpart'),
    ]),
);
/** Offices of several words, folded. */
export const phrases: readonly (readonly [string, string])[] = [
  ['prime minister designate', 'prime minister'],
  ['prime minister elect', 'prime minister'],
  ['president elect', 'president'],
  ['minister delegate', 'minister'],
  ['minister designate', 'minister'],
  ['minister president', 'minister president'],
  ['minister counsellor', 'counsellor'],
  ['minister counselor', 'counsellor'],
  ['minister plenipotentiary', 'envoy'],
  ['ambassador extraordinary and plenipotentiary', 'ambassador'],
  ['ambassador at large', 'ambassador'],
  ['ambassador designate', 'ambassador'],
  ['governor general', 'governor general'],
  ['prime minister', 'prime minister'],
  ['prime ministers', 'prime minister'],
  ['chief minister', 'chief minister'],
  ['foreign secretary', 'foreign secretary'],
  ['crown prince', 'crown prince'],
  ['high commissioner', 'high commissioner'],
  ['secretary general', 'secretary general'],
  ['secretary of state', 'secretary of state'],
  ['director general', 'director general'],
  ['consul general', 'consul'],
  ['attorney general', 'attorney general'],
  ['managing director', 'director'],
  ['chief executive officer', 'chief executive'],
  ['chief executive', 'chief executive'],
  ['chief of army staff', 'army chief'],
  ['chief of general staff', 'army chief'],
  ['army chief', 'army chief'],
  ['chief justice', 'chief justice'],
  ['field marshal', 'field marshal'],
  ['charge d affaires', 'charge'],
  ['head of state', 'president'],
  ['head of government', 'prime minister'],
  ['opposite number', 'counterpart'],
  ['vis a vis', 'counterpart'],
  ['chief adviser', 'chief adviser'],
  ['chief cabinet secretary', 'cabinet secretary'],
  ['cabinet secretary', 'cabinet secretary'],
  ['chief advisor', 'chief adviser'],
  ['state secretary', 'state secretary'],
  ['secretaries general', 'secretary general'],
  ['vice chairman', 'chairman'],
  ['under secretary', 'under secretary'],
];
/** Offices only with a field before or behind them. */
export const needy = set(
  'undersecretary secretary director head chief adviser advisor representative member rector coordinator leader general chair ceo',
);
export const modifiers = set(
  'deputy vice first second federal acting interim former caretaker senior permanent assistant special joint additional under chief state visiting newly-appointed outgoing incoming co union provincial honorary then cabinet parliamentary principal lead',
);
export const fields = set(
  'foreign commerce trade energy finance defence defense interior home health education agriculture agricultural food industry industries economy economic affairs planning development transport transportation railways water resources petroleum power information broadcasting culture cultural tourism justice law labour labor science technology environment climate change security national communications communication telecommunications it investment privatisation privatization religious sports sport youth housing maritime aviation external relations cooperation international internal tax taxes revenue antimonopoly regulation emergency emergencies situations digital digitalisation digitalization human rights parliamentary narcotics control social welfare women production fisheries livestock statistics nuclear oil gas mines mining minerals mineral forestry architecture construction services budget regional integration european eurasian supply research natural infrastructure ports shipping customs state overseas pakistanis kashmir postal logistics office ministry textiles textile public press administration media policy strategic bilateral higher training skills electronics machinery building light heavy foreign-policy district assembly parliament senate representatives deputies commons lords duma plantation plantations commodities commodity diaspora innovation cyber tribal minorities equality family families children gender veterans land lands works urban rural local government reform reforms immigration refugees border borders coordination civil service treasury blue hydrocarbons renewable green artificial intelligence space forests wildlife heritage arts creative sugar steel fertilizers chemicals pharmaceuticals roads road bridges waterways cooperatives small medium enterprises enterprise entrepreneurship competition consumer expatriates employment pensions insurance endowments irrigation promotion multilateral multimedia materials raw middle east africa asia europe americas arab gulf pacific relations capital markets',
);
/** Titles before names; none of them is an office. */
export const titles = set(
  'mr mrs ms miss dr prof professor senator sir lord lady dame sheikh shaikh his her their excellency excellencies he hon honourable honorable gen general lt lieutenant maj major brig brigadier col colonel capt captain admiral air marshal engr engineer barrister advocate maulana mufti comrade dr. sardar-mr datuk dato datin majesty highness royal serene holiness eminence seri tun eng amb ambs justice hajji haji prince princess sheikha baroness count countess rt mx',
);
/** Titles of two words, each of which is a name as well. */
export const titlePairs = set('tan_sri h_c rt_hon');
/** Words that begin with a capital and are no names: of sentences, of headlines, of things. */
export const noNames = set(
  `the a an this that these those he she it they we i you his her its their our my your who whom which what when where why how while during since after before until as at by for from in into of on onto over to under up with within without and or but nor so yet if then than though although because however moreover meanwhile furthermore also besides still just even only both each every all any some many much more most few several other another such same both either neither not no yes there here now today yesterday tomorrow earlier later soon recently currently previously according speaking addressing talking responding referring commenting welcoming emphasising emphasizing highlighting noting adding citing quoting recalling earlier later thanking congratulating appreciating underscoring expressing concluding
  government business forum memorandum memoranda understanding agreement agreements contract contracts joint press conference photo video read more also watch related follow subscribe share tags source editor staff reporter correspondent desk news agency monitoring copyright all rights reserved published updated print email contact tel fax phone file page part section article chapter note minister ministers president prime deputy federal foreign secretary ambassador chairman chairperson spokesperson director general chief head speaker governor mayor senator member members republic islamic state states people peoples nation nations national international regional global world central north south east west northern southern eastern western middle new old great first second third one two three four five six seven eight nine ten
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun day week month year am pm gmt pst pkt
  sides side talks meeting meetings visit delegation leaders leadership officials official ministry office embassy mission chamber commerce industry trade economy economic energy agriculture health education security cooperation development finance investment exports imports export import products goods market markets mous mou roadmap comprehensive strategic partnership plan project projects programme program committee commission council union organisation organization association federation confederation company corporation group bank fund university institute centre center party parliament assembly senate house court police army navy force forces air airport road street city province region district capital district sea ocean river valley strip gulf bay island islands mountain desert peninsula
  let dear madam sir ladies gentlemen god allah islam muslim muslims christian thank thanks welcome please congratulations inter services public relations times post daily express tribune dawn nation observer today radio television tv channel media web desk online breaking exclusive opinion editorial advertisement sponsored download sign login newsletter whatsapp facebook twitter instagram youtube telegram app latest top stories must popular trending comments reply affairs affair resources technology technologies textile apparel joint communique remarks interview readout question answer subject reference`,
);
export const particles = set(
  'al el bin ibn bint binti binte de la van von der den da di dos du le ul ur uz ud un us e abu zu',
);
/** What one says, with the ending of the past; also behind the speaker's name. */
export const SAY =
  /^(?:said|says|told|stated|noted|added|stressed|emphasi[sz]ed|underlined|underscored|highlighted|announced|declared|claimed|maintained|reiterated|remarked|observed|pointed|recalled|argued|explained|confirmed|reported|informed|disclosed|revealed|denied|rejected|dismissed|refuted|insisted|estimated|put|mentioned|affirmed|asserted|termed|called|urged|proposed|expressed|welcomed|hoped|believed|predicted|projected|quoted|according|acknowledged|admitted|appreciated|suggested|invited|pledged|assured|offered|thanked|briefed|apprised|lauded|voiced)$/;
export const MEET =
  /\b(?:met|meets|meeting|meetings|talks|co-?chaired|chaired|received|calls? on|called on|consultations|negotiations|telephone (?:call|conversation)|telephoned|phone call|hosted|(?:will|to) host|inaugurated|session|sit-down|spoke (?:by (?:tele)?phone )?(?:with|to)|(?:to|will|would|shall) (?:also )?(?:meet|see)|meet with|discussed|held a (?:call|conversation))\b/i;
export const WANT =
  /\b(?:wants?|wanted|wish(?:es|ed)?|seeks?|sought|(?:is|are|was|were) (?:keen|interested|eager|looking|seeking|ready|willing)|interest(?:ed)? in|interests? (?:of|include)|hopes?|hoped|desires?|desired|intends?|intended|aims?|(?<!\bno )plans? to|keen to|looks? (?:to|for)|looking (?:to|for)|called for|calls for|(?<!been )asked for|(?<!(?:been|had|has) )requested|urged|proposed|proposes|expressed (?:his|her|their|the|its)?\s*(?:country's)?\s*(?:interest|desire|hope|readiness|willingness)|invited|need(?:s|ed)? to)\b/i;
export const COMMIT =
  /\b(?:agreed (?:to|on|that|upon)|agree to|pledged?|undert(?:ook|ake)|committed (?:to|himself|themselves)|promised?|decided to|will (?:be )?(?:sign|signed|ink|inked)|to be signed|(?:is|are) to (?:be )?sign(?:ed)?|(?:is|are) set to sign|resolved to|vowed to|commitment to|offered (?:to|\d+)|(?:will|would|shall) host (?:the|an?|its) (?:\w+ ){0,3}(?:meeting|conference|session|round|summit|commission|committee)|(?:will|would|shall) (?:also |soon |now |jointly )?(?:be )?(?:provided?|allocated?|disbursed?|contributed?|buy|bought|purchased?|train(?:ed)?|invest(?:ed)?|financed?|fund(?:ed)?|lend|granted?|donated?|suppl(?:y|ied)|deliver(?:ed)?|send|sent|second(?:ed)?|dispatch(?:ed)?|buil[dt]|construct(?:ed)?|rehabilitated?|reopen(?:ed)?|open(?:ed)?(?! (?:the|an?|its) (?:\w+ ){0,2}(?:exhibition|forum|session|conference|summit))|abolish(?:ed)?|lift(?:ed)?|removed?|waived?|reduced?|extend(?:ed)?|simplif(?:y|ied)|exempt(?:ed)?|pay(?! (?:an?|his|her|their|tribute|homage|respects))|paid|repa(?:y|id)|borne|exchanged?|set aside|handed? over|ratif(?:y|ied)|completed?|submit(?:ted)?|resumed?)(?![a-z])|will establish|will set up|assured)\b/i;
export const DENY =
  /\b(?:denied|denies|deny|denying|rejected|rejects|rejecting|refuted|dismissed|contradicted|disputed|no truth|not true that|incorrect)\b/i;
export const UNTRUE =
  /\b(?:not true|untrue|incorrect|baseless|unfounded|false|exaggerated|no such|misleading|was wrong)\b/i;
export const PRONOUN = /^(?:he|she)$/i;
