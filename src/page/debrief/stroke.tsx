/** A piece of line as it is drawn on the curve, to say which is which. */
export function Stroke({ as }: { readonly as: 'solid' | 'dashed' }) {
  return (
    <svg class={`stroke ${as}`} viewBox="0 0 40 12" aria-hidden="true">
      <path d={as === 'solid' ? 'M2 6H38' : 'M2 6H12M28 6H38'} />
      {as === 'solid' ? <circle cx="20" cy="6" r="4" /> : <rect x="16" y="2" width="8" height="8" />}
    </svg>
  );
}
