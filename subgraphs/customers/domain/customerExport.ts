const HOUR_MS = 3_600_000;

/** Hours the file of an export can be had. */
export const EXPORT_HOURS = 24;

export type CustomerExportState = 'PENDING' | 'READY' | 'EXPIRED';

/** The whole list of a partner as a file, for a day. */
export interface CustomerExport {
  readonly id: string;
  readonly partnerId: string;
  readonly state: CustomerExportState;
  /** Customers in the file; null while it is not made. */
  readonly rowCount: number | null;
  readonly requestedAt: Date;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
  /** When it moves on by itself; null when it does no more. */
  readonly dueAt: Date | null;
  readonly version: number;
}

export function newExport(id: string, partnerId: string, now: Date): CustomerExport {
  return {
    id,
    partnerId,
    state: 'PENDING',
    rowCount: null,
    requestedAt: now,
    readyAt: null,
    expiresAt: null,
    dueAt: now,
    version: 1,
  };
}

export function readyExport(waiting: CustomerExport, rowCount: number, now: Date): CustomerExport {
  const expiresAt = new Date(now.getTime() + EXPORT_HOURS * HOUR_MS);
  return { ...waiting, state: 'READY', rowCount, readyAt: now, expiresAt, dueAt: expiresAt };
}

export function expiredExport(ready: CustomerExport): CustomerExport {
  return { ...ready, state: 'EXPIRED', dueAt: null };
}

/** Name of the file, after the day it was made on. */
export function exportFileName({ readyAt }: Pick<CustomerExport, 'readyAt'>): string {
  return `customers-${readyAt?.toISOString().slice(0, 10)}.csv`;
}
