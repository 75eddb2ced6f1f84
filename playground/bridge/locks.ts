/** Locks that executions contend for; those who wait get them in the order in which they asked. */
export interface Locks {
  /** Waits up to so many milliseconds; true at once for one who holds it already. */
  acquire(lock: string, owner: string, timeout: number): Promise<boolean>;
  release(lock: string, owner: string): void;
  releaseAll(owner: string): void;
  isHeld(lock: string, owner: string): boolean;
}

interface Waiting {
  owner: string;
  /** Ends the wait, with the lock or without it. */
  settle(got: boolean): void;
}

export function createLocks(): Locks {
  const owners = new Map<string, string>();
  const queues = new Map<string, Waiting[]>();
  const queueOf = (lock: string): Waiting[] => {
    const queue = queues.get(lock) ?? [];
    queues.set(lock, queue);
    return queue;
  };

  function release(lock: string, owner: string): void {
    if (owners.get(lock) !== owner) return;
    owners.delete(lock);
    const next = queueOf(lock).shift();
    if (!next) return;
    owners.set(lock, next.owner);
    next.settle(true);
  }

  return {
    acquire(lock, owner, timeout) {
      const holder = owners.get(lock);
      if (holder === undefined) owners.set(lock, owner);
      if (holder === undefined || holder === owner) return Promise.resolve(true);
      if (!(timeout > 0)) return Promise.resolve(false);
      return new Promise((resolve) => {
        const queue = queueOf(lock);
        const timer = setTimeout(() => giveUp(queue, waiting), timeout);
        const waiting: Waiting = {
          owner,
          settle(got) {
            clearTimeout(timer);
            resolve(got);
          },
        };
        queue.push(waiting);
      });
    },
    release,
    releaseAll(owner) {
      for (const queue of queues.values()) {
        for (const waiting of queue.filter((each) => each.owner === owner)) giveUp(queue, waiting);
      }
      for (const [lock, holder] of owners) if (holder === owner) release(lock, owner);
    },
    isHeld: (lock, owner) => owners.get(lock) === owner,
  };
}

function giveUp(queue: Waiting[], waiting: Waiting): void {
  queue.splice(queue.indexOf(waiting), 1);
  waiting.settle(false);
}
