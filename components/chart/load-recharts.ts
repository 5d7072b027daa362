/** Asks for the living base of charts: 100 KB, which no reader gets who only reads. */
export const loadRecharts = () => import('./recharts-base');
