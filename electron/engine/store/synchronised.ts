const services = [
  'onedrive',
  'dropbox',
  'google drive',
  'googledrive',
  'icloud',
  'nextcloud',
  'owncloud',
  'yandex.disk',
  'яндекс.диск',
  'pcloud',
  'seafile',
];

/**
 * Whether a path lies in a folder that a service copies to other machines: a store there leaks, and two copies of
 * its log file do not fit together. Known by the folder's name.
 */
export function synchronised(file: string): boolean {
  const folders = file.toLowerCase().split(/[\\/]/);
  return folders.some((folder) =>
    services.some(
      (service) => folder === service || folder.startsWith(`${service} `) || folder.startsWith(`${service}-`),
    ),
  );
}
