import { execFileSync, spawnSync } from 'node:child_process';

/** A disk of its own, soon full, at an empty folder: for trials. False where that is not allowed: it takes Linux and root. */
export function mountSmallDisk(folder: string, megabytes: number): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
  return spawnSync('mount', options, { stdio: 'ignore' }).status === 0;
}

export function unmountSmallDisk(folder: string): void {
  execFileSync('umount', [folder]);
}
