import type { ButtonName, Question, UiOperations } from '../bridge/operations.ts';
import type { Shell } from './shell-state.ts';

const TOAST_SECONDS = 5;

export interface ScriptUi extends UiOperations {
  closePage(id: number): void;
}

/** What the script may show: dialogs, the sidebar, messages. One question is asked at a time. */
export function createScriptUi(shell: Shell, onMenus: () => void): ScriptUi {
  let lastId = 0;
  let lastAnswer: Promise<unknown> = Promise.resolve();

  return {
    addMenu: onMenus,
    showSidebar: (page) => shell.set({ sidebar: { ...page, id: ++lastId } }),
    showDialog: (page) => shell.set({ dialog: { ...page, id: ++lastId } }),
    closePage(id) {
      const { sidebar, dialog } = shell.get();
      if (sidebar?.id === id) shell.set({ sidebar: null });
      if (dialog?.id === id) shell.set({ dialog: null });
    },
    ask(question) {
      const answer = lastAnswer.then(() => askNow(shell, question, ++lastId));
      lastAnswer = answer;
      return answer;
    },
    toast(message, title, seconds) {
      const id = ++lastId;
      shell.set({ toasts: [...shell.get().toasts, { id, title, message }] });
      if (seconds < 0) return;
      const close = () => shell.set({ toasts: shell.get().toasts.filter((toast) => toast.id !== id) });
      setTimeout(close, (seconds || TOAST_SECONDS) * 1000);
    },
  };
}

function askNow(shell: Shell, question: Question, id: number) {
  return new Promise<{ button: ButtonName; text: string }>((resolve) => {
    const answer = (button: ButtonName, text: string) => {
      shell.set({ question: null });
      resolve({ button, text });
    };
    shell.set({ question: { ...question, id, answer } });
  });
}
