/** A canvas that writes down what it is told to draw, so that pictures can be compared without a browser. */
export interface Tracing {
  readonly brush: CanvasRenderingContext2D;
  /** Every call and every setting, in order. */
  readonly marks: string[];
  /** Numbers no canvas can draw, with the call they came in. */
  readonly nonsense: string[];
  /** `save` without `restore`. */
  readonly open: () => number;
}

export function tracingBrush(): Tracing {
  const marks: string[] = [];
  const nonsense: string[] = [];
  let open = 0;
  const note = (name: string, values: readonly unknown[]): void => {
    marks.push(`${name} ${values.map(written).join(' ')}`);
    if (values.some(isNonsense)) nonsense.push(`${name} ${values.map(String).join(' ')}`);
    if (name === 'save') open += 1;
    if (name === 'restore') open -= 1;
  };
  const gradient = { addColorStop: (...values: unknown[]) => note('addColorStop', values) };
  const call =
    (name: string) =>
    (...values: unknown[]): unknown => {
      note(name, values);
      return name.endsWith('Gradient') ? gradient : undefined;
    };
  const brush = new Proxy(
    {},
    {
      get: (_, name) => call(String(name)),
      set: (_, name, value) => {
        note(String(name), [value]);
        return true;
      },
    },
  ) as CanvasRenderingContext2D;
  return { brush, marks, nonsense, open: () => open };
}

const written = (value: unknown): string =>
  typeof value === 'number' ? value.toFixed(3) : typeof value === 'string' ? value : '·';

const isNonsense = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'number' && !Number.isFinite(value)) ||
  (typeof value === 'string' && /NaN|undefined/.test(value));
