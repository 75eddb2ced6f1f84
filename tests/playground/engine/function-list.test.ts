import { describe, expect, test } from 'vitest';
import { keepListsUpToTyping, type ListServices } from '../../../playground/engine/function-list.ts';

interface Shortcut {
  readonly id: string;
  readonly preconditions?: (context: object) => boolean;
}

/** What the grid's services are, where only the list of functions matters. */
function grid() {
  let typed = '';
  const registered: Shortcut[] = [];
  const descriptions = { getSearchListByNameFirstLetter: (_name: string): unknown => [] };
  const shortcuts = { registerShortcut: (shortcut: Shortcut) => registered.push(shortcut) };
  const editor = {
    getSelectionRanges: () => [{ startOffset: typed.length }],
    getDocumentData: () => ({ body: { dataStream: `${typed}\r\n` } }),
  };
  const editors = { getFocusEditor: () => editor };
  keepListsUpToTyping({ descriptions, editors, shortcuts } as unknown as ListServices);
  return {
    type: (text: string) => {
      typed += text;
    },
    list: (name: string) => descriptions.getSearchListByNameFirstLetter(name),
    register: (shortcut: Shortcut): Shortcut => {
      shortcuts.registerShortcut(shortcut);
      return registered.at(-1) ?? shortcut;
    },
  };
}

describe('A key that takes a function from the list', () => {
  const id = 'sheet.formula-embedding-editor.search_function.editor';
  const context = { anything: true };

  test('works while the list is for the name before the cursor', () => {
    const { type, list, register } = grid();
    type('=smart');
    list('smart');
    const key = register({ id, preconditions: () => true });
    expect(key.preconditions?.(context)).toBe(true);
    type('s');
    expect(key.preconditions?.(context)).toBe(false);
  });

  test('works only where it would work without that', () => {
    const { type, list, register } = grid();
    type('=smart');
    list('smart');
    const asked: object[] = [];
    const key = register({ id, preconditions: (given) => asked.push(given) < 0 });
    expect(key.preconditions?.(context)).toBe(false);
    expect(asked).toEqual([context]);
  });
});
