import type { z } from 'zod';
import { alikeMethods } from './alike-points';
import { briefAidMethods } from './brief-aids';
import { briefMethods } from './briefs';
import { carriedMethods } from './carried';
import { claimMethods } from './claims';
import { countryMethods } from './countries';
import { contributionMethods } from './contributions';
import { delegationMethods } from './delegations';
import { clearingMethods } from './clearing';
import { commitmentMethods } from './commitments';
import { editionMethods } from './editions';
import { pairMethods } from './pair-methods';
import { changeMethods } from './figure-changes';
import { offerMethods } from './figure-offers';
import { pivotMethods } from './figure-pivots';
import { figureMethods } from './figures';
import { meetingRecordMethods } from './meeting-records';
import { libraryMethods } from './library';
import { houseWordMethods } from './house-words';
import { leavingMethods } from './leaving';
import { markingMethods } from './markings';
import { meetingMethods } from './meetings';
import { noteMethods } from './notes';
import { packOutputMethods } from './pack-outputs';
import { packMethods } from './packs';
import { peopleMethods } from './people';
import { pointHistoryMethods } from './point-history';
import { pointMethods } from './points';
import { presetMethods } from './presets';
import { programmeMethods } from './programme';
import { recipeMethods } from './recipes';
import { remarkMethods } from './remarks';
import { rivalMethods } from './rivals';
import { searchMethods } from './search';
import { sheetDraftMethods } from './sheet-drafts';
import { settingsMethods } from './settings';
import { sheetMethods } from './sheets';
import { signingMethods } from './signing';
import { sourceMethods } from './sources';
import { storeMethods } from './store';
import { templateMethods } from './templates';
import { textMethods } from './texts';
import { topicMethods } from './topics';
import { translationMethods } from './translations';
import { visitMethods } from './visits';

/** Every method there is, by `area.verb`. Named here, since spelled out its type is longer than a compiler writes. */
export type Contract = typeof storeMethods &
  typeof settingsMethods &
  typeof markingMethods &
  typeof houseWordMethods &
  typeof templateMethods &
  typeof leavingMethods &
  typeof pointMethods &
  typeof pointHistoryMethods &
  typeof clearingMethods &
  typeof translationMethods &
  typeof alikeMethods &
  typeof remarkMethods &
  typeof topicMethods &
  typeof libraryMethods &
  typeof peopleMethods &
  typeof countryMethods &
  typeof visitMethods &
  typeof programmeMethods &
  typeof delegationMethods &
  typeof signingMethods &
  typeof presetMethods &
  typeof sheetMethods &
  typeof carriedMethods &
  typeof meetingMethods &
  typeof briefMethods &
  typeof packMethods &
  typeof packOutputMethods &
  typeof editionMethods &
  typeof searchMethods &
  typeof sourceMethods &
  typeof recipeMethods &
  typeof figureMethods &
  typeof pivotMethods &
  typeof changeMethods &
  typeof offerMethods &
  typeof pairMethods &
  typeof claimMethods &
  typeof rivalMethods &
  typeof sheetDraftMethods &
  typeof textMethods &
  typeof commitmentMethods &
  typeof noteMethods &
  typeof contributionMethods &
  typeof briefAidMethods &
  typeof meetingRecordMethods;

export const contract: Contract = {
  ...storeMethods,
  ...settingsMethods,
  ...markingMethods,
  ...houseWordMethods,
  ...templateMethods,
  ...leavingMethods,
  ...pointMethods,
  ...pointHistoryMethods,
  ...clearingMethods,
  ...translationMethods,
  ...alikeMethods,
  ...remarkMethods,
  ...topicMethods,
  ...libraryMethods,
  ...peopleMethods,
  ...countryMethods,
  ...visitMethods,
  ...programmeMethods,
  ...delegationMethods,
  ...signingMethods,
  ...presetMethods,
  ...sheetMethods,
  ...carriedMethods,
  ...meetingMethods,
  ...briefMethods,
  ...packMethods,
  ...packOutputMethods,
  ...editionMethods,
  ...searchMethods,
  ...sourceMethods,
  ...recipeMethods,
  ...figureMethods,
  ...pivotMethods,
  ...changeMethods,
  ...offerMethods,
  ...pairMethods,
  ...claimMethods,
  ...rivalMethods,
  ...sheetDraftMethods,
  ...textMethods,
  ...commitmentMethods,
  ...noteMethods,
  ...contributionMethods,
  ...briefAidMethods,
  ...meetingRecordMethods,
};

export type MethodName = keyof Contract;
/** What a caller gives. */
export type Input<M extends MethodName> = z.input<Contract[M]['input']>;
/** What a method is handed, defaults filled in. */
export type Parsed<M extends MethodName> = z.output<Contract[M]['input']>;
export type Output<M extends MethodName> = z.output<Contract[M]['output']>;

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(contract, name);
}
