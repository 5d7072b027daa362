import { benchScale } from './bench/scale';
import { toTable } from './bench/measure';
console.log(toTable(benchScale(1_000_000)));
