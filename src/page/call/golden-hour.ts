/** What a public complaint does while it stands unanswered: for show only, no mood hangs on it. */

/** Minutes in which a public complaint should have had its first answer. */
export const GOLDEN_HOUR = 60;

/**
 * How often a public message was shared after so many minutes: slowly at first, then as those share it who saw it
 * shared. A picture of what waiting does, not a forecast: 2 after a minute, about 50 after twelve, 410 in the hour.
 */
export const sharesAt = (minutes: number): number => Math.round(2 * Math.max(0, minutes) ** 1.3);

/** How often it was liked by then: liking takes less than sharing. */
export const likesAt = (minutes: number): number => Math.round(sharesAt(minutes) * 2.6);
