/** What tells one stand-in from another. Colours as the light falls: lit, shaded. */
export interface Look {
  readonly skin: readonly [string, string];
  readonly hair: string;
  readonly cloth: readonly [string, string];
  /** 0–1: how far the hair has drawn back. */
  readonly receding: number;
  readonly beard: 'none' | 'stubble' | 'moustache';
}

const NEUTRAL: Look = {
  skin: ['#d9a379', '#a9714b'],
  hair: '#2a1d18',
  cloth: ['#4a6a8c', '#27405e'],
  receding: 0,
  beard: 'none',
};

const LOOKS: Readonly<Record<string, Look>> = {
  rodrigo: { ...NEUTRAL, skin: ['#cf9468', '#9a623e'], cloth: ['#5b7286', '#33465a'], beard: 'stubble' },
  cobos: {
    skin: ['#e3b58d', '#b98259'],
    hair: '#8f8a86',
    cloth: ['#7b5c3e', '#4a3724'],
    receding: 1,
    beard: 'moustache',
  },
};

export const lookNamed = (name: string): Look => LOOKS[name] ?? NEUTRAL;
