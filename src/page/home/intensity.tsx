import { useSay } from '../say.ts';

/** How strong abuse may be. */
export function IntensityField() {
  const { house, state, words } = useSay();
  const levels = [0, 1, 2] as const;
  return (
    <fieldset class="field levels">
      <legend>{words.intensity}</legend>
      {levels.map((intensity) => (
        <label key={intensity}>
          <input
            type="radio"
            name="intensity"
            checked={state.settings.intensity === intensity}
            onChange={() => house.act({ type: 'set', settings: { intensity } })}
          />
          {words.intensities[intensity]}
        </label>
      ))}
    </fieldset>
  );
}
