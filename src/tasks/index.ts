export { type Judging, judging } from './judging.ts';
export type { Surroundings } from './surroundings.ts';
export { createTasks, type Tasks } from './tasks.ts';
