/** A mood that looks like a temperature, for faces that no conversation has given. */
import type { Mood } from '../conversation/conversation.ts';

/** `temperature` 0–100. */
export function moodAt(temperature: number): Mood {
  const ease = 100 - temperature;
  return {
    anger: temperature,
    arousal: temperature,
    heard: ease,
    trust: 20 + ease * 0.6,
    hope: 20 + ease * 0.6,
    effort: 30,
    face: 60,
    bait: 0,
    temperature,
    composure: 80,
  };
}
