import { addMonths, type Day } from '../../marketing/day.ts';

/** "6 months", "3 months and 12 days", "45 days": how people speak of a time. */
export function lengthInWords(from: Day, to: Day): string {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months++;
  const days = to - addMonths(from, months);
  const parts = [counted(months, 'month'), counted(days, 'day')].filter((part) => part !== '');
  return parts.join(' and ') || '0 days';
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
