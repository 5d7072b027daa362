import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledCommand } from '@/lib/editing/bundled-command';
import { readMapping } from './mapping';

const help = spawnSync(process.execPath, [bundledCommand(), 'import', '--help'], { encoding: 'utf8' }).stdout;

describe('the mappings that are here', () => {
  const names = readdirSync('lib/editing/import/mappings');

  it.each(names)('%s is a mapping, and --help names it', (name) => {
    expect(readMapping(readFileSync(join('lib/editing/import/mappings', name), 'utf8'))).toHaveProperty(
      'mapping',
    );
    expect(help.replace(/\s+/g, ' ')).toContain(name.replace('.json', ''));
  });
});
