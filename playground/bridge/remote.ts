import { type Group, type Remote, touches } from './operations.ts';

/** Every operation as a plain function that calls `perform`. */
export function createRemote(perform: (group: Group, name: string, args: unknown[]) => unknown): Remote {
  const groups = Object.keys(touches) as Group[];
  const operations = (group: Group) =>
    Object.keys(touches[group]).map((name) => [name, (...args: unknown[]) => perform(group, name, args)]);
  return Object.fromEntries(
    groups.map((group) => [group, Object.fromEntries(operations(group))]),
  ) as unknown as Remote;
}
