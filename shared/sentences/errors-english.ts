import type { ErrorCatalogue } from './error-catalogue';
import { fileKindHint, fileKindName } from './file-kinds';

const inChoice = 'Import another file, or save it as .xlsx or .csv.';
const saveAsXlsx = 'Open it in the program that made it, save it as .xlsx or .csv, and import that.';
const locallyKept = 'Choose another folder on this computer, or free some space, and do it again.';

/** Every error in English. One entry a code: what happened and what was not harmed, then what to do. */
export const englishErrors: ErrorCatalogue = {
  'engine.stopped': () => ({
    message: 'The part of the program that keeps the store has stopped and was started again. What was saved is safe.',
    hint: 'Unlock the store and do the last action again.',
  }),
  'engine.busy': () => ({
    message: 'The program is at work on something that must end first. Nothing was changed.',
    hint: 'Wait for it to end or cancel it in the status bar, then do this again.',
  }),
  'call.unknown-method': ({ method }) => ({
    message: `There is no method “${method}”. Nothing was done.`,
    hint: 'See every method with: npm run -s engine -- --list',
  }),
  'call.invalid-input': ({ method, problem }) => ({
    message: `The input of ${method} is not what it takes: ${problem}. Nothing was done.`,
    hint: `See what ${method} takes with: npm run -s engine -- --list`,
  }),
  'call.cancelled': () => ({
    message: 'Cancelled. Nothing was changed.',
    hint: 'Start it again whenever you like.',
  }),
  'call.failed': () => ({
    message: 'Something went wrong that the program did not foresee. What was saved before is safe.',
    hint: 'Do it again. If it goes wrong again, report it with what stands under “Details”.',
  }),
  'store.locked': () => ({
    message: 'The store is locked. Nothing was changed.',
    hint: 'Unlock it with its passphrase.',
  }),
  'store.already-open': ({ path }) => ({
    message: `The store ${path} is open already.`,
    hint: 'Go on in it, or lock it before you open another.',
  }),
  'store.in-use': ({ path }) => ({
    message: `The store ${path} is open in another program or on another computer. It was left as it is.`,
    hint: 'Lock or close it there, then open it here.',
  }),
  'store.exists': ({ path }) => ({
    message: `There is a file at ${path} already. It was left as it is.`,
    hint: 'Open it as a store, or give the new store another name.',
  }),
  'store.missing': ({ path }) => ({
    message: `There is no store at ${path}.`,
    hint: 'Find where it was moved to, bring back a backup, or make a new store.',
  }),
  'store.not-a-store': ({ path }) => ({
    message: `The file ${path} is not a store of this program. It was left as it is.`,
    hint: 'Choose a file whose name ends in .chancery.',
  }),
  'store.wrong-passphrase': () => ({
    message: 'The passphrase does not open this store. The store was left as it is.',
    hint: 'Check the keyboard layout and Caps Lock, and type it again. There is no way in without it.',
  }),
  'store.weak-passphrase': ({ least }) => ({
    message: `The passphrase is too short: it needs at least ${least} characters. Nothing was changed.`,
    hint: 'Take four or more words that do not belong together.',
  }),
  'store.damaged': ({ path, backup }) => ({
    message: `The store ${path} is damaged. The passphrase is right, and a sound backup is at ${backup}.`,
    hint: 'Restore the backup. The damaged file is kept beside it.',
  }),
  'store.newer': ({ path, found, known }) => ({
    message: `The store ${path} was written by a newer version of the program (its form is ${found}, this version knows ${known}). It was left as it is.`,
    hint: 'Install the newer version and open the store with it.',
  }),
  'store.disk': ({ path, detail }) => ({
    message: `The disk did not let the store ${path} be read or written (${detail}). What was saved before is safe.`,
    hint: 'See that the disk is connected, has space and may be written, then do it again.',
  }),
  'store.backup-failed': ({ path, detail }) => ({
    message: `The backup ${path} could not be written or did not open when it was tried (${detail}). The store itself is sound.`,
    hint: 'See that the disk has space and may be written, then back up again.',
  }),
  'undo.nothing': () => ({
    message: 'There is nothing to undo.',
    hint: 'The last 500 actions can be undone; exports and prints stay on record.',
  }),
  'redo.nothing': () => ({
    message: 'There is nothing to redo.',
    hint: 'Only what was undone last, with nothing done since, can be done again.',
  }),
  'record.missing': ({ kind, id }) => ({
    message: `The ${inWords(kind)} ${id} is not in the store. Nothing was changed.`,
    hint: 'It may have been deleted: undo brings it back.',
  }),
  'topic.circle': ({ name, parent }) => ({
    message: `“${parent}” stands below “${name}” itself, so “${name}” stays where it is.`,
    hint: `Move “${parent}” out first, then do it again.`,
  }),
  'topic.taken': ({ name }) => ({
    message: `There is a topic “${name}” already.`,
    hint: 'Choose another name, or merge the two topics.',
  }),
  'marking.in-use': ({ label, count }) => ({
    message: `${label} was not taken out: ${count} ${count === 1 ? 'thing bears' : 'things bear'} it.`,
    hint: 'Give them another marking first.',
  }),
  'marking.twice': ({ label }) => ({
    message: `Two levels are called ${label}.`,
    hint: 'Give each level words and a portion mark of its own.',
  }),
  'translation.there': ({ language }) => ({
    message: `This text has a point in this language (${language}) already.`,
    hint: 'Open that one, or take its link away first.',
  }),
  'clearance.words-changed': ({ office }) => ({
    message: `Words, numbers or names have changed since ${office} cleared the point, so its answer can’t be kept.`,
    hint: 'Ask the office again.',
  }),
  'record.in-use': ({ kind, by }) => ({
    message: `This ${inWords(kind)} is still used by ${by}, so it was not deleted.`,
    hint: `Take it out of ${by} first.`,
  }),
  'record.conflict': ({ kind }) => ({
    message: `This ${inWords(kind)} has been changed meanwhile. Your change was not saved, and nothing was overwritten.`,
    hint: 'Look at it as it is now, and make your change again.',
  }),
  'file.missing': ({ path }) => ({
    message: `There is no file ${path}.`,
    hint: 'See whether it was moved or renamed, and choose it again.',
  }),
  'file.unreadable': ({ path, detail }) => ({
    message: `The file ${path} cannot be read (${detail}). Nothing was changed.`,
    hint: 'Close it in other programs and see that you may read it, then do it again.',
  }),
  'file.unwritable': ({ path, detail }) => ({
    message: `The file ${path} cannot be written (${detail}). A file of that name was left as it was.`,
    hint: `Close it in other programs. ${locallyKept}`,
  }),
  'source.unsupported': ({ found }) => ({
    message: `This kind of file cannot be imported: it is ${fileKindName(found)}. Nothing was changed.`,
    hint: fileKindHint(found),
  }),
  'source.old-format': ({ found }) => ({
    message: `The file is in an old format that is not read: it is ${fileKindName(found)}. Nothing was changed.`,
    hint: fileKindHint(found),
  }),
  'template.password': () => ({
    message: 'The template is protected by a password, so nothing in it can be read.',
    hint: 'Open it in Word, take the password off (File, Info, Protect document), save it, and add it again.',
  }),
  'template.old-format': () => ({
    message: 'The template is in the format of Word 97 to 2003 (.dot, .doc), whatever its name says.',
    hint: 'Open it in Word, save it as a Word template (.dotx) or document (.docx), and add that.',
  }),
  'template.empty': () => ({
    message: 'The file is empty: it has no bytes at all.',
    hint: 'Get the template again from where it came from.',
  }),
  'template.not-word': () => ({
    message: 'The file is no Word document or template.',
    hint: 'Add a .docx or .dotx file, with macros (.docm, .dotm) too: they are left out.',
  }),
  'source.encrypted': () => ({
    message: 'The file is protected by a password, so nothing in it can be read.',
    hint: 'Open it in the program that made it, save a copy without a password, and import that.',
  }),
  'source.damaged': ({ part, row }) => {
    const at = row !== undefined ? ` in row ${row}` : part === '' ? '' : ` at “${part}”`;
    return {
      message: `The file is damaged${at}, so none of it was read.`,
      hint: 'Get the file again from where it came from, or open and save it in a spreadsheet program.',
    };
  },
  'source.limit': ({ limit, allowed }) => ({
    message: `The file is larger than the program takes: more than ${limitName(limit, allowed)}. None of it was read.`,
    hint: raisable.has(limit) ? `${onlyWhatYouNeed} ${raiseIt}` : onlyWhatYouNeed,
  }),
  'source.timeout': ({ seconds }) => ({
    message: `Nothing more came out of the file for ${seconds} seconds, so reading was ended. Nothing was changed.`,
    hint: `The file may be damaged or made to do harm. ${saveAsXlsx} ${raiseIt}`,
  }),
  'source.memory': () => ({
    message: 'Reading the file took more memory than is allowed, so it was ended. Nothing was changed.',
    hint: `${onlyWhatYouNeed} ${raiseIt}`,
  }),
  'source.empty': () => ({
    message: 'There is nothing in the file. Nothing was changed.',
    hint: inChoice,
  }),
  'source.not-accepted': () => ({
    message: 'The figures of this source are not in the store yet. Nothing was changed.',
    hint: 'Import it first.',
  }),
  'paste.no-table': () => ({
    message: 'What was copied is neither a table nor a text. Nothing was added.',
    hint: 'Copy the cells of a table in Excel, in Word or on a page, or the words of a report, and paste again.',
  }),
  'paste.too-long': ({ allowed }) => ({
    message: `What was copied is longer than the program takes at once: more than ${new Intl.NumberFormat('en').format(allowed)} characters. Nothing was added.`,
    hint: 'Copy only the part that you need, or save it as a file and bring that in.',
  }),
  'recipe.unreadable': ({ problem }) => ({
    message: `The file holds no recipes that can be read: ${problem}. Nothing was taken over.`,
    hint: 'Ask for a file that was saved with “Save recipes…”.',
  }),
  'source.no-table': () => ({
    message: 'No table of figures was found in the file. The file itself is kept as a source.',
    hint: 'Mark where the table is on its sheet, or import another file.',
  }),
  'source.already-accepted': () => ({
    message: 'The figures of this source are in the store already. Nothing was added twice.',
    hint: 'Undo the import first, to read it in another way.',
  }),
  'figure.not-comparable': ({ reason }) => ({
    message: `These figures cannot be set against each other: ${inWords(reason)}.`,
    hint: 'Choose figures of one measure, unit, level and length of period.',
  }),
  'pack.blocked': ({ errors }) => ({
    message: `${errors === 1 ? 'One check stops' : `${errors} checks stop`} the export. No file was written.`,
    hint: 'Mend what the checks list, or export all the same and say why; the reason is recorded.',
  }),
  'pack.empty': () => ({
    message: 'The pack has no part that is included, so there is nothing to write.',
    hint: 'Include at least one part in the outline.',
  }),
  'copy.taken': ({ number, holder }) => ({
    message: `Copy no. ${number} of this version is with ${holder}. No file was written.`,
    hint: 'Give another number.',
  }),
  'addendum.empty': ({ version }) => ({
    message: `Nothing has changed since v${version} or its last addendum, so there is nothing to add.`,
    hint: 'Change the pack first.',
  }),
  'pack.marking-below': ({ pack, part, highest }) => ({
    message: `The pack is marked ${pack}, but “${part}” is ${highest}. No file was written.`,
    hint: `Mark the pack ${highest}, leave that part out, or override and say why; the reason is recorded.`,
  }),
  'export.lint': ({ rule, part }) => ({
    message: `The file did not pass the program's own inspection (${rule} in ${part}), so it was not handed over.`,
    hint: 'Report this with the two names in brackets; exporting another variant may work meanwhile.',
  }),
  'photo.unreadable': () => ({
    message: 'This is no picture that can be kept as a photo. Nothing was changed.',
    hint: 'Take a JPEG, PNG, WebP or GIF picture.',
  }),
  'print.unavailable': () => ({
    message: 'The PDF could not be printed on this computer. No file was written; the pack is as it was.',
    hint: 'Export the Word file instead, and save it as PDF from Word or LibreOffice.',
  }),
};

/** `programme-item` as people write it. */
function inWords(code: string): string {
  return code.replaceAll('-', ' ');
}

const onlyWhatYouNeed = 'Save only the sheet and the rows that you need as a file of their own.';
const raiseIt = 'The limit can be raised in Settings, “Reading files”.';
/** The limits that the desk sets itself. */
const raisable = new Set(['fileBytes', 'unpackedBytes', 'cells', 'places']);

const limits: Record<string, string> = {
  parts: 'parts in the archive',
  cellCharacters: 'characters in one cell',
  textCharacters: 'characters in one text',
  sharedCharacters: 'characters of text',
  sheetCharacters: 'characters in one sheet',
  rows: 'rows',
  columns: 'columns',
  cells: 'cells',
  merges: 'merged cells',
  places: 'places, the empty ones between cells included',
};

/** `256 MB`, or `20,000,000 cells`. */
function limitName(limit: string, allowed: number): string {
  const number = new Intl.NumberFormat('en');
  if (limit === 'fileBytes') return `${number.format(allowed / 2 ** 20)} MB`;
  if (limit === 'workbookBytes') return `${number.format(allowed / 2 ** 20)} MB in a file of this kind`;
  if (limit === 'unpackedBytes' || limit === 'workbookUnpackedBytes')
    return `${number.format(allowed / 2 ** 20)} MB unpacked`;
  return `${number.format(allowed)} ${limits[limit] ?? inWords(limit)}`;
}
