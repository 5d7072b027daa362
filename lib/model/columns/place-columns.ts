import { required } from './column';

/** `data/places.csv`: where troops are. */
export const PLACE_TABLE = [
  required('code', {
    meaning: 'ISO 3166-1 alpha-3 of the state; XKX for Kosovo',
    type: 'code',
    good: 'AFG',
    bad: 'Af',
    why: 'three capitals',
  }),
  required('name', {
    meaning: 'its name for readers',
    type: 'text',
    good: 'Afghanistan',
    bad: 'Kabul area',
    why: 'places are states',
  }),
];
