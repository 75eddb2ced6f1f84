import { useState } from 'react';
import type { ButtonName } from '../bridge/operations.ts';
import { Dialog } from './dialog.tsx';
import type { OpenQuestion } from './shell-state.ts';

const buttonText: Record<ButtonName, string> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** What Ui.alert and Ui.prompt show. The first button answers Enter. */
export function QuestionDialog({ question }: { question: OpenQuestion }) {
  const [text, setText] = useState('');
  const [first, ...others] = question.buttons;

  return (
    <Dialog title={question.title} width={400} onClose={() => question.answer('CLOSE', text)}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          if (first) question.answer(first, text);
        }}
      >
        {question.message !== '' && <p className="dialog-text">{question.message}</p>}
        {question.asksForText && (
          <input
            className="dialog-input"
            aria-label={question.message || question.title}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <div className="dialog-buttons">
          {others.map((name) => (
            <button key={name} type="button" className="button" onClick={() => question.answer(name, text)}>
              {buttonText[name]}
            </button>
          ))}
          {first && (
            <button type="submit" className="button button-primary">
              {buttonText[first]}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
