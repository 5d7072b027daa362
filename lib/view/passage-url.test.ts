import { describe, expect, it } from 'vitest';
import { passageUrl } from './passage-url';

const PAGE = 'https://www.dw.com/en/nato/a-55783425';
const PDF = 'https://www.nato.int/isaf/placemat.pdf';

describe('the address of a passage', () => {
  it.each([
    [
      'a text fragment behind the page',
      PAGE,
      'from 4,500 to 2,500 by mid-January',
      '',
      `${PAGE}#:~:text=from%204%2C500%20to%202%2C500%20by%20mid%2DJanuary`,
    ],
    ['every hyphen encoded', PAGE, '7,000-some-odd', '', `${PAGE}#:~:text=7%2C000%2Dsome%2Dodd`],
    ['an ampersand encoded', PAGE, 'R&D 5%', '', `${PAGE}#:~:text=R%26D%205%25`],
    ['letters beyond ASCII encoded', PAGE, 'zwölf', '', `${PAGE}#:~:text=zw%C3%B6lf`],
    ['behind a hash that is there', `${PAGE}#part-2`, '2,500', '', `${PAGE}#part-2:~:text=2%2C500`],
    ['behind a query', `${PAGE}?id=7`, '2,500', '', `${PAGE}?id=7#:~:text=2%2C500`],
    ['the page alone without a passage', PAGE, '', 'paragraph 2', PAGE],
    ['the page of a PDF', PDF, '4,500', 'page 2, table', `${PDF}#page=2`],
    ['the first page of several', PDF, '', 'Pages 12 and 13', `${PDF}#page=12`],
    ['the page of a PDF with a query', `${PDF}?dl=1`, '', 'page 3', `${PDF}?dl=1#page=3`],
    ['a PDF in capitals', 'https://a.org/X.PDF', '', 'page 9', 'https://a.org/X.PDF#page=9'],
    ['the PDF alone where the locator names no page', PDF, '4,500', 'infobox, size', PDF],
    ['the PDF alone where "page" is part of a word', PDF, '', 'webpage 4', PDF],
    ['the PDF with the hash that it has', `${PDF}#page=7`, '', 'page 2', `${PDF}#page=7`],
    ['a page that only talks of a PDF', `${PAGE}?file=x.pdf`, '5', 'page 2', `${PAGE}?file=x.pdf#:~:text=5`],
    ['nothing where the document has no address', '', '4,500', 'page 2', ''],
  ])('is %s', (_what, url, passage, locator, address) => {
    expect(passageUrl(url, passage, locator)).toBe(address);
  });
});
