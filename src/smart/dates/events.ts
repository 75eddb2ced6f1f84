import { EVENTS } from '../vocabulary/time.ts';

/** Something that is held on some day: "the March gala", "the summer sale". */
export const isEvent = (stem: string) => EVENTS.includes(stem) || stem === 'sale';
