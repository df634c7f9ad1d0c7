/** What the guides promise whoever reads them, whatever is in them. */
import { describe, expect, test } from 'vitest';
import { readHelpSources } from '../../build/help-sources.ts';
import { EXPLAINED } from '../../src/lint/lint.ts';
import {
  helpAnswers,
  pagesIn,
  type HelpIndex,
  type HelpSources,
  type MadePage,
} from '../../src/help/help.ts';
import { ACT_WORDS, ACTS, formatGroups, LANGUAGES, type Language } from '../../src/scenario/scenario.ts';

const SOURCES = readHelpSources();
const PAGES: Readonly<Record<Language, readonly MadePage[]>> = {
  es: pagesIn(SOURCES, 'es'),
  en: pagesIn(SOURCES, 'en'),
};
const ALL = LANGUAGES.flatMap((language) => PAGES[language].map((page) => ({ ...page, language })));
const named = (id: string, language: Language): MadePage => PAGES[language].find((page) => page.id === id)!;

/** Anchors and pages that links inside the help may lead to. */
const places = (language: Language): ReadonlySet<string> =>
  new Set(
    PAGES[language].flatMap(({ id, headings }) => [id, ...headings.map(({ anchor }) => `${id}/${anchor}`)]),
  );

describe('the guides', () => {
  test('every file is listed, in both languages, and every one listed is there', () => {
    const listed = SOURCES.contents.flatMap((guide) =>
      LANGUAGES.flatMap((language) => (guide[language] ? [`${language}/${guide[language]}`] : [])),
    );
    expect([...SOURCES.guides.keys()].toSorted()).toEqual(listed.toSorted());
    for (const guide of SOURCES.contents) expect(guide.es === undefined).toBe(guide.en === undefined);
  });

  test.each(ALL)('$id in $language has a title, words, and no link that leads nowhere', (page) => {
    expect(page.headings[0]?.depth).toBe(1);
    expect(page.title).not.toBe(page.id);
    expect(page.html.length).toBeGreaterThan(500);
    expect(page.dead).toEqual([]);
    const known = places(page.language);
    const led = [...page.html.matchAll(/data-guide="([^"]+)"/g)].map(([, to]) => to!);
    expect(led.filter((to) => !known.has(to))).toEqual([]);
  });

  test.each(ALL)('$id in $language never calls two headings by one anchor', ({ headings }) => {
    const anchors = headings.map(({ anchor }) => anchor);
    expect(anchors.filter((anchor, place) => anchors.indexOf(anchor) !== place)).toEqual([]);
  });

  test('every address the app may ask for is answered', () => {
    const answers = helpAnswers(SOURCES);
    for (const language of LANGUAGES) {
      const index = JSON.parse(answers.get(`help/${language}/index.json`)!) as HelpIndex;
      const pages = index.shelves.flatMap((shelf) => shelf.pages);
      expect(pages.map(({ id }) => id).toSorted()).toEqual(SOURCES.contents.map(({ id }) => id).toSorted());
      for (const { id, lead } of pages) {
        expect(answers.has(`help/${language}/${id}.json`)).toBe(true);
        expect(lead.length).toBeGreaterThan(10);
      }
    }
  });
});

describe('the guides made from the product', () => {
  test.each(LANGUAGES)('the reference tells every key of the format, in %s', (language) => {
    const keys = formatGroups().flatMap(({ keys: all }) => all);
    const { headings, html } = named('format', language);
    expect(headings.filter(({ depth }) => depth === 3).map(({ text }) => text)).toEqual(
      keys.map(({ key }) => key),
    );
    expect(html).not.toContain('undefined');
  });

  test.each(LANGUAGES)('every rule and every problem of the reader has its place, in %s', (language) => {
    const anchors = named('rules', language).headings.map(({ anchor }) => anchor);
    expect(EXPLAINED.filter(({ id }) => !anchors.includes(id))).toEqual([]);
  });

  test.each(LANGUAGES)('every act is told with what it is called and a sentence, in %s', (language) => {
    const { headings, html } = named('acts', language);
    const texts = headings.map(({ text }) => text);
    expect(ACTS.filter((act) => !texts.includes(ACT_WORDS[act].title[language]))).toEqual([]);
    const sentences = html.split(language === 'es' ? 'Por ejemplo:' : 'For instance:').length - 1;
    expect(sentences).toBe(ACTS.length);
  });

  test.each(LANGUAGES)('everybody of the cast is told, in %s', (language) => {
    const anchors = named('personas', language).headings.map(({ anchor }) => anchor);
    expect(SOURCES.cast.filter(({ id }) => !anchors.includes(id))).toEqual([]);
  });
});

describe('markdown is text, whatever stands in it', () => {
  const HOSTILE = `# Title <img src=x onerror=alert(1)>

<script>alert(1)</script>

[here](javascript:alert(1)) and ![pic](https://elsewhere.example/x.png) [there](data:text/html,x)

\`\`\`html
<b>code</b>
\`\`\`

| a<iframe> | b |
| --- | --- |
| <svg onload=alert(1)> | c |

[out](https://example.com/"onmouseover="alert(1))
`;
  const sources: HelpSources = {
    ...SOURCES,
    contents: [{ id: 'bad', for: 'playing', en: 'bad.md', es: 'malo.md' }],
    guides: new Map([['en/bad.md', HOSTILE]]),
  };
  const [page] = pagesIn(sources, 'en');

  test('no tag comes out that markdown does not have, no script, nothing from elsewhere', () => {
    const tags = [...page!.html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag!.toLowerCase());
    const fine = ['h1', 'p', 'a', 'pre', 'code', 'div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'];
    expect(tags.filter((tag) => !fine.includes(tag))).toEqual([]);
    const written = (page!.html.match(/<[^>]+>/g) ?? []).join('');
    expect(written).not.toMatch(/javascript:|data:text|\ssrc=|\son[a-z]+=/);
    expect(page!.html).toContain('&lt;script&gt;');
  });

  test('a change of a file tells the lines that go from those that come, and its text stays text', () => {
    const change = '```diff a.yaml\n id: x\n-say: <b>old</b>\n+say: new\n```\n';
    const [told] = pagesIn({ ...sources, guides: new Map([['en/bad.md', change]]) }, 'en');
    expect(told?.html).toContain(
      '<pre><code> id: x\n<del>-say: &lt;b&gt;old&lt;/b&gt;</del>\n<ins>+say: new</ins></code></pre>',
    );
  });

  test('links that lead nowhere are told', () => {
    expect(page!.dead).toContain('javascript:alert(1)');
  });
});
