/** A 2D context that draws nothing and remembers everything. */
export class RecordingBrush {
  readonly calls: string[] = [];
  /** Calls with a number that is none. */
  readonly nowhere: string[] = [];
  /** `save` without `restore`. */
  depth = 0;
  readonly brush: CanvasRenderingContext2D;

  constructor() {
    const gradient = { addColorStop: (...args: unknown[]) => this.#note('addColorStop', args) };
    this.brush = new Proxy(Object.create(null) as CanvasRenderingContext2D, {
      get:
        (_, name) =>
        (...args: unknown[]) => {
          this.#note(String(name), args);
          return gradient;
        },
      set: (_, name, value) => {
        this.#note(String(name), [typeof value === 'object' ? 'paint' : value]);
        return true;
      },
    });
  }

  #note(name: string, args: readonly unknown[]): void {
    const call = `${name}(${args.map((arg) => (typeof arg === 'number' ? arg.toFixed(4) : String(arg))).join(' ')})`;
    this.calls.push(call);
    if (name === 'save') this.depth++;
    if (name === 'restore') this.depth--;
    const isNowhere = (arg: unknown): boolean =>
      (typeof arg === 'number' && !Number.isFinite(arg)) || (typeof arg === 'string' && arg.includes('NaN'));
    const hasBadRadius =
      (name === 'arc' && Number(args[2]) < 0) || (name === 'ellipse' && Number(args[3]) < 0);
    if (args.flat().some(isNowhere) || hasBadRadius) this.nowhere.push(call);
  }
}
