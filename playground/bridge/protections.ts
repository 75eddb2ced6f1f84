import type { Engine, Json } from '../engine/engine.ts';
import type { Protected, ProtectionOperations } from './operations.ts';

export function protectionOperations(engine: Engine): ProtectionOperations {
  const all = () => (engine.store('protections') ?? []) as unknown as readonly Protected[];
  const keep = (wanted: readonly Protected[]): void =>
    engine.setStore('protections', wanted as unknown as Json);

  return {
    all,
    add(wanted) {
      const added = { ...wanted, id: Math.max(0, ...all().map(({ id }) => id)) + 1 };
      keep([...all(), added]);
      return added;
    },
    update: (wanted) => keep(all().map((each) => (each.id === wanted.id ? wanted : each))),
    remove: (id) => keep(all().filter((each) => each.id !== id)),
  };
}
