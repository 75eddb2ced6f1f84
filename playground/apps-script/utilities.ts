import { isDate } from '../engine/realm.ts';
import { formatDate } from './format-date.ts';
import { exception, mismatch, type Script } from './script.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;

/** `pause` blocks the script for so many milliseconds. */
export function createUtilities(script: Script, pause: (milliseconds: number) => void): Utilities {
  const encode = (data: unknown, alphabet: string) => toBase64(bytesOf(data), alphabet);
  const decode = (text: string, alphabet: string) => fromBase64(text, alphabet).map(signed);

  return script.implement<Utilities>('Utilities', {
    formatDate(date, timeZone, pattern) {
      const instant: unknown = date;
      if (!isDate(instant)) throw mismatch('Utilities.formatDate', [date, timeZone, pattern]);
      return formatDate(instant, timeZone, pattern);
    },
    getUuid: uuid,
    sleep(milliseconds) {
      if (!(milliseconds >= 0)) throw exception('Invalid argument: milliseconds');
      pause(milliseconds);
    },
    base64Encode: (data: unknown) => encode(data, STANDARD),
    base64EncodeWebSafe: (data: unknown) => encode(data, WEB_SAFE),
    base64Decode: (text: string) => decode(text, STANDARD),
    base64DecodeWebSafe: (text: string) => decode(text, WEB_SAFE),
    newBlob: (data: unknown, contentType = 'text/plain', name = '') =>
      createBlob(script, bytesOf(data), contentType as string, name as string),
  });
}

function createBlob(script: Script, bytes: readonly number[], contentType: string, name: string): Blob {
  return script.implement<Blob>('Blob', {
    getBytes: () => bytes.map(signed),
    getDataAsString: () => decoder.decode(Uint8Array.from(bytes)),
    getContentType: () => contentType,
    getName: () => name,
  });
}

// Made at once: the script's world has no such classes later.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const STANDARD = `${LETTERS}+/`;
const WEB_SAFE = `${LETTERS}-_`;

function toBase64(bytes: readonly number[], alphabet: string): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const letters = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]).join('');
    const held = Math.min(3, bytes.length - at);
    text += letters.slice(0, held + 1).padEnd(4, '=');
  }
  return text;
}

function fromBase64(text: string, alphabet: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text.replace(/=+$/, '')) {
    const value = alphabet.indexOf(letter);
    if (value < 0) throw exception('Could not decode string.');
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  return bytes;
}

/** Text as UTF-8; Java's bytes run from -128 to 127. */
function bytesOf(data: unknown): number[] {
  if (typeof data === 'string') return [...encoder.encode(data)];
  if (Array.isArray(data)) return data.map((byte: number) => byte & 0xff);
  throw mismatch('Utilities.base64Encode', [data]);
}

function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}

/** Version 4. Not for secrets: a bare script realm has no crypto. */
function uuid(): string {
  const digit = (below: number) => Math.floor(Math.random() * below);
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    (place === 'x' ? digit(16) : 8 + digit(4)).toString(16),
  );
}
