import { expect, test } from 'vitest';
import { fromWrk } from './load';

const SAID = `Running 2s test @ http://127.0.0.1:4403/
  1 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     3.03ms    1.91ms  45.61ms   64.50%
    Req/Sec    17.06k   443.11    17.76k    60.99%
  Latency Distribution
     50%  812.00us
     75%    1.10ms
     90%    2.30ms
     99%    1.04s
  26012 requests in 2.00s, 770.12MB read
Requests/sec:  13005.52
Transfer/sec:    385.05MB
`;

test('what wrk says is read, each time in its unit', () => {
  expect(fromWrk(SAID, '/')).toEqual({ perSecond: 13005.52, p50: 0.812, p99: 1040 });
});

test.each(['  Socket errors: connect 0, read 3, write 0, timeout 0\n', '  Non-2xx or 3xx responses: 12\n'])(
  'a run with %j is none',
  (failed) => {
    expect(() => fromWrk(SAID + failed, '/charts')).toThrow(`/charts: ${failed.trim()}`);
  },
);
