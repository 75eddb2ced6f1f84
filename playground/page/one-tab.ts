/**
 * This browser keeps one workbook, so one tab at a time has it: the one that was opened last. A lock says which;
 * over the channel the others are told to let go of it.
 */
const NAME = 'smart-goals-playground-workbook';
/** A tab that does not answer for so long is frozen: it kept its workbook when it went to the back. */
const ANSWER = 5000;
/** A tab that answers has so long to keep what it has. */
const HANDOVER = 30_000;

type Message =
  /** A tab waits for the workbook. */
  | 'wanted'
  /** The tab that has it keeps what is not kept yet, then lets go. */
  | 'coming'
  /** A tab has it now: others that wait ask that one. */
  | 'taken';

/**
 * Resolves when the workbook is this tab's.
 *
 * @param letGo called once, when another tab takes the workbook. That tab waits until it resolves, unless it had to
 * take the workbook by force: then nothing more may be kept.
 */
export async function takeWorkbook(letGo: (byForce: boolean) => Promise<void>): Promise<void> {
  const channel = new BroadcastChannel(NAME);
  const say = (message: Message) => channel.postMessage(message);
  const patience = new AbortController();
  const waitFor = (milliseconds: number) => setTimeout(() => patience.abort(), milliseconds);
  let timer = waitFor(ANSWER);

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data === 'taken') say('wanted');
    if (data !== 'coming') return;
    clearTimeout(timer);
    timer = waitFor(HANDOVER);
  };
  const leave = (byForce: boolean) => letGo(byForce).finally(() => channel.close());
  say('wanted');
  const release = await hold({ signal: patience.signal }, leave).catch(() => hold({ steal: true }, leave));
  clearTimeout(timer);
  say('taken');

  let leaving = false;
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data !== 'wanted') return;
    say('coming');
    if (!leaving) release();
    leaving = true;
  };
}

/** Resolves when the lock is this tab's, with what lets go of it. */
function hold(options: LockOptions, leave: (byForce: boolean) => Promise<void>): Promise<() => void> {
  return new Promise((resolve, reject) => {
    let granted = false;
    const held = navigator.locks.request(NAME, options, () => {
      granted = true;
      return new Promise<void>((end) => resolve(() => void leave(false).finally(end)));
    });
    // The wait was given up, or another tab has stolen the lock.
    held.catch((reason) => (granted ? leave(true) : reject(reason)));
  });
}
