/** The id of the seat batch that was booked with a charge: the two come in pairs and share their random part. */
export function batchIdOf(chargeId: string): string {
  return `bat_${chargeId.slice(chargeId.indexOf('_') + 1)}`;
}
