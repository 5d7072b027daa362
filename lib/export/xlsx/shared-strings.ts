import { xmlText } from './xml-text';

/** The texts of a workbook, each once; cells name them by number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();

  /** The number of a text. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  toXml(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`,
    );
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}
