/** Settings saved with the document, by key, as the JSON texts office.js sends. */
export class DocumentSettings {
  private readonly texts = new Map<string, string>();

  keys(): readonly string[] {
    return [...this.texts.keys()];
  }

  text(key: string): string | undefined {
    return this.texts.get(key);
  }

  set(key: string, text: string): void {
    this.texts.set(key, text);
  }

  delete(key: string): void {
    this.texts.delete(key);
  }

  /** `Office.context.document.settings.saveAsync` sends all of them at once. */
  replace(pairs: readonly (readonly [string, string])[]): void {
    this.texts.clear();
    for (const [key, text] of pairs) this.texts.set(key, text);
  }

  pairs(): readonly (readonly [string, string])[] {
    return [...this.texts.entries()];
  }
}
