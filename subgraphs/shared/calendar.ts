/**
 * Calendar days in UTC. A day is a `Date` at 00:00:00.000Z; every function takes any instant and means the day it lies in.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function startOfDay(instant: Date): Date {
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth(), instant.getUTCDate()));
}

/** The last whole second of the day, 23:59:59Z: how an inclusive end day reads as an instant. */
export function endOfDay(instant: Date): Date {
  return new Date(startOfDay(instant).getTime() + DAY - 1000);
}

/** Keeps the time of day. */
export function addHours(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * HOUR);
}

export function addDays(day: Date, days: number): Date {
  return new Date(startOfDay(day).getTime() + days * DAY);
}

/**
 * The day `months` later that falls on `anchorDay` (1..31), or on the last day of a shorter month. Pass the original day of
 * month as the anchor to come back to it: 31 January, 28 February, 31 March.
 */
export function addMonths(day: Date, months: number, anchorDay: number = day.getUTCDate()): Date {
  return onAnchor(day.getUTCFullYear(), day.getUTCMonth() + months, anchorDay);
}

/** The anchor day in the month of `day`, or that month's last day when it is shorter. */
export function anchoredIn(day: Date, anchorDay: number): Date {
  return addMonths(day, 0, anchorDay);
}

/** D(a, b): calendar days from a to b, both included; 1 for the same day, 0 or less when b lies before a. */
export function daysInclusive(a: Date, b: Date): number {
  return (startOfDay(b).getTime() - startOfDay(a).getTime()) / DAY + 1;
}

/** `2026-03-08` */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** Reads `YYYY-MM-DD`; null for anything else, and for a day the calendar does not have. */
export function parseDay(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00.000Z`);
  return Number.isNaN(day.getTime()) || isoDay(day) !== text ? null : day;
}

function onAnchor(year: number, month: number, anchorDay: number): Date {
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(anchorDay, lastDay)));
}
