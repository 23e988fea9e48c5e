import { PHOTO_LONGEST, type Photo } from '../../../shared/contract/people';

/** A portrait is kept no larger than this, in dots: twice what a page prints. */
const most = { width: 480, height: 640 };
/** A file larger than this is not even looked at: 30 MB. */
const LARGEST_FILE = 30 * 1024 * 1024;

/** A picture file as a photo of bounded size, as JPEG on white; null where it is no picture. */
export async function asPhoto(file: Blob): Promise<Pick<Photo, 'mime' | 'data' | 'width' | 'height'> | null> {
  if (file.size > LARGEST_FILE) return null;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const scale = Math.min(1, most.width / picture.width, most.height / picture.height);
  const [width, height] = [
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  ];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
  for (const quality of [0.88, 0.7, 0.5]) {
    const data = await base64(await canvas.convertToBlob({ type: 'image/jpeg', quality }));
    if (data.length <= PHOTO_LONGEST) return { mime: 'image/jpeg', data, width, height };
  }
  return null;
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
