import type { Day } from './guide';

/** Whether something is past its review date: the day itself still counts. Past it, no figure is shown. */
export const isExpired = (reviewBy: Day, today: Day): boolean => reviewBy < today;
