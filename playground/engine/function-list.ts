import type { IDescriptionService, IEditorService, IShortcutService } from '@univerjs/preset-sheets-core';

/** What of Univer the list of functions is made of. */
export interface ListServices {
  readonly descriptions: IDescriptionService;
  readonly editors: IEditorService;
  readonly shortcuts: IShortcutService;
}

/** Univer's name for what the keys do while the list of functions is open. */
const LIST_KEYS = 'search_function';

/**
 * The list of functions follows the typing a third of a second late. Enter takes a function from it only
 * while it is the list for the name before the cursor; else Enter does what it does without a list.
 */
export function keepListsUpToTyping({ descriptions, editors, shortcuts }: ListServices): void {
  let listed = '';

  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (name) => {
    listed = name;
    return search(name);
  };

  function isUpToTyping(): boolean {
    const editor = editors.getFocusEditor();
    const cursor = editor?.getSelectionRanges()[0]?.startOffset;
    const text = editor?.getDocumentData().body?.dataStream;
    const name = text?.slice(0, cursor).match(/[\p{L}_][\p{L}\p{N}_.]*$/u)?.[0];
    return name?.toUpperCase() === listed.trim().toUpperCase();
  }

  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) => {
    if (!shortcut.id.includes(LIST_KEYS)) return register(shortcut);
    const { preconditions = () => true } = shortcut;
    return register({ ...shortcut, preconditions: (focus) => preconditions(focus) && isUpToTyping() });
  };
}
