import type { Contract, MethodName } from '../../shared/contract/contract';
import { figures } from './figures/methods';
import type { Methods } from './methods';
import { editions } from './packs/edition-methods';
import { packs } from './packs/methods';
import { packOutputs } from './packs/output-methods';
import { countries } from './people/country-methods';
import { people } from './people/methods';
import { alike } from './points/alike-methods';
import { clearing } from './points/clearing-methods';
import { library } from './points/library-methods';
import { pointHistory } from './points/history-methods';
import { points } from './points/methods';
import { remarks } from './points/remarks';
import { topics } from './points/topic-methods';
import { translations } from './points/translations';
import { search } from './search/methods';
import { houseWordList } from './settings/house-word-methods';
import { leavings } from './settings/leaving-methods';
import { markings } from './settings/marking-methods';
import { settings } from './settings/methods';
import { templates } from './settings/template-methods';
import { sources } from './sources/methods';
import { recipes } from './sources/recipe-methods';
import { store } from './store/methods';
import { texts } from './texts/methods';
import { briefAids } from './visits/brief-aid-methods';
import { briefs } from './visits/brief-methods';
import { contributions } from './visits/contribution-methods';
import { delegations } from './visits/delegation-methods';
import { meetings } from './visits/meeting-methods';
import { commitments } from './visits/commitment-methods';
import { visits } from './visits/methods';
import { notes } from './visits/note-methods';
import { records } from './visits/record-methods';
import { presets } from './visits/preset-methods';
import { programme } from './visits/programme-methods';
import { carried } from './visits/carried-methods';
import { sheets } from './visits/sheet-methods';
import { signing } from './visits/signing-methods';

/** Every method of the contract with its implementation; a missing one fails to compile. */
export const methods: Methods<Contract> & Record<MethodName, unknown> = {
  ...store,
  ...settings,
  ...markings,
  ...houseWordList,
  ...templates,
  ...leavings,
  ...people,
  ...countries,
  ...visits,
  ...programme,
  ...delegations,
  ...signing,
  ...presets,
  ...sheets,
  ...carried,
  ...meetings,
  ...briefs,
  ...points,
  ...pointHistory,
  ...clearing,
  ...translations,
  ...alike,
  ...remarks,
  ...topics,
  ...library,
  ...search,
  ...packs,
  ...packOutputs,
  ...editions,
  ...sources,
  ...recipes,
  ...figures,
  ...texts,
  ...commitments,
  ...notes,
  ...contributions,
  ...briefAids,
  ...records,
};
