import { fold } from '../../places/fold';

/** Words that make an organisation or an occasion of the names before or behind them. */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    'organisation organization union council bank fund forum chamber ministry committee commission association university company corporation agency authority board institute parliament assembly senate league party court department federation confederation cabinet foundation trust summit conference exhibition expo bureau service centre center congress society club academy group limited ltd inc office embassy mission delegation secretariat council bureau house ' +
    'организация союз совет банк фонд форум палата министерство комитет комиссия ассоциация университет компания корпорация агентство управление институт парламент ассамблея сенат лига партия суд департамент федерация конференция саммит выставка концерн завод служба '
  )
    .split(' ')
    .filter((word) => word !== '')
    .map(fold),
);

/** Of these, the ones that are occasions at which people meet. */
export const occasionWords: ReadonlySet<string> = new Set(
  'forum summit conference exhibition expo session dialogue форум саммит конференция заседание выставка فورم کانفرنس اجلاس منتدى مؤتمر قمة اجتماع'
    .split(' ')
    .map(fold),
);
