/**
 * How an answer reaches a worker that is blocked in Atomics.wait: through memory both sides share. An answer
 * longer than the memory goes in chunks; the worker asks for each further one.
 */
const STATE = 0;
const CHUNK_LENGTH = 1;
const TOTAL_LENGTH = 2;
const HEADER_BYTES = 16;

const WAITING = 0;
const ANSWERED = 1;

export function createSharedMemory(bytes = 1 << 20): SharedArrayBuffer {
  return new SharedArrayBuffer(HEADER_BYTES + bytes);
}

/** The worker's side: `ask` posts the question, `more` asks for the next chunk; returns the whole answer. */
export function awaitAnswer(memory: SharedArrayBuffer, ask: () => void, more: () => void): Uint8Array {
  const header = new Int32Array(memory, 0, HEADER_BYTES / 4);
  const body = new Uint8Array(memory, HEADER_BYTES);
  const nextChunk = (request: () => void): Uint8Array => {
    Atomics.store(header, STATE, WAITING);
    request();
    // The host stores an answer and then notifies: a worker that finds the answer before that is already waiting
    // for the next one when the notice comes. Only the state says that there is an answer.
    while (Atomics.load(header, STATE) === WAITING) Atomics.wait(header, STATE, WAITING);
    return body.slice(0, header[CHUNK_LENGTH]);
  };

  const first = nextChunk(ask);
  const total = header[TOTAL_LENGTH] ?? 0;
  if (first.length === total) return first;
  const answer = new Uint8Array(total);
  answer.set(first);
  for (let received = first.length; received < total; ) {
    const chunk = nextChunk(more);
    answer.set(chunk, received);
    received += chunk.length;
  }
  return answer;
}

/** The host's side: `answer` puts the first chunk, `more` the next ones. */
export function createAnswerer(memory: SharedArrayBuffer): { answer(bytes: Uint8Array): void; more(): void } {
  const header = new Int32Array(memory, 0, HEADER_BYTES / 4);
  const body = new Uint8Array(memory, HEADER_BYTES);
  let rest = new Uint8Array();

  function more(): void {
    const chunk = rest.subarray(0, body.length);
    rest = rest.subarray(chunk.length);
    body.set(chunk);
    header[CHUNK_LENGTH] = chunk.length;
    Atomics.store(header, STATE, ANSWERED);
    Atomics.notify(header, STATE);
  }

  return {
    answer(bytes) {
      header[TOTAL_LENGTH] = bytes.length;
      rest = bytes.slice();
      more();
    },
    more,
  };
}
