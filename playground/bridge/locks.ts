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
  give(): void;
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
    next.give();
  }

  return {
    acquire(lock, owner, timeout) {
      const holder = owners.get(lock);
      if (holder === undefined) owners.set(lock, owner);
      if (holder === undefined || holder === owner) return Promise.resolve(true);
      if (!(timeout > 0)) return Promise.resolve(false);
      return new Promise((resolve) => {
        const queue = queueOf(lock);
        const waiting: Waiting = { owner, give: () => settle(true) };
        const timer = setTimeout(() => settle(false), timeout);
        const settle = (got: boolean) => {
          clearTimeout(timer);
          if (!got) queue.splice(queue.indexOf(waiting), 1);
          resolve(got);
        };
        queue.push(waiting);
      });
    },
    release,
    releaseAll(owner) {
      for (const queue of queues.values()) {
        for (const waiting of queue.filter((each) => each.owner === owner)) {
          queue.splice(queue.indexOf(waiting), 1);
        }
      }
      for (const [lock, holder] of owners) if (holder === owner) release(lock, owner);
    },
    isHeld: (lock, owner) => owners.get(lock) === owner,
  };
}
