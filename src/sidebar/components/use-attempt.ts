import { useState } from 'preact/hooks';
import { errorOf } from '../calls.ts';

/**
 * What a button asks the sheet for: whether it is still under way, and what to say about it. The message is what
 * the action answers, or why it failed; `forget` takes it away.
 */
export function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const attempt = async (action: () => Promise<string>, meanwhile = '') => {
    setBusy(true);
    setMessage(meanwhile);
    try {
      setMessage(await action());
    } catch (error) {
      setMessage(errorOf(error).message);
    }
    setBusy(false);
  };
  const forget = () => setMessage('');
  return { busy, message, attempt, forget };
}
