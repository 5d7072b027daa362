interface Manner<Task> {
  readonly hostOf: (task: Task) => string;
  /** How many hosts are asked at once. */
  readonly hosts: number;
  readonly run: (task: Task) => Promise<void>;
}

/** Runs tasks so that each host gets one at a time, in order. */
export async function byHost<Task>(
  tasks: readonly Task[],
  { hostOf, hosts, run }: Manner<Task>,
): Promise<void> {
  const queues = [...groupedBy(tasks, hostOf).values()];
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) for (const task of queue) await run(task);
  };
  await Promise.all(Array.from({ length: hosts }, work));
}

// Map.groupBy is missing in Node 20.
function groupedBy<Task>(tasks: readonly Task[], keyOf: (task: Task) => string): Map<string, Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) groups.set(keyOf(task), [...(groups.get(keyOf(task)) ?? []), task]);
  return groups;
}
