import { oneOf } from '../vocabulary/terms.ts';
import { EVENTS } from '../vocabulary/time.ts';

/** Something that is held on some day: "the March gala", "the summer sale". */
export const isEvent = oneOf(`${EVENTS}, sale`);
