/**
 * What a person left unfinished, kept in their own properties. A property holds 9 KB, so a draft goes in
 * pieces; the key names the spreadsheet, because the store is shared by all of a person's files.
 */

/** Characters a piece: even if each took three bytes it stays under 9 KB. */
const PIECE = 2_900;

const keyOf = (spreadsheetId: string, piece: string | number) => `draft ${spreadsheetId} ${piece}`;

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getUserProperties();
}

export function saveDraft(spreadsheetId: string, draft: string): void {
  const pieces = Math.ceil(draft.length / PIECE);
  const entries = Array.from({ length: pieces }, (_, at) => [
    keyOf(spreadsheetId, at),
    draft.slice(at * PIECE, (at + 1) * PIECE),
  ]);
  const before = piecesOf(spreadsheetId, store().getProperties());
  store().setProperties(
    Object.fromEntries([...entries, [keyOf(spreadsheetId, 'pieces'), String(pieces)]]) as Record<
      string,
      string
    >,
  );
  for (let piece = pieces; piece < before; piece++) store().deleteProperty(keyOf(spreadsheetId, piece));
}

/** The draft among a person's properties, or null where there is none or a piece is lost. */
export function draftIn(properties: Record<string, string>, spreadsheetId: string): string | null {
  const count = piecesOf(spreadsheetId, properties);
  if (count === 0) return null;
  const pieces = Array.from({ length: count }, (_, at) => properties[keyOf(spreadsheetId, at)]);
  return pieces.includes(undefined) ? null : pieces.join('');
}

export function clearDraft(spreadsheetId: string): void {
  const count = piecesOf(spreadsheetId, store().getProperties());
  for (let piece = 0; piece < count; piece++) store().deleteProperty(keyOf(spreadsheetId, piece));
  store().deleteProperty(keyOf(spreadsheetId, 'pieces'));
}

function piecesOf(spreadsheetId: string, properties: Record<string, string>): number {
  return Number(properties[keyOf(spreadsheetId, 'pieces')] ?? 0);
}
