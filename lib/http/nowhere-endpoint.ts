import { ADDRESSES } from './api/addresses';
import { endpoint } from './endpoint';
import { Refusal } from './refusal';

/** Every other address below the API: a 404 that says what there is. */
export const nowhereEndpoint = endpoint(({ path }: { path: string[] }) => {
  const value = path.join('/');
  const message = `There is no address "${value}" in version 1 of the API.`;
  const allowed = ADDRESSES.map((address) => address.path);
  throw new Refusal(404, message, [{ parameter: 'address', value, message, allowed }]);
});
