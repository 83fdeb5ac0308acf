import { addDays } from '../subgraphs/shared/calendar.ts';
import { seededNumber } from './seed.ts';

/**
 * An instant in the working hours of the day that lies so many days before the first start; `name` decides the minute. Days
 * after it are negative.
 */
export type Timeline = (daysBefore: number, name: string) => Date;

const OPENS = 8 * 60;
const CLOSES = 17 * 60;
const MINUTE = 60_000;

export function timelineTo(firstStartOn: Date): Timeline {
  return (daysBefore, name) =>
    new Date(addDays(firstStartOn, -daysBefore).getTime() + seededNumber(`time of ${name}`, OPENS, CLOSES - 1) * MINUTE);
}
