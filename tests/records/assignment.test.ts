import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assignmentAsCode,
  assignmentAsText,
  assignmentInCode,
  findAssigned,
  keepAssigned,
  LONGEST_NOTE,
  MODES,
  plainText,
  readAssignment,
  referenceOf,
  REFUSALS,
  type Assignment,
} from '../../src/records/records.ts';
import { shelfWith } from '../page/visit.ts';

const ASSIGNMENT: Assignment = {
  mode: 'assessment',
  language: null,
  intensity: 1,
  seed: 77,
  pack: 'from-hell',
  version: '1.0.0',
  scenario: 'wrong-invoice',
  persona: 'hell-insulter',
  name: 'Martes, grupo 2',
  note: '¿Qué oye él cuando usted se disculpa? (30 min)',
};
const anyAssignment: fc.Arbitrary<Assignment> = fc.record({
  mode: fc.constantFrom(...MODES),
  language: fc.constantFrom('es', 'en', null),
  intensity: fc.constantFrom(0, 1, 2),
  seed: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  pack: fc.constantFrom('from-hell', 'my-shop'),
  version: fc.constantFrom('1.0.0', '2.1.0-beta'),
  scenario: fc.constantFrom('branch-g', 'wrong-invoice'),
  persona: fc.constantFrom('hasty', 'hell-insulter'),
  name: fc.string({ unit: 'binary', maxLength: 80 }).map((text) => plainText(text, 60)),
  note: fc.string({ unit: 'grapheme', maxLength: 260 }).map((text) => plainText(text, LONGEST_NOTE)),
});
const refusalOf = (text: string) => {
  const read = readAssignment(text);
  return read.ok ? null : read.refusal;
};

describe('an assignment as a link', () => {
  test('arrives as it was sent, whatever the trainer wrote', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        expect(readAssignment(assignmentAsText(assignment))).toEqual({ ok: true, value: assignment });
      }),
    );
  });
  test('can be read by a person: what, who and how stand in it', () => {
    expect(assignmentAsText(ASSIGNMENT)).toMatch(
      /^1\/assessment\/-\/1\/77\/from-hell\/1\.0\.0\/wrong-invoice\/hell-insulter\//,
    );
  });
  test('has no sign that ends a link in a mail program', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        expect(assignmentAsText(assignment)).toMatch(/^[\w%/.~-]+\w$/);
      }),
    );
  });
  test('cut anywhere says that its end is lost', () => {
    const text = assignmentAsText(ASSIGNMENT);
    for (let length = 2; length < text.length; length += 1)
      expect(refusalOf(text.slice(0, length))).toBe(REFUSALS.cut);
  });
  test('with any one character changed is refused', () => {
    const text = assignmentAsText(ASSIGNMENT);
    for (let at = 0; at < text.length; at += 1)
      for (const sign of ['a', '7', '/', '-', '%'])
        if (sign !== text[at])
          expect(readAssignment(text.slice(0, at) + sign + text.slice(at + 1)).ok).toBe(false);
  });
  test('in brackets or at the end of a sentence is still the link', () => {
    for (const after of [').', '”', '>,', '!'])
      expect(readAssignment(assignmentAsText(ASSIGNMENT) + after).ok).toBe(true);
  });
  test('from a newer Cascabel says so', () => {
    expect(refusalOf('2/something/else')).toBe(REFUSALS.newer);
    expect(refusalOf(assignmentAsText({ ...ASSIGNMENT, mode: 'explore' as 'practice' }))).toBe(
      REFUSALS.newer,
    );
  });
  test('may ask for an own sentence first, and a link written before that still opens', () => {
    const first = { ...ASSIGNMENT, mode: 'say_it_first' } as const;
    expect(readAssignment(assignmentAsText(first))).toEqual({ ok: true, value: first });
    const before = '1/practice/es/1/77/first-steps/1.0.0/branch-g/hasty/Grupo%202/-/0nddx2z001t';
    expect(readAssignment(before)).toMatchObject({
      ok: true,
      value: { mode: 'practice', scenario: 'branch-g' },
    });
  });
  test('whatever the text is, reading it answers', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('1', '/', '%', '-', 'a') })),
        (text) => {
          expect(readAssignment(text).ok).toBe(false);
        },
      ),
    );
  });
});

describe('an assignment as a code', () => {
  test('is found in a letter, wrapped and quoted', async () => {
    const code = assignmentAsCode(ASSIGNMENT);
    const wrapped = (code.match(/.{1,60}/g) ?? []).map((line) => `> ${line}`).join('\r\n');
    const letter = `Hola, su tarea:\n\n${wrapped}\n\nSaludos,\nMaría`;
    expect(await assignmentInCode(letter)).toEqual({ ok: true, value: ASSIGNMENT });
  });
  test('may as well be the link', async () => {
    const link = `https://example.org/cascabel/#assignment=${assignmentAsText(ASSIGNMENT)}`;
    expect(await assignmentInCode(`<${link}>`)).toEqual({ ok: true, value: ASSIGNMENT });
  });
  test('with any one character changed is refused, and cut anywhere too', async () => {
    const code = assignmentAsCode(ASSIGNMENT);
    for (let at = 0; at < code.length; at += 1) {
      const other = code[at] === 'B' ? 'C' : 'B';
      expect((await assignmentInCode(code.slice(0, at) + other + code.slice(at + 1))).ok).toBe(false);
      expect((await assignmentInCode(code.slice(0, at))).ok).toBe(false);
    }
  });
  test('no code at all, and a code of a newer Cascabel, each get their sentence', async () => {
    expect(await assignmentInCode('good morning')).toEqual({ ok: false, refusal: REFUSALS.noCode });
    const newer = assignmentAsCode(ASSIGNMENT).replace('CASCABEL1', 'CASCABEL2');
    expect(await assignmentInCode(newer)).toEqual({ ok: false, refusal: REFUSALS.newer });
  });
});

describe('what a trainer typed', () => {
  test('is one plain line: nothing in it steers the text around it', () => {
    expect(plainText('  uno\n\tdos\u202E\u0007 tres ', 60)).toBe('uno dos tres');
    expect(plainText('🙂'.repeat(70), 60)).toBe('🙂'.repeat(60));
  });
});

describe('the reference', () => {
  test('is the same with another note or another version, and another with anything else', () => {
    const reference = referenceOf(ASSIGNMENT);
    expect(referenceOf({ ...ASSIGNMENT, note: '', version: '9.9.9' } as Assignment)).toBe(reference);
    const others = [{ seed: 78 }, { mode: 'practice' }, { name: 'x' }, { intensity: 2 }, { language: 'es' }];
    for (const other of others)
      expect(referenceOf({ ...ASSIGNMENT, ...other } as Assignment)).not.toBe(reference);
  });
});

describe('assignments opened in this browser', () => {
  const opened = { assignment: ASSIGNMENT, attempt: 2, alias: 'Ana', recipe: null, handed: null };
  test('are found again, the latest first, each once', () => {
    const shelf = shelfWith();
    const other = { ...opened, assignment: { ...ASSIGNMENT, seed: 5 }, attempt: 1 };
    keepAssigned(shelf, opened);
    keepAssigned(shelf, other);
    keepAssigned(shelf, { ...opened, attempt: 3 });
    expect(findAssigned(shelf)).toEqual({ found: 'it', value: [{ ...opened, attempt: 3 }, other] });
  });
  test('garbage is put aside, not lost', () => {
    for (const garbage of [
      '{}',
      'null',
      '{"format":1,"assigned":[null]}',
      '{"format":1,"assigned":[{"assignment":"1/x"}]}',
    ]) {
      const shelf = shelfWith({ 'cascabel.assigned': garbage });
      expect(findAssigned(shelf).found).toBe('garbage');
      expect(shelf.getItem('cascabel.assigned.aside-1')).toBe(garbage);
    }
  });
});
