import { useSay } from '../say.ts';

const MORE = { es: 'Más sobre esto', en: 'More about this' } as const;

/** Leads from something wrong with a pack to what the guides say about it; a call waits meanwhile. */
export function ExplainLink({ code }: { readonly code: string }) {
  const { house, tell } = useSay();
  return (
    <button
      type="button"
      class="link explain"
      aria-label={`${tell(MORE)}: ${code}`}
      onClick={() => house.act({ type: 'help', on: `rules/${code}` })}
    >
      {tell(MORE)}
    </button>
  );
}
