/** A member of one of Google's enumerations: an object, not a number; it compares by identity. */
export interface EnumMember {
  toString(): string;
  name(): string;
  ordinal(): number;
  toJSON(): string;
}

/**
 * Google's enumeration with these members. The declared types call them numbers, so a member is known by its
 * name: {@link nameOf}.
 */
export function enumeration<T extends object>(...names: (keyof T & string)[]): T {
  const members = names.map((name, ordinal): [string, EnumMember] => [
    name,
    Object.freeze({ toString: () => name, name: () => name, ordinal: () => ordinal, toJSON: () => name }),
  ]);
  return Object.freeze(Object.fromEntries(members)) as T;
}

/** 'WRAP' of WrapStrategy.WRAP; undefined where the value is no member of any enumeration. */
export function nameOf(member: unknown): string | undefined {
  const name = (member as Partial<EnumMember> | null | undefined)?.name;
  return typeof name === 'function' ? name() : undefined;
}
