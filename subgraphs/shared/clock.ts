/** The current instant. Passed in everywhere, so that tests can stand still or move on. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
