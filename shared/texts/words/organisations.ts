import { fold } from '../../places/fold';

/** Words that make an organisation or an occasion of the names before or behind them. */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    'organisation organization union council bank fund forum chamber ministry committee commission association university company corporation agency authority board institute parliament assembly senate league party court department federation confederation airways airlines foods motors holdings telecom herald gazette cabinet foundation trust summit conference exhibition expo bureau service centre center congress society club academy group limited ltd inc corp plc llc gmbh berhad bhd office embassy mission delegation secretariat council bureau house ' +
    'организация союз совет банк фонд форум палата министерство комитет комиссия ассоциация университет компания корпорация агентство управление институт парламент ассамблея сенат лига партия суд департамент федерация конференция саммит выставка концерн завод служба '
  )
    .split(' ')
    .filter((word) => word !== '')
    .map(fold),
);

/** Words for a company or a fund, behind which its name stands in quotation marks or foreign letters; folded. */
export const COMPANY =
  /^(?:компани(?:я|и|ю|ей|й|ями|ям|ях)|корпораци(?:я|и|ю|ей)|концерн\p{L}{0,2}|холдинг\p{L}{0,2}|фонд\p{L}{0,2}|банк\p{L}{0,2}|завод\p{L}{0,2}|предприяти(?:е|я|й|ем)|фирм\p{L}{1,2}|агентств\p{L}{1,2}|групп\p{L}{1,2}|объединени(?:е|я|й)|авиакомпани(?:я|и|ю|ей|й)|ооо|оао|зао|пао|ао|тоо|гк|нк|оператор\p{L}{0,2}|производител(?:ь|я|ю|ем|и|ей))$/u;

/** Initials that are no organisation: programmes, diseases, ways of transport. */
export const notOrganisations: ReadonlySet<string> = new Set(
  'cpec tapi traceca titr instc casa covid aids smes mous html ebitda asap rsvp secret confidential restricted unclassified draft note read from subject date ifap кпэк ковид'
    .split(' ')
    .map(fold),
);

/** Of these, the ones that are occasions at which people meet. */
export const occasionWords: ReadonlySet<string> = new Set(
  'forum summit conference exhibition expo session dialogue форум саммит конференция заседание выставка فورم کانفرنس اجلاس منتدى مؤتمر قمة اجتماع'
    .split(' ')
    .map(fold),
);
